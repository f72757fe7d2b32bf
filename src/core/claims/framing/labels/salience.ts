import type { Mention } from './mention.ts';

export const W = {
  the: 0.1,
  poss: -0.05,
  a: -0.1,
  num: 0.1,
  one: -0.05,
  three: 0.2,
  loc: -0.2,
  stateLoc: -0.55,
  proper: 0.15,
  th: 0.42,
};

/** How likely a mention is to name what the event is about, by its sort and how often its referent is named: once, twice, up to four times, more. */
export const BASE: Readonly<Record<Mention['sort'], readonly [number, number, number, number]>> = {
  state: [0.6, 0.65, 0.8, 0.9],
  person: [0.9, 0.9, 0.9, 0.95],
  name: [0.38, 0.6, 0.75, 0.95],
  role: [0.75, 0.8, 0.8, 0.85],
  group: [0.5, 0.55, 0.75, 0.8],
  kin: [0.3, 0.35, 0.4, 0.45],
  body: [0.6, 0.7, 0.5, 0.9],
  act: [0.27, 0.45, 0.57, 0.72],
  verb: [0.2, 0.45, 0.45, 0.5],
  place: [0.4, 0.3, 0.35, 0.4],
  thing: [0.17, 0.3, 0.38, 0.65],
  weightless: [0.1, 0.1, 0.1, 0.1],
};

/**
 * Whether a mention is kept as a label.
 *
 * @param before the words right before it, a few characters are enough
 * @param words how many words it has
 * @param named whether a name stands in it before its head ("the Rome deal")
 */
export function salience({ sort }: Mention, count: number, before: string, words: number, named: boolean): number {
  const base = BASE[sort][count >= 5 ? 3 : count >= 3 ? 2 : count === 2 ? 1 : 0] ?? 0;
  let s = base;
  if (sort === 'verb' || sort === 'person') return s;
  if (/\bthe $/i.test(before)) s += W.the;
  else if (/(?:\b(?:this|that|these|those|its|his|her|their|our)|['’]s?) $/i.test(before)) s += W.poss;
  else if (/\b(?:an?|any|some|no|another|other|each|every) $/i.test(before)) s += W.a;
  else if (
    /(?:\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|one|hundreds of|thousands of|dozens of)) $/i.test(before)
  )
    s += W.num;
  if (sort !== 'state') {
    if (words === 1) s += W.one;
    if (words > 2) s += W.three;
    if (named) s += W.proper;
  }
  if (sort === 'state' && /\b(?:in|from|at|near|outside|across|inside|around) (?:the )?$/i.test(before))
    return s + W.stateLoc;
  if (
    (sort === 'name' || sort === 'place') &&
    /\b(?:in|from|to|at|near|outside|across|into|inside|around) (?:the )?$/i.test(before)
  )
    s += W.loc;
  return s;
}
