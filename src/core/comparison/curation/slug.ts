import { foldAccents } from '../words/fold-name.ts';

/**
 * Words as they stand in an address: lower case, no accents, hyphens between.
 *
 * @example
 * slug('How many were hurt in São Tomé?') // 'how-many-were-hurt-in-sao-tome'
 */
export function slug(words: string): string {
  const parts = foldAccents(words)
    .replace(/[’']/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '');
  let key = parts[0] ?? '';
  for (const part of parts.slice(1)) {
    if (key.length + part.length >= LONGEST) break;
    key += `-${part}`;
  }
  return key;
}

const LONGEST = 80;
