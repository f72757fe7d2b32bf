import type { Clauses } from '../grammar/clauses.ts';
import { isPronoun, nounPhraseEnd } from '../grammar/noun-phrase.ts';
import type { Item } from '../grammar/unit.ts';
import type { VerbGroup } from '../grammar/verb-group.ts';
import { joinsItems } from './joins-items.ts';
import type { Reported } from './reported.ts';

/** A place where words reported may end, with what goes on behind it. */
export interface Boundary {
  readonly words: Reported;
  /** The first item behind the words, were they to end here. */
  readonly at: number;
  readonly mark: string;
  readonly link: string;
  /** The first item behind the mark, and the first behind the link. */
  readonly start: number;
  readonly next: number;
  /** The verb that goes on, at once or behind a subject of its own. */
  readonly group: VerbGroup | undefined;
  /** The verb goes on at once. */
  readonly direct: boolean;
  /** The first verb of the words, where it stands before the boundary. */
  readonly own: VerbGroup | undefined;
}

const MARKS: ReadonlyMap<string, string> = new Map([
  [',', 'comma'],
  [';', 'semicolon'],
  [':', 'colon'],
  ['—', 'dash'],
  ['–', 'dash'],
  ['--', 'dash'],
]);

/** Words that go on with a sentence or turn it, by the class they share a weight with. */
const LINKS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    and: 'and or nor',
    but: 'but yet however',
    while: 'while whereas though although',
    when: 'when after before since until once',
    as: 'as',
    later: 'then',
    because: 'because so',
    if: 'if unless',
    which: 'which who whose whom where',
    that: 'that',
    despite: 'despite compared even',
    such: 'including such especially particularly like not rather',
  }).flatMap(([name, words]) => words.split(' ').map((word) => [word, name] as const)),
);

/** Links that part two clauses without a mark before them. */
const BARE: ReadonlySet<string> = new Set('and but while when as because if which despite'.split(' '));

/**
 * Whether an item is a mark that words may end at: a comma, a semicolon, a colon or a dash.
 *
 * @example
 * items('It leaks, he said.').map(isMark) // [false, false, true, false, false, false]
 */
export function isMark(item: Item | undefined): boolean {
  return MARKS.has(item?.lower ?? '');
}

/**
 * Whether words reported may end before an item: at a mark, behind a quotation, at a word that opens a clause.
 *
 * @example
 * isBoundary(items('Lee said it is shut because it leaks.'), 5) // true, before "because"
 */
export function isBoundary(items: readonly Item[], i: number): boolean {
  const item = items[i];
  const before = items[i - 1];
  if (item === undefined || joinsItems(items, i)) return false;
  if (isMark(item)) return true;
  if (before === undefined || isMark(before) || before.pos === 'CCONJ' || before.lower === 'even') return false;
  // "had been “seized” by the port": what it is of, or done by, belongs to what is quoted.
  if (before.pos === 'QUOTE') return before.comma || !/^(?:by|of)$/.test(item.lower);
  return BARE.has(LINKS.get(item.lower) ?? '');
}

/**
 * The boundary before an item.
 *
 * @example
 * // in "Lee said it leaks, and she left", before the comma: mark "comma", link "and", the verb "left", not direct
 */
export function boundaryAt(words: Reported, at: number): Boundary {
  const { clauses, verb } = words;
  const { items } = clauses;
  const mark = MARKS.get(items[at]?.lower ?? '');
  const start = mark === undefined ? at : at + 1;
  const link = linkOf(items, start);
  const next = LINKS.has(items[start]?.lower ?? '') && link !== 'such' ? start + 1 : start;
  // "then walked": an adverb is part of the verb's group.
  const direct = clauses.at.get(next) ?? clauses.at.get(start);
  return {
    words,
    at,
    mark: mark ?? (items[at - 1]?.pos === 'QUOTE' ? 'quote' : 'bare'),
    link,
    start,
    next,
    group: direct ?? clauseAt(clauses, next),
    direct: direct !== undefined,
    own: verb !== undefined && verb.head < at ? verb : undefined,
  };
}

/**
 * The class of the word that goes on at an item: its link, or its part of speech.
 *
 * @example
 * linkOf(items('It leaks, though slowly.'), 3) // 'while'
 */
export function linkOf(items: readonly Item[], at: number): string {
  const item = items[at];
  if (item === undefined) return 'end';
  const known = LINKS.get(item.lower);
  if (known !== undefined) return known;
  if (/^an?$/.test(item.lower)) return 'a';
  if (isPronoun(item)) return 'pronoun';
  if (item.pos === 'VERB' || item.pos === 'AUX') return item.lower.endsWith('ing') ? 'ing' : 'verb';
  return item.pos.toLowerCase();
}

/** The verb whose subject begins at an item, or right behind it. */
function clauseAt({ items, from, at }: Clauses, start: number): VerbGroup | undefined {
  const own = from.get(start) ?? from.get(start + 1);
  if (own !== undefined) return own;
  const end = isPronoun(items[start]) ? start + 1 : nounPhraseEnd(items, start);
  const group = end > start ? at.get(end) : undefined;
  return group?.kind === 'finite' || (group?.kind === 'passive' && group.helpers.length > 0) ? group : undefined;
}
