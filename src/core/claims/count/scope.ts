import type { Span } from '../../text/span.ts';
import type { Atom } from './atoms.ts';

/** Where a count's clause may say of what, since when and where it counts: atoms that this looks over, and no more. */
const REACH = 30;

/**
 * The words of a count's own clause that narrow it: dates, and places behind a preposition.
 *
 * Takes "over 900 miners returned ⟦from Chile⟧ ⟦since February⟧, …" and, where it opens the sentence,
 * "⟦In Peru⟧, 40 bridges fell".
 * Traps: places of the next clause, or of the next count ("40 in Lima and 12 in Cusco").
 *
 * @param from the atom behind the count
 * @param until the first atom of the next count, or the end
 * @param dateOf the span of the date that an atom stands in
 */
export function scopeOf(
  atoms: readonly Atom[],
  from: number,
  until: number,
  dateOf: (at: number) => Span | undefined,
): Span[] {
  const spans = narrowing(atoms, from, Math.min(until, from + REACH, atoms.length), dateOf);
  const opening = OPENERS.test(atoms[0]?.lower ?? '') || dateOf(0) !== undefined ? openingEnd(atoms, from) : 0;
  return opening > 0 ? [...narrowing(atoms, 0, opening, dateOf), ...spans] : spans;
}

const OPENERS = /^(?:in|at|on|across|since|throughout|during)$/;
const PLACES = /^(?:in|from|to|at|across|into|inside|outside|near|throughout|within|around)$/;
const CLAUSE_END = /^(?:[,;:()—–.!?]|but|while|whereas|although|though|because)$/;

/** The comma that ends the sentence's opening phrase, where a count follows it in the same clause. */
function openingEnd(atoms: readonly Atom[], from: number): number {
  for (let at = 1; at < Math.min(from, 10); at++) {
    if (atoms[at]?.text !== ',') continue;
    for (let next = at + 1; next < from; next++) {
      if (CLAUSE_END.test(atoms[next]?.lower ?? '') || next > at + REACH) return 0;
    }
    return at;
  }
  return 0;
}

function narrowing(
  atoms: readonly Atom[],
  from: number,
  until: number,
  dateOf: (at: number) => Span | undefined,
): Span[] {
  const spans: Span[] = [];
  let at = from;
  while (at < until) {
    const atom = atoms[at];
    const date = dateOf(at);
    if (date !== undefined) {
      spans.push({ start: date.start, end: date.end });
      while (at < until && dateOf(at) === date) at++;
      continue;
    }
    if (atom === undefined || (CLAUSE_END.test(atom.lower) && !isInitial(atoms, at))) break;
    const end = PLACES.test(atom.lower) ? placeEnd(atoms, at + 1, until, dateOf) : undefined;
    const last = end === undefined ? undefined : atoms[end - 1];
    if (last !== undefined) spans.push({ start: atom.start, end: last.end });
    at = end ?? at + 1;
  }
  return spans;
}

/** The stop of "St." and the like ends no clause. */
function isInitial(atoms: readonly Atom[], at: number): boolean {
  return atoms[at]?.text === '.' && atoms[at]?.glued === true && atoms[at + 1]?.kind === 'word';
}

/** Behind a preposition, the atom after a name: "the U.S. and Mexico", "Port of Spain". */
function placeEnd(
  atoms: readonly Atom[],
  from: number,
  until: number,
  dateOf: (at: number) => Span | undefined,
): number | undefined {
  let at = atoms[from]?.lower === 'the' ? from + 1 : from;
  let end: number | undefined;
  for (; at < until; at++) {
    const atom = atoms[at];
    if (atom === undefined || dateOf(at) !== undefined) break;
    if (atom.kind === 'word' && /^\p{Lu}/u.test(atom.text)) end = at + 1;
    else if (end === undefined || !/^(?:and|of|the|-|'s)$/.test(atom.lower) || end < at - 1) break;
  }
  // "in Chilean custody": an adjective, no place.
  const next = end === from + 1 ? atoms[end] : undefined;
  return next !== undefined && /^\p{Ll}/u.test(next.text) && /^(?:NOUN|ADJ)$/.test(next.pos) ? undefined : end;
}
