/** A mistake in the content, where it stands and how to mend it. */
export interface Problem {
  /** The file, from the project's root: "content/<story>/<outlet>.md". */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly column: number;
  /** What was found, what was expected, and what to do. */
  readonly message: string;
}

/**
 * A problem as one line that editors and terminals can follow.
 *
 * @example
 * describeProblem({ file: 'content/a/b.md', line: 4, column: 12, message: '…' }) // 'content/a/b.md:4:12  …'
 */
export function describeProblem({ file, line, column, message }: Problem): string {
  return `${file}:${line}:${column}  ${message}`;
}

/**
 * A problem with a file or folder as a whole.
 *
 * @example
 * atStart('content/fire', 'no article: add one') // { file: 'content/fire', line: 1, column: 1, … }
 */
export function atStart(file: string, message: string): Problem {
  return { file, line: 1, column: 1, message };
}
