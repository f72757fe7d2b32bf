import type { ListedWord } from '../index/word-list.ts';
import type { WordTerm } from '../query/query.ts';
import { stem } from '../words/stem.ts';

/** From this many letters on the word being typed stands for longer ones too, and any word. */
const OPEN_FROM = 3;
const PREFIX_FROM = 5;
/** Beside another word the one that is meant may be rare. */
const OPEN_WORDS = 256;
const PREFIX_WORDS = 4;

const SAME_STEM = 0.85;
/** Where nothing has the word itself its ending may be the slip, the likelier the shorter its stem. */
const DOUBTFUL_STEM = { short: 0.6, long: 0.72 } as const;
const SHORT_STEM = 5;
const PREFIX = 0.8;

/**
 * The known words that a word of a query stands for, each with how well it answers:
 * itself 1, its inflections less, longer words that begin with it less again.
 *
 * @param akin all known words that begin as `beginningOf(term)` says, in order
 *
 * @example
 * expand(record, words) // Map { 'record' → 1, 'records' → 0.85, 'recorder' → 0.85 }
 */
export function expand(word: WordTerm, akin: readonly ListedWord[]): Map<string, number> {
  const { term } = word;
  const found = new Map<string, number>();
  // So short a word is neither a beginning as yet nor the stem of another.
  if (word.exact || term.length < OPEN_FROM)
    return akin.some((known) => known.term === term) ? found.set(term, 1) : found;
  const root = stem(term);
  const doubtful = DOUBTFUL_STEM[root.length < SHORT_STEM ? 'short' : 'long'];
  const kinship = isDoubtful(word, akin) ? doubtful : SAME_STEM;
  const longer = new Map<number, ListedWord[]>();
  for (const known of akin) {
    if (known.term === term) found.set(term, 1);
    else if (stem(known.term) === root) found.set(known.term, kinship);
    else if (known.term.startsWith(term)) {
      const alike = longer.get(known.weight);
      if (alike === undefined) longer.set(known.weight, [known]);
      else alike.push(known);
    }
  }
  const limit = word.open && term.length >= OPEN_FROM ? OPEN_WORDS : term.length >= PREFIX_FROM ? PREFIX_WORDS : 0;
  for (const { term: other } of mostFrequent(longer, limit)) found.set(other, PREFIX);
  return found;
}

/** Of words by their weight the heaviest; of equal ones the shortest, then the first. Few of thousands are sorted. */
function mostFrequent(words: ReadonlyMap<number, readonly ListedWord[]>, limit: number): ListedWord[] {
  const best: ListedWord[] = [];
  for (const [, alike] of [...words].sort(([a], [b]) => b - a)) {
    if (best.length >= limit) break;
    best.push(...alike.toSorted((a, b) => a.term.length - b.term.length));
  }
  return best.slice(0, limit);
}

/**
 * Whether a word may be misspelt although something has its stem: "wated" is not of "waters".
 *
 * @example
 * isDoubtful({ kind: 'word', term: 'wated' }, [{ term: 'waters', weight: 3 }]) // true
 * isDoubtful({ kind: 'word', term: 'water' }, [{ term: 'waters', weight: 3 }]) // false
 */
export function isDoubtful(word: WordTerm, akin: readonly ListedWord[]): boolean {
  return !akin.some((known) => known.term.startsWith(word.term));
}

/**
 * How all words begin that `expand` may choose from.
 *
 * @example
 * beginningOf({ kind: 'word', term: 'policies' }) // 'polic'
 */
export function beginningOf(word: WordTerm): string {
  if (word.exact) return word.term;
  const root = stem(word.term);
  // The last letter of a stem may be another one: "policy", "policies".
  return root.endsWith('i') ? root.slice(0, -1) : root;
}
