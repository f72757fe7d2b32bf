import type { Token } from '../../text/tokens.ts';
import type { Placed } from '../rows/placed.ts';
import { isCounted } from './amount-of.ts';
import { toldUnit } from './told-unit.ts';

/** How many sentences back "them" and "the figure" may reach. */
const REACH = 2;

/** Another figure for what was counted before is of its order: no more than so many times as much, or as little. */
const ALIKE = 5;

/**
 * Gives counts of "them" the unit of the larger count before them, and another figure for what was counted
 * the unit of the first.
 *
 * @param placed the claims of a story, article by article, as printed
 *
 * @example
 * // "The yard checked 23 boats. In 14 of them it found cracks.": the 14 are boats
 * // "The mayor counts 40 boats. Owners put the figure at 52.": the 52 are boats
 */
export function withElidedUnits(placed: readonly Placed[]): readonly Placed[] {
  let last: Placed | undefined;
  let whole = { unit: '', value: 0 };
  return placed.map((count) => {
    const { claim, order, nth } = count;
    if (claim.kind !== 'count') return count;
    if (claim.unit === '' && isOfVotes(count)) return { ...count, claim: { ...claim, unit: 'votes' } };
    const told = claim.unit === '' ? toldUnit(count) : undefined;
    if (told !== undefined) return { ...count, claim: { ...claim, unit: told.unit } };
    if (claim.unit === '') {
      if (last?.order !== order || nth - last.nth > REACH) return count;
      const filled = { ...count, claim: { ...claim, unit: whole.unit } };
      if (isAnotherFigure(count) && isAlike(whole.value, claim.value)) return { ...filled, restates: last };
      return isOfThem(count) && whole.value > claim.value ? filled : count;
    }
    if (isCounted(claim.unit)) {
      last = count;
      whole = claim;
    }
    return count;
  });
}

function isOfThem({ sentence: { tokens }, to }: Placed): boolean {
  return tokens[to]?.lower === 'of' && /^(?:them|these|those|whom|which)$/.test(tokens[to + 1]?.lower ?? '');
}

/**
 * Whether a bare number says once more how many there are: put the figure at 52 · the total has risen to 52 ·
 * believes it is closer to 52 · owners claimed 52 · a count by owners came to 52.
 *
 * Traps: "number 52", "it took 52".
 */
function isAnotherFigure({ sentence: { tokens }, from }: Placed): boolean {
  let at = from - 1;
  while (LINKS.test(tokens[at]?.lower ?? '')) at--;
  if (at < from - 1 && FIGURE.test(tokens[at]?.lower ?? '')) return true;
  return isClaimed(tokens, from) || comesTo(tokens, from);
}

/** Whether a bare number is all that somebody says: "Owners claimed 52." */
function isClaimed(tokens: readonly Token[], from: number): boolean {
  const [verb, next] = [tokens[from - 1], tokens[from + 1]];
  return verb?.pos === 'VERB' && CLAIMING.has(verb.lemma) && (next === undefined || /^[.,;]$/.test(next.text));
}

const CLAIMING: ReadonlySet<string> = new Set('claim say estimate count report give'.split(' '));

/** Whether a figure that the sentence opens with comes to a number: "A count by owners, made at sea, came to 52". */
function comesTo(tokens: readonly Token[], from: number): boolean {
  if (tokens[from - 1]?.lower !== 'to' || !/^(?:come|amount)$/.test(tokens[from - 2]?.lemma ?? '')) return false;
  return tokens.slice(Math.max(0, from - FARTHEST), from).some(({ lower }) => FIGURE.test(lower) && lower !== 'it');
}

/** How many words a figure may stand before what it comes to. */
const FARTHEST = 16;

const FIGURE = /^(?:it|figure|number|total|toll|tally|count|estimate)$/;

/** What links a figure to its number. */
const LINKS =
  /^(?:is|are|was|were|be|been|has|had|have|could|may|might|would|will|stands?|stood|rises?|rose|risen|climbed|grown?|grew|fell|fallen|reach(?:es|ed)?|at|to|as|now|since|already|later|really|actually|rather|instead)$/;

/**
 * Whether a bare number is one side of a vote: voted 34 to 29 · by 34 votes to 29 · a vote of 34 to 29.
 *
 * Traps: "won 3 to 1", "voted to close 34".
 */
function isOfVotes({ claim: { start, end }, article: { document } }: Placed): boolean {
  const before = document.text.slice(Math.max(0, start - LONGEST_VOTE), start);
  const after = document.text.slice(end, end + LONGEST_VOTE);
  return (VOTED.test(before) && /^ (?:to|against) \d/.test(after)) || OTHER_SIDE.test(before);
}

/** No words of a vote reach farther, in UTF-16 code units. */
const LONGEST_VOTE = 32;

const VOTED = /\b(?:voted?|votes|voting)(?: of)? $/;

/** What stands before the second figure of a vote. */
const OTHER_SIDE = /(?:\b(?:voted?|votes|voting)(?: of)? [\d,]+|\d votes) (?:to|against) $/;

function isAlike(a: number, b: number): boolean {
  return Math.max(a, b) <= ALIKE * Math.min(a, b);
}
