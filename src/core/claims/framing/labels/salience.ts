import type { Mention, MentionSort } from './mention.ts';

/** What a text shows of a referent besides the mention itself. */
export interface Prominence {
  /** How often the text names it. */
  readonly mentions: number;
  /** Whether the text names it at its head: in the headline or the sentences next to it. */
  readonly leads: boolean;
}

/**
 * How much likelier, in log-odds, a mention names what the event is about, by its sort. All weights here are rounded
 * from a logistic regression over names that editors marked in news.
 */
const OF_SORT: Readonly<Record<MentionSort, number>> = {
  person: 1.7,
  role: 0.75,
  body: 0.65,
  group: 0.5,
  state: 0.35,
  site: 0.15,
  name: 0,
  place: -0.1,
  kin: -0.7,
  act: -0.75,
  thing: -1.15,
  deed: -0.5,
  weightless: Number.NEGATIVE_INFINITY,
};

/** For each doubling of the mentions, up to eight. */
const OF_DOUBLING = 0.5;
const MOST_DOUBLINGS = 3;

/** What a headline or an opening names is what the text is about. */
const OF_LEAD = 0.7;

/** What the words before a mention say: the known is likelier than the new. */
const DETERMINERS = [
  { pattern: /\bthe $/i, points: 0.6 },
  { pattern: /(?:\b(?:this|that|these|those|its|his|her|their|our)|['’]s?) $/i, points: 0.2 },
  { pattern: /(?:\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|of)) $/i, points: 0.35 },
] as const;

/** "in Poland": where something happens, not who acts. */
const WITHIN = /\b(?:in|from|at|near|outside|across|inside|around) (?:the )?$/i;
const TOWARDS = /\b(?:to|into) (?:the )?$/i;
const OF_SETTING = { place: -1.45, state: -2, other: -0.55 } as const;
const OF_AIM = { place: 0, state: -2, other: -0.45 } as const;

/** What a mention says in more words, or by a name ("the Rome deal"), it says of something in particular. */
const OF_LENGTH = 0.5;
const OF_NAME = 0.6;

/**
 * Whether a mention is kept as a label: a name for one of the event's people, places, acts or things.
 *
 * @param text the whole text
 *
 * @example
 * isSalient(crew, { mentions: 4, leads: true }, 'The crew left.') // true: named in the lead, and again and again
 */
export function isSalient({ sort, start, end }: Mention, { mentions, leads }: Prominence, text: string): boolean {
  const before = text.slice(Math.max(0, start - 14), start);
  const kind = sort === 'state' ? 'state' : sort === 'name' || sort === 'place' || sort === 'site' ? 'place' : 'other';
  const points =
    OF_SORT[sort] +
    OF_DOUBLING * Math.min(Math.log2(mentions), MOST_DOUBLINGS) +
    (leads ? OF_LEAD : 0) +
    (DETERMINERS.find(({ pattern }) => pattern.test(before))?.points ?? 0) +
    (WITHIN.test(before) ? OF_SETTING[kind] : TOWARDS.test(before) ? OF_AIM[kind] : 0);
  return points + shape(text.slice(start, end)) >= 0;
}

function shape(words: string): number {
  const parts = words.split(/[\s-]+/);
  const length = parts.length > 2 ? OF_LENGTH : 0;
  return length + (parts.slice(0, -1).some((part) => /^\p{Lu}/u.test(part)) ? OF_NAME : 0);
}
