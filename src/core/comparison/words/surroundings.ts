import type { Token } from '../../text/tokens.ts';
import type { Placed } from '../rows/placed.ts';
import { conceptOf } from './concept-of.ts';
import { foldAccents, foldName } from './fold-name.ts';

/** What stands round a claim, each with how near it stands: 1 next to it, towards 0 far off. */
export type Bag = ReadonlyMap<string, number>;

/** Words of every text, which say nothing of what is counted or told. */
const EMPTY = new Set(
  (
    'be have do can will would could should may might must say tell add note state accord also other more most many much ' +
    'such one two first last new year month week day time people man woman person individual part number total some any all ' +
    'make take get give go come see know use show include follow least about nearly almost over only just mr mrs ms ' +
    'several various which that this these those who what when where not no'
  ).split(' '),
);

/** What parts one clause from the next. */
const BREAK = /^(?:[;:—–()]|-{1,2}|,|and|but|while|including|whereas|although|though|after|before|with|which)$/;

const FADE = 0.1;
const ACROSS = 0.65;
/** Words that say nothing do not make a claim fade; still, what stands farther off is not said of it. */
const FARTHEST = 80;

/**
 * The words round a claim in its sentence: `c:` what they tell of, `n:` names, `l:` other words.
 * Each counts the less, the more words and clauses lie between.
 *
 * @example
 * surroundings(placed) // of "40 people" in "40 people were hurt in Leeds": c:injure 0.9, n:leed 0.8
 */
export function surroundings(placed: Placed): Bag {
  const held = known.get(placed);
  if (held !== undefined) return held;
  const bag = new Map<string, number>();
  known.set(placed, bag);
  const { tokens } = placed.sentence;
  walk(tokens, placed.from - 1, -1, bag);
  walk(tokens, placed.to, 1, bag);
  return bag;
}

const known = new WeakMap<Placed, Bag>();

function walk(tokens: readonly Token[], from: number, step: 1 | -1, bag: Map<string, number>): void {
  let weight = 1;
  for (let i = from; i >= 0 && i < tokens.length && Math.abs(i - from) < FARTHEST && weight > 0.05; i += step) {
    const token = tokens[i];
    if (token === undefined) break;
    if (BREAK.test(token.lower)) weight *= ACROSS;
    const feature = featureOf(tokens, i);
    if (feature === undefined) continue;
    bag.set(feature, Math.max(bag.get(feature) ?? 0, weight));
    weight *= 1 - FADE;
  }
}

/**
 * What the nearest telling word of a bag tells of; `undefined` where none stands near.
 *
 * @example
 * leadOf(new Map([['n:orsk', 0.9], ['c:die', 0.8], ['c:injure', 0.5]])) // 'c:die'
 */
export function leadOf(bag: Bag): string | undefined {
  let best: string | undefined;
  let most = 0.4;
  for (const [feature, weight] of bag) {
    if (weight <= most || !feature.startsWith('c:')) continue;
    best = feature;
    most = weight;
  }
  return best;
}

/**
 * What a token adds to a bag; nothing for a word that says nothing.
 *
 * @example
 * featureOf(tokens('Ten miners died in Orsk.'), 2) // 'c:die'
 * featureOf(tokens('Ten miners died in Orsk.'), 3) // undefined
 */
export function featureOf(tokens: readonly Token[], at: number): string | undefined {
  const token = tokens[at];
  if (token === undefined || !/\p{L}/u.test(token.text)) return undefined;
  const name = isName(tokens, at);
  const concept = name && at > 0 && !isHeadline(tokens) ? undefined : conceptOf(tokens, at);
  if (concept !== undefined) return `c:${concept}`;
  if (name) return `n:${foldName(token.text)}`;
  if (!/^(?:NOUN|VERB|ADJ|PROPN)$/.test(token.pos) || token.lemma.length < 3 || EMPTY.has(token.lemma))
    return undefined;
  return `l:${foldAccents(token.lemma)}`;
}

function isName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.pos === 'PROPN') return true;
  return at > 0 && /^\p{Lu}/u.test(token.text) && token.pos !== 'PRON' && token.pos !== 'DET';
}

const headlines = new WeakMap<readonly Token[], boolean>();

/** Whether most words of a sentence have a capital, as in a headline: then capitals tell nothing. */
function isHeadline(tokens: readonly Token[]): boolean {
  const known = headlines.get(tokens);
  if (known !== undefined) return known;
  const words = tokens.filter((token) => token.text.length > 3);
  const headline = words.filter((token) => /^\p{Lu}/u.test(token.text)).length > words.length / 2;
  headlines.set(tokens, headline);
  return headline;
}
