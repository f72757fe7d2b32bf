/**
 * Words without soft hyphens and spaces of no width: a paste brings them along, no reader sees them, and words that
 * they stand in are found by nobody.
 *
 * @example
 * visible('fire\u00ADfighters') // 'firefighters'
 */
export function visible(words: string): string {
  return words.replace(/[\u00AD\u200B\u2060\uFEFF]/g, '');
}
