/**
 * Words with a capital at their beginning.
 *
 * @example
 * capital('the harbour office') // 'The harbour office'
 */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
