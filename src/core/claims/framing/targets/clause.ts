import type { Sentence } from '../../../text/document.ts';
import type { Span } from '../../../text/span.ts';
import type { Token } from '../../../text/tokens.ts';
import { nounPhrases } from '../labels/noun-phrases.ts';
import { sortOfNoun } from '../labels/nouns.ts';

/** A run of tokens, half open. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A sentence that can be asked for its noun phrases by where they stand. */
export interface Clause {
  readonly tokens: readonly Token[];
  /** The noun phrase that a token stands in. */
  readonly phraseAt: (at: number) => Range | undefined;
  /** The noun phrase, or the pronoun, whose last token stands before `to`. */
  readonly endingAt: (to: number) => Range | undefined;
  /** The noun phrase, or the pronoun, that begins at a token, determiners and figures before it passed over. */
  readonly startingAt: (from: number) => Range | undefined;
  /** The subject of the verb that ends before `to`, or what its relative pronoun stands for. */
  readonly subjectBefore: (to: number) => Range | undefined;
  /** What a pronoun stands for where its sentence tells: "their" for the last people named in the plural. */
  readonly pronounAt: (at: number) => Range | undefined;
  /** Where the tokens that match begin, read back from `to`. */
  readonly back: (to: number, pattern: RegExp) => number;
  /** Where the tokens that match end, read on from `from`. */
  readonly on: (from: number, pattern: RegExp) => number;
  /** The characters of a range, with the determiners and figures before it. */
  readonly spanOf: (range: Range) => Span;
}

/** Words before a noun that belong to it: "the", "37-" of "37-year-old". */
const DETERMINER =
  /^(?:-|an?|the|this|that|these|those|its|their|his|her|our|my|your|all|some|\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten)$/;
const PRONOUN = /^(?:he|him|his|she|her|it|its|they|them|their|we|us|you|me|i)$/;
/** What may stand between a subject and the end of its verb. */
const VERBAL = /^(?:who|which|that|whom|not|n't|also|[,“”"'‘’]|\p{L}+ly)$/u;

/**
 * Reads the noun phrases of a sentence once.
 *
 * @example
 * clauseOf(sentence('Two guards seized the crew.')).phraseAt(4) // { from: 4, to: 5 }
 */
export function clauseOf(sentence: Sentence): Clause {
  const { tokens } = sentence;
  const phrases: Range[] = [];
  let next = 0;
  for (const { start, end } of nounPhrases(sentence)) {
    while ((tokens[next]?.start ?? end) < start) next++;
    const from = next;
    while ((tokens[next]?.end ?? Number.POSITIVE_INFINITY) <= end) next++;
    phrases.push({ from, to: next });
  }
  const lower = (at: number): string => tokens[at]?.lower ?? '';
  const back = (to: number, pattern: RegExp): number => {
    let at = to;
    while (at > 0 && pattern.test(lower(at - 1))) at--;
    return at;
  };
  const on = (from: number, pattern: RegExp): number => {
    let at = from;
    while (at < tokens.length && pattern.test(lower(at))) at++;
    return at;
  };
  const pronounAt = (at: number): Range | undefined => {
    if (!PRONOUN.test(lower(at))) return undefined;
    if (!/^the(?:y|m|ir)$/.test(lower(at))) return { from: at, to: at + 1 };
    return phrases.findLast(({ to }) => to <= at && isPeople(tokens[to - 1])) ?? { from: at, to: at + 1 };
  };
  const endingAt = (to: number): Range | undefined => phrases.find((phrase) => phrase.to === to) ?? pronounAt(to - 1);
  return {
    tokens,
    phraseAt: (at) => phrases.find(({ from, to }) => from <= at && at < to),
    endingAt,
    startingAt: (from) => pronounAt(from) ?? phrases.find((phrase) => phrase.from === on(from, DETERMINER)),
    subjectBefore: (to) => {
      let at = to;
      while (at > 0 && (VERBAL.test(lower(at - 1)) || isVerbal(tokens[at - 1]))) at--;
      // "the crew, held at sea, was freed": an aside in commas stands between.
      const isAside = lower(at) === ',' && !/^(?:who|which|that|whom)$/.test(lower(at + 1));
      const aside = isAside ? tokens.findLastIndex(({ text }, i) => i < at && text === ',') : -1;
      return endingAt(aside > 0 ? aside : at);
    },
    pronounAt,
    back,
    on,
    spanOf: ({ from, to }) => ({ start: tokens[back(from, DETERMINER)]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }),
  };
}

function isVerbal(token: Token | undefined): boolean {
  if (token === undefined) return false;
  // The tagger takes many a participle for an adjective.
  return token.pos === 'AUX' || token.pos === 'VERB' || (token.pos === 'ADJ' && token.lower.endsWith('ed'));
}

function isPeople(token: Token | undefined): boolean {
  if (token === undefined || token.lower === token.lemma) return false;
  const sort = sortOfNoun(token.lemma);
  return sort === 'group' || sort === 'kin' || token.capital;
}
