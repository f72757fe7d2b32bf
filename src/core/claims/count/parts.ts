import { type Atom, textOf } from './atoms.ts';
import { nounPhrase } from './noun-phrase.ts';
import type { Quantity } from './quantity.ts';
import { readUnit } from './read-unit.ts';

/**
 * Gives parts their wholes, and a bare number the noun that it leaves out.
 *
 * Takes seven of the 30 miners (of 30, miners) · of the 30 miners, seven (of 30, miners) · 9 men (30%) of the 30 (of 30) · one of its drivers (drivers) ·
 * 40 people, of whom six (of 40, people) · 45 seats, of which the party holds 23 (of 45, seats) · 8,000 people, including 500 children (of 8,000) · a third of the miners (miners) ·
 * a third of a mile (mile) · half of the town's 400 homes (of 400, homes) · half its 40 buses (of 40, buses).
 */
export function partsOfWholes(text: string, atoms: readonly Atom[], counts: readonly Quantity[]): Quantity[] {
  const done = [...counts];
  for (let i = counts.length - 1; i >= 0; i--) {
    const count = counts[i];
    if (count === undefined) continue;
    const whole = wholeOf(atoms, count, done[i + 1], done[i + 2]);
    const ahead = whole === undefined ? aheadOf(atoms, counts[i - 1], count) : undefined;
    if (ahead !== undefined) {
      done[i] = { ...count, of: ahead.value, ...inherit(count, ahead) };
      continue;
    }
    done[i] =
      whole === undefined ? namedWhole(text, atoms, count) : { ...count, of: whole.value, ...inherit(count, whole) };
  }
  const filled: Quantity[] = [];
  let noun: Quantity | undefined;
  for (const [i, count] of done.entries()) {
    const full = elided(atoms, sharedUnit(atoms, sharedAge(atoms, count, filled[i - 1]), done[i + 1]), noun);
    filled.push(full);
    if (full.kind === 'noun' && !MEASURES.test(full.unit)) noun = full;
  }
  return filled;
}

/** The count that follows as "of the N", across one in brackets. */
function wholeOf(
  atoms: readonly Atom[],
  count: Quantity,
  next: Quantity | undefined,
  second: Quantity | undefined,
): Quantity | undefined {
  let at = count.to;
  let whole = next;
  if (atoms[at]?.text === '(') {
    if (next === undefined || next.from !== at + 1 || atoms[next.to]?.text !== ')') return undefined;
    at = next.to + 1;
    whole = second;
  } else if (atoms[at]?.text === ')' && atoms[count.from - 1]?.text === '(') at++;
  if (atoms[at]?.lower === 'out' && atoms[at + 1]?.lower === 'of') at++;
  const isHalf = count.number.form === 'fraction' && DETERMINERS.test(atoms[at]?.lower ?? '');
  if (atoms[at]?.lower !== 'of' && !isHalf) return undefined;
  if (atoms[at]?.lower === 'of') at++;
  at = behindOwners(atoms, at, whole?.core.from ?? at);
  while (
    /^(?:the|these|those|all|its|their|his|her|our|some|about|roughly|a|total|combined|more|than|over|nearly|at|least|only|just|fewer|up|to)$/.test(
      atoms[at]?.lower ?? '',
    ) &&
    at < count.to + 12 &&
    whole?.core.from !== at
  )
    at++;
  if (whole === undefined || whole.core.from !== at || whole.value < count.value) return undefined;
  return whole.kind === 'noun' || whole.kind === 'none' ? whole : undefined;
}

/** "Of the 30 miners, seven left": the whole that opens the clause, right before its part. */
function aheadOf(atoms: readonly Atom[], whole: Quantity | undefined, part: Quantity): Quantity | undefined {
  if (whole === undefined || whole.kind !== 'noun' || (part.kind !== 'none' && part.kind !== 'noun')) return undefined;
  const of = /^(?:the|these|those|its|their|his|her)$/.test(atoms[whole.from - 1]?.lower ?? '')
    ? whole.from - 2
    : whole.from - 1;
  const opens = of === 0 || atoms[of - 1]?.kind === 'mark';
  if (atoms[of]?.lower !== 'of' || !opens || part.from - whole.to > 12 || part.value > whole.value) return undefined;
  return MEASURES.test(part.unit) || MEASURES.test(whole.unit) || !isWhole(whole, part) ? undefined : whole;
}

function inherit(part: Quantity, whole: Quantity): Partial<Quantity> {
  return part.kind === 'none' ? { unit: whole.unit, kind: whole.kind } : {};
}

/** "one of its drivers", "half of the miners": the noun behind "of", determiners dropped. */
function namedWhole(text: string, atoms: readonly Atom[], count: Quantity): Quantity {
  if (count.kind !== 'none') return count;
  let at = count.to;
  if (atoms[at]?.lower === 'of') at++;
  else if (count.number.form !== 'fraction') return count;
  if (/^an?$/.test(atoms[at]?.lower ?? '') && count.number.form === 'fraction') {
    // "a third of a mile"
    const unit = readUnit(text, atoms, at + 1, 1);
    return unit === undefined || unit.kind === 'age'
      ? count
      : { ...count, to: unit.to, unit: unit.unit, kind: unit.kind };
  }
  if (/^(?:the|these|those|all|any|each|every|its|their|his|her|our|your|my|them)$/.test(atoms[at]?.lower ?? '')) at++;
  if (DETERMINERS.test(atoms[at]?.lower ?? '')) at++;
  const phrase = nounPhrase(atoms, at, count.number.form === 'fraction');
  if (phrase === undefined) return count;
  const from = behindOwner(atoms, phrase.from, phrase.to);
  const unit = textOf(text, atoms, from, phrase.to);
  return { ...count, to: phrase.to, unit, kind: 'noun' };
}

/** "aged 44 and 61": an age behind an age. */
function sharedAge(atoms: readonly Atom[], count: Quantity, previous: Quantity | undefined): Quantity {
  const joined = /^(?:and|or|,)$/.test(atoms[count.from - 1]?.lower ?? '') && previous?.to === count.from - 1;
  const aged = joined && previous?.kind === 'age' && count.kind === 'none' && Number.isInteger(count.value);
  return aged && count.value < 120 && count.bound === 'exact' ? { ...count, unit: previous.unit, kind: 'age' } : count;
}

/** "7- or 8-inch, "20 and 30 people": two numbers before one unit. */
function sharedUnit(atoms: readonly Atom[], count: Quantity, next: Quantity | undefined): Quantity {
  if (count.kind !== 'none' || next === undefined || next.kind === 'none' || count.number.form !== next.number.form)
    return count;
  const before = atoms[count.from - 1]?.lower;
  // "rose by 5 to 40 metres": a step, and where it led
  if (before === 'by') return count;
  // "children under 5 and 96% of women", but "from 12 to 9%"
  const isFall = before === 'from' && atoms[count.to]?.lower === 'to';
  if (next.kind === 'percent' && !isFall && (count.bound !== 'exact' || count.value > next.value)) return count;
  const hyphen = atoms[count.to]?.text === '-' ? 1 : 0;
  const joined = /^(?:or|and|to)$/.test(atoms[count.to + hyphen]?.lower ?? '') && next.from === count.to + hyphen + 1;
  const by = /^(?:x|×|by)$/.test(atoms[count.to]?.lower ?? '') && next.from === count.to + 1;
  return joined || by ? { ...count, unit: next.unit, kind: next.kind } : count;
}

/** Measures are not what a later bare number counts. */
const MEASURES =
  /(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|centuries|century|miles?|met(?:re|er)s|feet|points?|times?|cents?|pence|pounds?|degrees?|occasions?)$/;

/** The atom behind a possessive that determines the noun: "the club's former players"; "women's groups" are a kind of group. */
function behindOwner(atoms: readonly Atom[], from: number, to: number): number {
  for (let at = to - 2; at >= from; at--) {
    const word = atoms[at]?.lower ?? '';
    if (/'s$|s'$/.test(word) && !/^(?:women|men|children|people|girls|boys)'s?$/.test(word)) return at + 1;
  }
  return from;
}

const DETERMINERS = /^(?:the|these|those|its|their|his|her)$/;

/** "half of the village's 420 homes": from the determiner to the atom behind the possessive, where the whole begins. */
function behindOwners(atoms: readonly Atom[], at: number, whole: number): number {
  const isOwned = whole - at <= 6 && /'s$|s'$/.test(atoms[whole - 1]?.lower ?? '');
  return isOwned && atoms.slice(at, whole).every(({ kind }) => kind === 'word') ? whole : at;
}

/** A number that leaves its noun to the count before it: "12 people died and three were hurt", "including 500 children". */
function elided(atoms: readonly Atom[], count: Quantity, previous: Quantity | undefined): Quantity {
  if (previous === undefined || previous.kind !== 'noun' || count.of !== undefined) return count;
  const before = atoms[count.from - 1]?.lower ?? '';
  const includes = /^(?:including|whom|them|which)$/.test(before);
  if (includes && isWhole(previous, count) && (count.kind === 'none' || count.kind === 'noun'))
    return { ...count, of: previous.value, ...(count.kind === 'none' && { unit: previous.unit, kind: previous.kind }) };
  if (count.kind === 'none' && isLedBy(atoms, previous, count) && isWhole(previous, count))
    return { ...count, unit: previous.unit, kind: 'noun', of: previous.value };
  const next = atoms[count.to]?.lower ?? '';
  if (count.kind === 'none' && next === 'of' && /^(?:them|whom|these|those)$/.test(atoms[count.to + 1]?.lower ?? ''))
    return { ...count, unit: previous.unit, kind: 'noun', ...(isWhole(previous, count) && { of: previous.value }) };
  if (count.kind === 'none' && Number.isInteger(count.value) && ELIDES.test(next))
    return { ...count, unit: previous.unit, kind: 'noun' };
  return count;
}

/** "45 seats, of which the party holds 23": a clause that opens with the whole. */
function isLedBy(atoms: readonly Atom[], whole: Quantity, part: Quantity): boolean {
  const opener = whole.to + (atoms[whole.to]?.text === ',' ? 1 : 0);
  if (atoms[opener]?.lower !== 'of' || !/^(?:which|whom)$/.test(atoms[opener + 1]?.lower ?? '')) return false;
  const between = atoms.slice(opener + 2, part.from);
  return between.length <= LONGEST_CLAUSE && between.every(({ kind }) => kind === 'word');
}

/** Words of a clause before its figure. */
const LONGEST_CLAUSE = 6;

/** A whole is a number of its own, and no smaller than its part. */
function isWhole(whole: Quantity, part: Quantity): boolean {
  return whole.number.form !== 'fraction' && whole.value >= part.value;
}

const ELIDES = /^(?:who|whom|were|was|are|is|had|have|has|remain|remained|died|in|from|others)$/;
