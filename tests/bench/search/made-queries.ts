import { STOP_WORDS } from '../../../src/core/search/query/stop-words.ts';
import type { SearchRecord } from '../../../src/core/search/records/record.ts';
import { FORMS } from './made-words.ts';
import { pick, randomFrom } from './random.ts';

/** A query, and the words, the number and the word with this beginning that a passage must hold to answer it. */
export interface MadeQuery {
  readonly kind: (typeof KINDS)[number];
  readonly q: string;
  readonly words: readonly string[];
  readonly number?: string;
  readonly beginning?: string;
}

export const KINDS = ['one word', 'two words', 'typo and word', 'typo', 'prefix', 'inflection', 'number'] as const;

/** As many queries of each kind, made from words of the passages. */
export function madeQueries(passages: readonly SearchRecord[], each: number, seed: number): MadeQuery[] {
  const random = randomFrom(seed);
  return KINDS.flatMap((kind) => Array.from({ length: each }, () => make(kind, passages, random)));
}

function make(kind: MadeQuery['kind'], passages: readonly SearchRecord[], random: () => number): MadeQuery {
  for (;;) {
    const passage = pick(passages, random);
    const words = [...new Set(passage.text.toLowerCase().match(/[a-z]{3,}/g) ?? [])].filter((w) => !STOP_WORDS.has(w));
    const long = words.filter((word) => word.length > 5);
    if (words.length < 3 || long.length === 0) continue;
    const first = pick(long, random);
    const second = pick(words, random);
    const number = passage.text.match(/\b\d[\d,]*\b/)?.[0];
    if (second === first || (kind === 'number' && number === undefined)) continue;
    switch (kind) {
      case 'one word':
        return { kind, q: second, words: [second] };
      case 'two words':
        return { kind, q: `${first} ${second}`, words: [first, second] };
      case 'typo and word':
        return { kind, q: `${slip(first, random)} ${second}`, words: [first, second] };
      case 'typo':
        return { kind, q: slip(first, random), words: [first] };
      case 'prefix': {
        // Whoever types five letters is answered by any word that begins so.
        const beginning = first.slice(0, 5);
        return { kind, q: `${second} ${beginning}`, words: [second], beginning };
      }
      case 'inflection': {
        const stem = first.replace(/(?:s|ed|ing)$/, '');
        return { kind, q: `${stem}${pick(FORMS, random)} ${second}`, words: [second] };
      }
      case 'number':
        return { kind, q: `${number} ${second}`, words: [second], number: number ?? '' };
      default:
        return kind satisfies never;
    }
  }
}

/** A letter swapped with the next, left out, doubled or changed. */
function slip(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  const slips = [
    before + after.charAt(0) + letter + after.slice(1),
    before + after,
    before + letter + letter + after,
    `${before}${pick([...'aeinorst'], random)}${after}`,
  ];
  return pick(slips, random);
}
