/**
 * Words without the quotation marks that stand round all of them, or round them at one end alone
 * because the other was left out; marks within them stay.
 *
 * @example
 * unquoted('“We sail at dawn.”') // 'We sail at dawn'
 * unquoted('called the crew “the best of the coast.”') // the same
 * unquoted('“We sail at dawn') // 'We sail at dawn'
 */
export function unquoted(words: string): string {
  const marks = [...words.matchAll(/["“”]/gu)].map(({ index }) => index);
  const opens = marks[0] === 0;
  const closes = marks.at(-1) === words.length - 1;
  if (marks.length !== Number(opens) + Number(closes)) return words;
  const inner = words.slice(opens ? 1 : 0, closes ? -1 : undefined);
  return closes ? inner.replace(/[,.]$/u, '') : inner;
}
