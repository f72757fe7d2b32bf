import type { Range, VerbGroup } from './verb-group.ts';

/** A verb group while its clause is read: its end is known only when the clause closes. */
export type OpenVerb = { -readonly [K in keyof VerbGroup]: VerbGroup[K] };

/** A clause whose end has not been reached. */
export interface OpenClause {
  readonly kind: 'main' | 'relative' | 'subordinate' | 'complement' | 'participle';
  /** Its marker, or its first word. */
  readonly start: number;
  /** The last verb of its own. */
  verb: OpenVerb | undefined;
  /** A noun phrase that waits for its verb, as "Ann Lee" in "Ann Lee, who runs the port, said". */
  waiting: Range | undefined;
  readonly verbs: OpenVerb[];
}

/**
 * A clause that has just begun, without a verb yet.
 *
 * @example
 * opened('relative', 4) // { kind: 'relative', start: 4, verb: undefined, waiting: undefined, verbs: [] }
 */
export function opened(kind: OpenClause['kind'], start: number): OpenClause {
  return { kind, start, verb: undefined, waiting: undefined, verbs: [] };
}

/**
 * Closes the clauses from a depth on: their verbs end there.
 *
 * @example
 * const stack = [opened('main', 0), opened('relative', 2)];
 * closeFrom(stack, 1, 6) // leaves the main clause; the verbs of the relative one end at 6
 */
export function closeFrom(stack: OpenClause[], depth: number, at: number): void {
  for (const clause of stack.splice(depth)) for (const verb of clause.verbs) verb.end = at;
}

/**
 * The depth of the innermost clause whose subject still waits for its verb; -1 where none does.
 *
 * @example
 * waitingDepth([{ ...opened('main', 0), waiting: { start: 0, end: 2 } }, opened('relative', 3)]) // 0
 */
export function waitingDepth(stack: readonly OpenClause[]): number {
  return stack.findLastIndex((clause) => clause.waiting !== undefined && clause.verb === undefined);
}
