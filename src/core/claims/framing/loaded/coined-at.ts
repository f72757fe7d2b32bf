import type { Token } from '../../../text/tokens.ts';
import { COINED_COMPOUNDS } from './words/coined-compounds.ts';

const LAST_PARTS: ReadonlySet<string> = new Set(COINED_COMPOUNDS.words.trim().split(/\s+/));

/**
 * The last token of a compound that is coined as a jibe and begins at a token; `undefined` where none does.
 *
 * Takes: union-bashing · fear-mongers · holier-than-thou.
 * Traps: bashing · editor-in-chief · snow-laden · asylum-seekers.
 *
 * @example
 * coinedAt(tokens('a union-bashing mayor'), 1) // 3, where the tagger parts the word at its hyphen
 */
export function coinedAt(tokens: readonly Token[], first: number): number | undefined {
  const token = tokens[first];
  if (token === undefined || !/^\p{L}/u.test(token.lower)) return undefined;
  let last = first;
  let word = token.lower;
  while (last < first + LONGEST && tokens[last + 1]?.text === '-' && tokens[last + 1]?.start === tokens[last]?.end) {
    const part = tokens[last + 2];
    if (part === undefined || part.start !== tokens[last + 1]?.end) break;
    word += `-${part.lower}`;
    last += 2;
  }
  return isCoined(word.split('-')) ? last : undefined;
}

/** Tokens, hyphens among them. */
const LONGEST = 6;

function isCoined(parts: readonly string[]): boolean {
  const [head = '', ...rest] = parts;
  if (rest.length === 0 || head.length < 3) return false;
  if (rest.join('-') === 'than-thou') return true;
  const [last = ''] = rest.slice(-1);
  return LAST_PARTS.has(last) || (last.endsWith('s') && LAST_PARTS.has(last.slice(0, -1)));
}
