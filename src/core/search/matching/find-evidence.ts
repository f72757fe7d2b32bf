import type { IndexFiles } from '../index/index-files.ts';
import { lowerBound } from '../index/lower-bound.ts';
import { DATE_BITS, LENGTH_MASK, NUMBER_BITS, PART_OF_DATE, TITLE_ONLY, WORD_BITS } from '../index/posting-flags.ts';
import type { ListedWord } from '../index/word-list.ts';
import type { NumberTerm, QueryTerm, WordTerm } from '../query/query.ts';
import type { Correction } from '../spelling/spelling.ts';
import { dateKeys } from '../words/date-keys.ts';
import { beginningOf, expand, isDoubtful } from './expand.ts';
import type { Matcher } from './matcher.ts';
import { numberRange } from './number-range.ts';
import type { Evidence } from './tally.ts';

/** Where a term of a query stands, and how its words are told in a text. */
export interface TermEvidence {
  readonly evidence: readonly Evidence[];
  readonly matcher: Matcher;
  /** Known words in place of an unknown one, the likeliest first. */
  readonly corrections: readonly Correction[];
}

/** A word in the title of a passage's story alone counts so much. */
const IN_TITLE = 0.3;
/** A short text that holds a word is more about it than a long one. */
const SHORT_TEXT = 1.06;
const LONGER = 0.033;
/** What "seven" counts where it is asked for in letters and stands as 7. */
const SAME_VALUE = 0.6;

/** What a day counts where its month or year is asked for, and a year where a number is. */
const PART = 0.85;
const IN_YEAR = 0.4;
/** A word that may be anything from a few letters on is looked for in no more files than this. */
const MOST_SHARDS = 6;
/** A word of fewer letters is too short to guess at: no spelling is fetched for it. */
const GUESS_FROM = 4;

/** How far from a term its answers may be. */
export interface Latitude {
  /** Days, years and figures before a scale word may answer a number. */
  readonly figures: boolean;
  /** An unknown word may be any known one within reach, not only the nearest. */
  readonly spelling: boolean;
}

/**
 * Finds the postings that answer one term, and what tells its answers in a text; for a word that nothing has, the
 * words that it may be a slip for.
 *
 * @example
 * await findEvidence(files, queryTerms('harbor', false)[0], latitude) // evidence of 'harbour', as its correction too
 */
export async function findEvidence(files: IndexFiles, term: QueryTerm, latitude: Latitude): Promise<TermEvidence> {
  if (term.kind === 'number') {
    const loosely = latitude.figures;
    const range = numberRange(term, loosely);
    const matcher = {
      words: new Map(),
      figures: loosely && term.test === 'is',
      number: (value: number) => value >= range.low && value <= range.high && range.weigh(value, 255 & ~3) > 0,
    };
    const evidence = await numberEvidence(files, term, loosely, 1);
    const isYear = loosely && term.test === 'is' && Number.isInteger(term.value) && /^\d{4}$/.test(String(term.value));
    if (!isYear) return { evidence, matcher, corrections: [] };
    const year = String(term.value);
    return {
      evidence: [...evidence, ...(await dateEvidence(files, year, IN_YEAR))],
      matcher: { ...matcher, date: (edtf) => dateKeys(edtf).has(year) },
      corrections: [],
    };
  }
  if (term.kind === 'date') {
    const matcher = { words: new Map(), date: (edtf: string) => dateKeys(edtf).has(term.edtf) };
    return { evidence: await dateEvidence(files, term.edtf, 1), matcher, corrections: [] };
  }
  const akin = await akinTo(files, term);
  const words = expand(term, akin);
  const unknown = !term.exact && term.term.length >= GUESS_FROM && (words.size === 0 || isDoubtful(term, akin));
  const guesses = unknown ? await guess(files, term.term, latitude.spelling) : [];
  for (const { term: word, weight } of guesses) words.set(word, Math.max(weight, words.get(word) ?? 0));
  const evidence = await wordEvidence(files, words);
  if (term.value === undefined) return { evidence, matcher: { words }, corrections: guesses };
  const { value } = term;
  const number = { kind: 'number', test: 'is', value, typed: term.typed, percent: false, exact: false } as const;
  return {
    evidence: [...evidence, ...(await numberEvidence(files, number, false, SAME_VALUE))],
    matcher: { words, number: (found) => found === value },
    corrections: guesses,
  };
}

/** The known words that begin like a word. */
async function akinTo(files: IndexFiles, word: WordTerm): Promise<readonly ListedWord[]> {
  const beginning = beginningOf(word);
  const parts = await files.vocabulary(beginning);
  return parts.flatMap((words) => {
    const from = lowerBound(words.length, (i) => (words[i]?.term ?? '') < beginning);
    const rest = words.slice(from);
    return rest.slice(
      0,
      lowerBound(rest.length, (i) => rest[i]?.term.startsWith(beginning) ?? false),
    );
  });
}

/** Most slips leave the first letter alone or swap it with the next: only where that leads nowhere all words are read. */
async function guess(files: IndexFiles, typed: string, wide: boolean): Promise<readonly Correction[]> {
  const beginnings = new Set([typed.charAt(0), typed.charAt(1)]);
  const [{ corrections }, ...near] = await Promise.all([
    loadSpelling(),
    ...[...beginnings].map((letter) => files.vocabulary(letter)),
  ]);
  const nearest = wide ? [] : corrections(typed, [...new Set(near.flat())], 'nearest');
  if (nearest.length > 0) return nearest;
  return corrections(typed, await files.vocabulary(''), wide ? 'all' : 'near');
}

/** Most queries know all their words and need no matcher of unknown ones. */
async function loadSpelling() {
  // Even of a module that is there an import takes a task.
  spelling ??= await import('../spelling/spelling.ts');
  return spelling;
}

let spelling: typeof import('../spelling/spelling.ts') | undefined;

async function wordEvidence(files: IndexFiles, words: ReadonlyMap<string, number>): Promise<Evidence[]> {
  const shards = new Map<number, [word: string, weight: number][]>();
  for (const [word, weight] of [...words].sort(([, a], [, b]) => b - a)) {
    const at = files.shardOf(word);
    const held = shards.get(at);
    if (held !== undefined) held.push([word, weight]);
    else if (shards.size < MOST_SHARDS) shards.set(at, [[word, weight]]);
  }
  const found = await Promise.all(
    [...shards].map(async ([at, held]) => {
      const { find } = await files.wordShard(at);
      return held.flatMap(([word, weight]): Evidence[] => {
        const list = find(word);
        if (list === undefined) return [];
        const weigh = (flags: number) =>
          weight * ((flags & TITLE_ONLY) !== 0 ? IN_TITLE : SHORT_TEXT - LONGER * (flags & LENGTH_MASK));
        return [{ list, bits: WORD_BITS, weigh }];
      });
    }),
  );
  return found.flat();
}

async function dateEvidence(files: IndexFiles, key: string, worth: number): Promise<Evidence[]> {
  const list = (await files.dateShard(key))?.find(key);
  const weigh = (flags: number) => worth * ((flags & PART_OF_DATE) !== 0 ? PART : 1);
  return list === undefined ? [] : [{ list, bits: DATE_BITS, weigh }];
}

async function numberEvidence(
  files: IndexFiles,
  term: NumberTerm,
  loosely: boolean,
  worth: number,
): Promise<Evidence[]> {
  const { low, high, weigh } = numberRange(term, loosely);
  const shards = await files.numberShards(low, high);
  return shards.flatMap((shard) => {
    const { keys, find } = shard;
    const from = lowerBound(keys.length, (i) => Number(keys[i]) < low);
    const to = lowerBound(keys.length, (i) => Number(keys[i]) <= high);
    return keys.slice(from, to).flatMap((key) => {
      const value = Number(key);
      const list = find(key);
      const weighed = (flags: number) => worth * weigh(value, flags);
      return list === undefined ? [] : [{ list, bits: NUMBER_BITS, weigh: weighed }];
    });
  });
}
