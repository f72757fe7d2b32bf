/**
 * Every match of a pattern in a text, in order: what `matchAll` finds, without the copy of the pattern that it makes on
 * each call, which costs more than to look through a sentence.
 *
 * @param pattern global, and not sticky
 *
 * @example
 * matches('3 of 12', /\d+/g).map(([figures]) => figures) // ['3', '12']
 */
export function matches(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}
