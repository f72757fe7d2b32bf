import { BEFORE } from '../../claims/count/bound-words.ts';
import type { Token } from '../../text/tokens.ts';
import type { Placed } from '../rows/placed.ts';
import { conceptOf } from '../words/concept-of.ts';

/** What a figure is of its question: how much there is, how much more or less it became, how much there was before. */
export type FigureRole = 'level' | 'rise' | 'fall' | 'former';

/**
 * Reads how a figure stands to others of its question.
 *
 * @example
 * // 'rise': rose 4 percent · an increase of 4 percent · 4 percent more · 4 million in new debt
 * // 'fall': down 4 percent · cut by 4 percent · 4 percent fewer
 * // 'former': up from 4 percent · compared with 4 percent · fell from 4 percent to 3
 * // 'level': rose to 4 percent · makes up 4 percent · 4 percent of the boats
 */
export function figureRole({ sentence: { tokens }, from, to }: Placed): FigureRole {
  const at = beforeBounds(tokens, from);
  const word = tokens[at]?.lower ?? '';
  if (isFormer(tokens, at)) return 'former';
  return movedBefore(tokens, at, word) ?? movedAfter(tokens, to) ?? 'level';
}

/** Which way the words before a figure tell that it moved: "rose 4", "a rise of 4", "cut the grant by 4". */
function movedBefore(tokens: readonly Token[], at: number, word: string): 'rise' | 'fall' | undefined {
  if (word === 'of') return tokens[at - 1]?.pos === 'VERB' ? undefined : moved(tokens, at - 1);
  if (word !== 'by') return moved(tokens, at);
  for (let i = at - 1; i >= Math.max(0, at - 1 - REACH); i--) {
    const way = moved(tokens, i);
    if (way !== undefined) return way;
  }
  return undefined;
}

/**
 * The last token before a figure that is no word of its bound: "almost", "more than", "a".
 *
 * @example
 * beforeBounds(tokens('It fell by almost 4 percent.'), 4) // 2
 */
export function beforeBounds(tokens: readonly Token[], from: number): number {
  let at = from - 1;
  while (at >= 0 && from - at < REACH && isLoose(tokens[at])) at--;
  return at;
}

const REACH = 4;

function isLoose(token: Token | undefined): boolean {
  if (token === undefined || /^(?:up|down|by|from|to)$/.test(token.lower)) return false;
  return BEFORE.has(token.lower) || /^(?:a|an|the|than|further|another|just|only)$/.test(token.lower);
}

function isFormer(tokens: readonly Token[], at: number): boolean {
  const [word, previous] = [tokens[at]?.lower ?? '', tokens[at - 1]?.lower ?? ''];
  if (/^(?:with|to)$/.test(word)) return previous === 'compared';
  if (word === 'against') return tokens[at - 1]?.text === ',';
  if (word !== 'from') return false;
  if (tokens.slice(Math.max(0, at - FIGURE), at).some(({ lower }, i, near) => lower === 'to' && isNumber(near[i + 1])))
    return true;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) if (moved(tokens, i) !== undefined) return true;
  return false;
}

/** No more words than these stand from "to" to the end of a figure: "to 4.25 per cent from 4.75". */
const FIGURE = 5;

function isNumber(token: Token | undefined): boolean {
  return token !== undefined && (token.pos === 'NUM' || /\d/.test(token.text));
}

/** Which way a word tells that a figure moved. */
function moved(tokens: readonly Token[], at: number): 'rise' | 'fall' | undefined {
  const concept = conceptOf(tokens, at);
  if (concept === 'rise' || concept === 'fall') return concept;
  return OTHERS.get(tokens[at]?.lemma ?? '');
}

/** Verbs of moving that tell of more than that. */
const OTHERS = ways('raise lift boost add', 'cut slash reduce lose trim');

/** Which way the words behind a figure tell that it moved: "4 percent more", "4 million of new debt". */
function movedAfter(tokens: readonly Token[], to: number): 'rise' | 'fall' | undefined {
  const word = tokens[to]?.lower ?? '';
  if (/^(?:of|in)$/.test(word) && ADDED.test(tokens[to + 1]?.lower ?? '')) return 'rise';
  return MORE.get(word);
}

/** What comes to what there was. */
const ADDED = /^(?:new|additional|extra|further)$/;

/** What a figure says by the word behind it: "4 percent more". */
const MORE = ways('more higher up increase rise growth jump', 'less fewer lower down decrease fall drop cut');

function ways(rise: string, fall: string): ReadonlyMap<string, 'rise' | 'fall'> {
  return new Map([
    ...rise.split(' ').map((word) => [word, 'rise'] as const),
    ...fall.split(' ').map((word) => [word, 'fall'] as const),
  ]);
}
