import type { Mention, MentionSort } from './mention.ts';

/**
 * How likely a mention names what the event is about: by its sort, and by how often the document names its
 * referent (once, twice, three or four times, more often). Rounded, from how editors mark names in news.
 */
const BASE: Readonly<Record<MentionSort, readonly [number, number, number, number]>> = {
  person: [0.9, 0.9, 0.9, 0.95],
  role: [0.75, 0.8, 0.8, 0.85],
  state: [0.6, 0.65, 0.8, 0.9],
  body: [0.6, 0.7, 0.5, 0.9],
  group: [0.5, 0.55, 0.75, 0.8],
  name: [0.38, 0.6, 0.75, 0.95],
  act: [0.27, 0.45, 0.57, 0.72],
  deed: [0.2, 0.45, 0.45, 0.5],
  site: [0.48, 0.5, 0.5, 0.6],
  place: [0.4, 0.3, 0.35, 0.4],
  kin: [0.3, 0.35, 0.4, 0.45],
  thing: [0.17, 0.3, 0.38, 0.65],
  weightless: [0, 0, 0, 0],
};

/** What the words before a mention say: the known is likelier than the new. */
const DETERMINERS = [
  { pattern: /\bthe $/i, points: 0.1 },
  { pattern: /(?:\b(?:this|that|these|those|its|his|her|their|our)|['’]s?) $/i, points: -0.05 },
  { pattern: /\b(?:an?|any|some|no|another|other|each|every) $/i, points: -0.1 },
  {
    pattern: /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|hundreds of|thousands of|dozens of)) $/i,
    points: 0.1,
  },
] as const;

/** "in Poland": where something happens, not who acts. */
const WITHIN = /\b(?:in|from|at|near|outside|across|inside|around) (?:the )?$/i;
const TOWARDS = /\b(?:to|into) (?:the )?$/i;

const SETTING_OF_STATE = -0.55;
const SETTING = -0.2;
const LONG = 0.2;
const SINGLE = -0.05;
const WITH_NAME = 0.15;
const ENOUGH = 0.42;

/**
 * Whether a mention is kept as a label: a name for one of the event's people, places, acts or things.
 *
 * @param count how often the document names its referent
 * @param text the whole text
 */
export function isSalient(mention: Mention, count: number, text: string): boolean {
  const { sort, start, end } = mention;
  const base = BASE[sort][count >= 5 ? 3 : count >= 3 ? 2 : count === 2 ? 1 : 0];
  if (sort === 'person' || sort === 'deed' || sort === 'weightless') return base >= ENOUGH;
  const before = text.slice(Math.max(0, start - 14), start);
  if (sort === 'state' && WITHIN.test(before)) return base + SETTING_OF_STATE >= ENOUGH;
  const determiner = DETERMINERS.find(({ pattern }) => pattern.test(before))?.points ?? 0;
  const isPlace = sort === 'name' || sort === 'place';
  const setting = isPlace && (WITHIN.test(before) || TOWARDS.test(before)) ? SETTING : 0;
  return base + determiner + setting + (sort === 'state' ? 0 : shape(text.slice(start, end))) >= ENOUGH;
}

/** What a mention says in more words, or by a name ("the Rome deal"), it says of something in particular. */
function shape(words: string): number {
  const parts = words.split(/[\s-]+/);
  const length = parts.length === 1 ? SINGLE : parts.length > 2 ? LONG : 0;
  return length + (parts.slice(0, -1).some((part) => /^\p{Lu}/u.test(part)) ? WITH_NAME : 0);
}
