/** What in a sentence makes it likelier, or less likely, that the writer speaks a mind of their own. */
export interface SentenceCue {
  readonly note: string;
  readonly pattern: RegExp;
  /** Added to the points of the sentence's loaded words. */
  readonly points: number;
}

export const SENTENCE_CUES = [
  { note: 'words are reported: “said”, “according to”', pattern: /\b(?:said|says|told|according to)\b/i, points: -1 },
  { note: 'told by the day: “on Friday”', pattern: /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/, points: -0.5 },
  { note: 'told by the figure: “12,000”', pattern: /\d/, points: -0.5 },
  { note: 'asks or cries out', pattern: /[?!]/, points: 1 },
  { note: 'speaks for itself or to the reader: “we”, “your”', pattern: /\b(?:we|our|us|you|your)\b/i, points: 0.5 },
  {
    note: 'insists: “even”, “so”, “merely”',
    pattern: /\b(?:even|just|only|merely|simply|so|such|never|nothing|no)\b/i,
    points: 0.5,
  },
  { note: 'breaks off for an aside', pattern: /—|–|--|\.\.\.|…/, points: 0.5 },
] as const satisfies readonly SentenceCue[];
