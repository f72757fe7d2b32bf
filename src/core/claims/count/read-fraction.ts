import type { Atom } from './atoms.ts';
import { denominatorOf, GROUPS, SCALES, SMALL, VULGAR } from './number-words.ts';
import type { Reading } from './read-cardinal.ts';

/**
 * Reads a part of one: "half", "a third of", "two-thirds", "one in five", "9 out of 10", "1/2".
 *
 * Traps: the second half · half-brother · a third man · the third quarter · 9/11 · 24/7 · one in 2019.
 */
export function readFraction(atoms: readonly Atom[], from: number): Reading | undefined {
  return (
    half(atoms, from) ??
    outOf(atoms, from) ??
    (atoms[from]?.kind === 'number' ? slash(atoms, from) : named(atoms, from))
  );
}

/** "half of the", "half its", "half an hour"; "half a million" is a number like others: see `readShare`. */
function half(atoms: readonly Atom[], from: number): Reading | undefined {
  if (atoms[from]?.lower !== 'half') return undefined;
  if (/^(?:other|latter|second|first|better|final|last|opening|next|top|bottom|-)$/.test(atoms[from - 1]?.lower ?? ''))
    return undefined;
  const next = atoms[from + 1]?.lower ?? '';
  if (isBefore(atoms, from + 1)) return { to: from + 1, value: 0.5 };
  if (/^an?$/.test(next) && SPAN.test(atoms[from + 2]?.lower ?? '')) return { to: from + 2, value: 0.5 };
  const shown = WHOLE.test(next) || (BOUNDED.test(atoms[from - 1]?.lower ?? '') && SHOWS_PART.test(next));
  return shown ? { to: from + 1, value: 0.5 } : undefined;
}

const SPAN =
  /^(?:hour|minute|day|week|month|year|decade|century|mile|kilomet(?:re|er)|met(?:re|er)|inch|foot|acre|point|percent|percentage|per|pound|ounce|ton|tonne|kilo|pint|gallon|lit(?:re|er))$/;

/** "half-mile", "quarter point": a measure right behind, with a hyphen or without. */
function isBefore(atoms: readonly Atom[], at: number): boolean {
  const to = atoms[at]?.text === '-' && atoms[at]?.glued ? at + 1 : at;
  const word = atoms[to]?.lower ?? '';
  if (/^(?:day|week|month|year|per|foot)$/.test(word)) return word === 'per' && atoms[to + 1]?.lower === 'cent';
  return SPAN.test(word);
}
const WHOLE = /^(?:of|the|its|their|his|her|our|your|my|that|this|those|these|all)$/;

/** "half a million", "half-million", "half a dozen", "a quarter million": a share of a scale, which counts like a number. */
export function readShare(atoms: readonly Atom[], from: number): Reading | undefined {
  const quarter = atoms[from]?.lower === 'a' && atoms[from + 1]?.lower === 'quarter';
  const article = quarter || (atoms[from]?.lower === 'a' && atoms[from + 1]?.lower === 'half');
  if (!article && atoms[from]?.lower !== 'half') return undefined;
  let at = article ? from + 2 : from + 1;
  if (atoms[at]?.text === '-' || /^(?:a|of)$/.test(atoms[at]?.lower ?? '')) at++;
  if (quarter && atoms[at]?.lower === 'a') at++;
  const word = atoms[at]?.lower ?? '';
  const scale = SCALES.get(word) ?? GROUPS.get(word);
  return scale === undefined ? undefined : { to: at + 1, value: (quarter ? 0.25 : 0.5) * scale };
}

/** "one in five", "one in every five", "one of every five", "1-in-5", "one in a million", "nine out of 10". */
function outOf(atoms: readonly Atom[], from: number): Reading | undefined {
  const part = wholeAt(atoms[from]);
  const scale = atoms[from + 2]?.lower === 'a' ? SCALES.get(atoms[from + 3]?.lower ?? '') : undefined;
  if (part === 1 && scale !== undefined && atoms[from + 1]?.lower === 'in') return { to: from + 4, value: 1 / scale };
  const hyphened = atoms[from + 1]?.text === '-' && atoms[from + 2]?.lower === 'in' && atoms[from + 3]?.text === '-';
  const bottom = hyphened ? wholeAt(atoms[from + 4]) : undefined;
  // "a 1-in-100-year flood" comes so seldom, and no part of anything
  const isReturn = atoms[from + 5]?.text === '-' && /^years?$/.test(atoms[from + 6]?.lower ?? '');
  if (part === 1 && bottom !== undefined && bottom > 1 && !isReturn) return { to: from + 5, value: 1 / bottom };
  const out = atoms[from + 1]?.lower === 'out' && atoms[from + 2]?.lower === 'of';
  const ofEvery = atoms[from + 1]?.lower === 'of' && atoms[from + 2]?.lower === 'every';
  if (part === undefined || (!out && !ofEvery && atoms[from + 1]?.lower !== 'in')) return undefined;
  const every = out ? from + 3 : from + 2;
  const at = atoms[every]?.lower === 'every' ? every + 1 : every;
  const whole = wholeAt(atoms[at]);
  // "killed three in 12 attacks" is two counts; "three in ten" is one.
  const poll =
    whole === 10 || whole === 100 || whole === 1000 || !/^(?:VERB|NOUN|PROPN|ADJ)$/.test(atoms[from - 1]?.pos ?? '');
  if (!out && part !== 1 && !(poll && whole !== undefined && [3, 4, 5, 10, 100, 1000].includes(whole)))
    return undefined;
  return whole !== undefined && whole > part && (out || whole <= 100 || whole % 100 === 0) && !isYear(atoms[at])
    ? { to: at + 1, value: part / whole }
    : undefined;
}

function isYear(atom: Atom | undefined): boolean {
  return /^(?:19|20)\d\d$/.test(atom?.text ?? '');
}

function wholeAt(atom: Atom | undefined): number | undefined {
  if (atom === undefined) return undefined;
  const value = atom.kind === 'number' ? Number(atom.text) : SMALL.get(atom.lower);
  return value !== undefined && Number.isInteger(value) && value > 0 ? value : undefined;
}

/** "a third of", "one-third", "two thirds". In the singular, something must show that it is no ordinal. */
function named(atoms: readonly Atom[], from: number): Reading | undefined {
  const article = /^an?$/.test(atoms[from]?.lower ?? '');
  const top = article ? 1 : SMALL.get(atoms[from]?.lower ?? '');
  if (top === undefined || top === 0 || top >= 20) return undefined;
  const hyphen = !article && atoms[from + 1]?.text === '-';
  const at = hyphen ? from + 2 : from + 1;
  const bottom = partAt(atoms, at);
  if (bottom === undefined || bottom.plural === (top === 1)) return undefined;
  const next = atoms[bottom.to]?.lower;
  if (article && bottom.value === 4 && isBefore(atoms, bottom.to)) return { to: bottom.to, value: 0.25 };
  if (article && bottom.value === 2 && isBefore(atoms, bottom.to)) return { to: bottom.to, value: 0.5 };
  const bounded = BOUNDED.test(atoms[from - 1]?.lower ?? '');
  const shown =
    bounded || bottom.plural || hyphen || bottom.value >= 17 || (next === undefined ? !article : SHOWS_PART.test(next));
  if (!shown) return undefined;
  // "three quarters of a million"
  const ofScale =
    next === 'of' && atoms[bottom.to + 1]?.lower === 'a' ? SCALES.get(atoms[bottom.to + 2]?.lower ?? '') : undefined;
  if (ofScale !== undefined && ofScale > 100) return { to: bottom.to + 3, value: (top / bottom.value) * ofScale };
  const scale = SCALES.get(next ?? '');
  return { to: scale === undefined ? bottom.to : bottom.to + 1, value: (top / bottom.value) * (scale ?? 1) };
}

const BOUNDED = /^(?:nearly|almost|about|over|than|around|roughly|by|of)$/;
const SHOWS_PART = /^(?:of|more|less|fewer|larger|smaller|higher|lower|as|the|its|their|[.,;)])$/;

/** A denominator, of one word or two: "third", "fifths", "twenty-first". */
function partAt(atoms: readonly Atom[], at: number): (Reading & { readonly plural: boolean }) | undefined {
  const word = atoms[at]?.lower ?? '';
  const plain = denominatorOf(word);
  if (plain !== undefined) return { to: at + 1, value: plain, plural: word.endsWith('s') };
  const tens = SMALL.get(word) ?? 0;
  const second = atoms[at + 1]?.text === '-' ? at + 2 : at + 1;
  const last = atoms[second]?.lower ?? '';
  const unit = /^firsts?$/.test(last) ? 1 : denominatorOf(last);
  if (tens < 20 || unit === undefined || unit >= 10 || /^(?:hal|quarter)/.test(last)) return undefined;
  return { to: second + 1, value: tens + unit, plural: last.endsWith('s') };
}

/** "1/2", "2 1/4", "2-1/4", "1 / 4": denominators that fractions are printed with, so that 9/11 and 24/7 are none. */
function slash(atoms: readonly Atom[], from: number): Reading | undefined {
  const whole = atoms[from]?.text ?? '';
  const hyphen =
    atoms[from + 1]?.text === '-' && atoms[from + 1]?.glued === true && atoms[from + 3]?.text === '/' ? 1 : 0;
  const parted = atoms[from + 1]?.glued === false || hyphen === 1;
  const mixed = parted && /^\d+$/.test(whole) ? slashAt(atoms, from + 1 + hyphen) : undefined;
  return mixed === undefined ? slashAt(atoms, from) : { to: mixed.to, value: Number(whole) + mixed.value };
}

function slashAt(atoms: readonly Atom[], at: number): Reading | undefined {
  if (atoms[at + 1]?.text !== '/' || atoms[at + 3]?.text === '/' || atoms[at - 1]?.text === '/') return undefined;
  const top = Number(atoms[at]?.text);
  const bottom = Number(atoms[at + 2]?.text);
  const isPart = atoms[at + 3]?.lower === 'of' && bottom <= 1000;
  return top > 0 && top < bottom && (isPart || [2, 3, 4, 5, 8, 16, 32, 64].includes(bottom))
    ? { to: at + 3, value: top / bottom }
    : undefined;
}

/**
 * Adds the fraction behind a whole number: "two and a half", "2½", "five and three quarters", "a billion and a half";
 * or divides it, where a denominator follows: "twenty-three fifths", "a hundred trillionths".
 *
 * @param from the first atom of the whole number
 */
export function withFraction(atoms: readonly Atom[], from: number, whole: Reading): Reading {
  const next = atoms[whole.to];
  const vulgar = next?.glued ? VULGAR.get(next.text) : undefined;
  if (vulgar !== undefined) return { to: whole.to + 1, value: whole.value + vulgar };
  const divided = atoms[from]?.kind === 'word' ? divide(atoms, from, whole) : undefined;
  if (divided !== undefined) return divided;
  // "two-and-a-half"
  const hyphen = next?.text === '-' && next.glued && atoms[whole.to + 1]?.lower === 'and' ? 1 : 0;
  if (atoms[whole.to + hyphen]?.lower !== 'and') return whole;
  const part = addend(atoms, whole.to + 1 + hyphen + (atoms[whole.to + 1 + hyphen]?.text === '-' ? 1 : 0));
  if (part === undefined || part.value >= whole.value) return whole;
  const scale = SCALES.get(atoms[part.to]?.lower ?? '');
  if (scale === undefined) {
    // "a million and a half" is a million and a half of one; "a hundred and a half" is not.
    const own = SCALES.get(atoms[whole.to - 1]?.lower ?? '') ?? 1;
    return { to: part.to, value: whole.value + part.value * (own >= 1e6 ? own : 1) };
  }
  return {
    to: part.to + 1,
    value: whole.value < scale ? (whole.value + part.value) * scale : whole.value + part.value * scale,
  };
}

/** "twenty-three fifths" is 23 by 5; in "two hundred and three quarters" the "and" parts whole and fraction. */
function divide(atoms: readonly Atom[], from: number, whole: Reading): Reading | undefined {
  const bottom = partAt(atoms, whole.to);
  if (bottom === undefined || !bottom.plural || whole.to === from) return undefined;
  let and = whole.to - 1;
  while (and > from && atoms[and]?.lower !== 'and') and--;
  let top = 0;
  for (let at = and + 1; at < whole.to && and > from; at++) top += SMALL.get(atoms[at]?.lower ?? '') ?? 0;
  const value = top > 0 && top < bottom.value ? whole.value - top + top / bottom.value : whole.value / bottom.value;
  const scale = SCALES.get(atoms[bottom.to]?.lower ?? '');
  if (scale === undefined || and === from) return { to: bottom.to, value };
  const share = (top / bottom.value) * scale;
  return { to: bottom.to + 1, value: whole.value < scale ? value * scale : whole.value - top + share };
}

function addend(atoms: readonly Atom[], at: number): Reading | undefined {
  if (atoms[at]?.lower === 'half') return { to: at + 1, value: 0.5 };
  const article = atoms[at]?.lower === 'a' && atoms[at + 1]?.text === '-' && atoms[at + 2]?.lower === 'half';
  if (article) return { to: at + 3, value: 0.5 };
  // "three-quarter miles"
  const quarters = atoms[at + 1]?.text === '-' && /^(?:one|three)$/.test(atoms[at]?.lower ?? '');
  if (quarters && atoms[at + 2]?.lower === 'quarter')
    return { to: at + 3, value: atoms[at]?.lower === 'one' ? 0.25 : 0.75 };
  if (atoms[at]?.kind === 'number') return slashAt(atoms, at);
  const top = /^an?$/.test(atoms[at]?.lower ?? '') ? 1 : SMALL.get(atoms[at]?.lower ?? '');
  if (top === undefined) return undefined;
  const bottom = partAt(atoms, atoms[at + 1]?.text === '-' ? at + 2 : at + 1);
  if (bottom === undefined || bottom.plural === (top === 1)) return undefined;
  const ordinal = !bottom.plural && bottom.value > 4 && bottom.value < 17 && atoms[bottom.to]?.pos === 'NOUN';
  // "five and a third man" is no number.
  const ends =
    !/^(?:NOUN|ADJ|PROPN)$/.test(atoms[bottom.to]?.pos ?? '') || /s$|^percent$/.test(atoms[bottom.to]?.lower ?? '');
  return ordinal || (!bottom.plural && bottom.value === 3 && !ends)
    ? undefined
    : { to: bottom.to, value: top / bottom.value };
}
