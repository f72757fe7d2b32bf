/** Twenty marks of quotes or list items at the start of a line. */
const DEEP = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))){20}/;

/** A hundred marks of emphasis in a row. */
const STARS = /[*_]{100}/;

/**
 * Where a line nests as no prose does, by hand or by malice: a parser of Markdown would need time by the square of
 * it, and more stack than there is. `undefined` for any article.
 *
 * @returns the line and the column, counted from 1
 *
 * @example
 * overloadedAt('> Fine.') // undefined
 * overloadedAt(`Two.\n\n${'> '.repeat(5000)}`) // { line: 3, column: 1 }
 */
export function overloadedAt(body: string): { readonly line: number; readonly column: number } | undefined {
  for (const [i, line] of body.split('\n').entries()) {
    if (DEEP.test(line)) return { line: i + 1, column: 1 };
    // Stars alone are a rule between paragraphs.
    const column = /[^\s*_]/.test(line) ? line.search(STARS) + 1 : 0;
    if (column > 0) return { line: i + 1, column };
  }
  return undefined;
}
