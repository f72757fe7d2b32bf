/**
 * Words the question that choices of words answer.
 *
 * @param name what they are said of
 *
 * @example
 * askFraming('the plant', 'called') // 'What is the plant called?'
 * askFraming('the strikers', 'judged') // 'How are the strikers judged?'
 */
export function askFraming(name: string, what: 'called' | 'judged'): string {
  const be = /(?:[^su]s|people|men|children)$/.test(name) && /^the |^\p{Ll}/u.test(name) ? 'are' : 'is';
  return what === 'called' ? `What ${be} ${name} called?` : `How ${be} ${name} judged?`;
}
