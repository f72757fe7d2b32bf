import type { Atom } from './atoms.ts';
import { nounPhrase } from './noun-phrase.ts';
import { SMALL } from './number-words.ts';
import type { Quantity } from './quantity.ts';

/**
 * Whether a number is part of a name, a label, a date, a clock time, an ordinal, a code or an idiom, and so counts nothing.
 *
 * Takes Highway 61 · Fortune 500 companies · phase two · 7:30 · 1990s · 18th · F-16 · 4x4 · in 1999 · at one point ·
 * No. 5 · 12 High Street · one of the most.
 * Leaves Chile 33 miners · over 500 · 2000 hires.
 */
export function isTrap(atoms: readonly Atom[], quantity: Quantity): boolean {
  const { from } = quantity.number;
  const first = atoms[from];
  if (first === undefined) return true;
  if (first.lower === 'one' && quantity.number.to === from + 1) return isPronoun(atoms, from, quantity);
  if (quantity.kind === 'money' && quantity.core.from < from) return false;
  if (first.lower === 'none') return isNobody(atoms, from);
  if (isSpokenYear(atoms, quantity)) return true;
  if (isLabelled(atoms, quantity) || isCompound(atoms, quantity)) return true;
  if (first.kind !== 'number') return false;
  return isCode(atoms, quantity) || isYear(atoms, quantity) || isNamed(atoms, quantity) || isAddress(atoms, quantity);
}

/** Nouns that number what they name: the figure behind them is which, not how many. */
const LABELS = new Set(
  (
    'article part section sections chapter page pages paragraph line figure fig table volume vol issue number numbers no nos room gate flight route ' +
    'highway interstate exit terminal platform channel type category grade level phase stage tier class group game episode season series ' +
    'version model size act scene verse rule proposition prop amendment resolution title form item step lap hole lot block unit zone ' +
    'district precinct ward battalion brigade squadron apollo day week year round question quarter area apartment apt suite bus psalm ' +
    'serial code pin id extension ext tel phone fax isbn version chapter appendix annex schedule clause formula studio hall track side'
  ).split(' '),
);

function isLabelled(atoms: readonly Atom[], { number, unit, kind, bound }: Quantity): boolean {
  let at = number.from - 1;
  if (atoms[at]?.text === '.' && /^nos?$|^art$|^fig$|^vol$/.test(atoms[at - 1]?.lower ?? '')) at--;
  const before = atoms[at];
  if (before === undefined || bound !== 'exact') return false;
  if (before.text === '#' || before.text === '@') return true;
  if (!LABELS.has(before.lower)) return false;
  return kind === 'none' || kind === 'noun' ? !/s$|^people$/.test(unit) || before.lower === 'no' : false;
}

/** A number bound by a hyphen to what is no measure: "four-door", "the last-four stage", "twenty-first". */
function isCompound(atoms: readonly Atom[], { number, kind, core }: Quantity): boolean {
  const before = atoms[core.from - 1];
  const next = atoms[number.to];
  if (
    before !== undefined &&
    /^[-‐‑]$/.test(before.text) &&
    before.glued &&
    atoms[core.from]?.glued &&
    atoms[core.from - 2]?.kind === 'word'
  )
    return !/^(?:sub|minus|magnitude|an?|or|to)$/.test(atoms[core.from - 2]?.lower ?? '');
  return (
    kind === 'none' &&
    next !== undefined &&
    /^[-‐‑]$/.test(next.text) &&
    next.glued &&
    atoms[number.to + 1]?.glued === true &&
    !/^(?:plus|odd|strong)$/.test(atoms[number.to + 1]?.lower ?? '')
  );
}

/** Digits that are glued to something that is no unit: 18th, 1990s, 7:30, 2-1, F-16, 3D, 555-0123. */
function isCode(atoms: readonly Atom[], quantity: Quantity): boolean {
  const { from, to } = quantity.number;
  const before = atoms[from - 1];
  const first = atoms[from];
  const next = atoms[to];
  if (first?.glued && before !== undefined) {
    if (before.kind !== 'mark' && quantity.core.from === from) return true;
    if (/^[:.'’@#_\\&*^=]$/.test(before.text)) return true;
    if (/^[-‐‑–/]$/.test(before.text) && before.glued && atoms[from - 2]?.kind === 'number') return true;
    if (/^[-‐‑–]$/.test(before.text) && before.glued && atoms[from - 2]?.kind === 'word')
      return !/^(?:sub|minus|magnitude|an?|or|to)$/.test(atoms[from - 2]?.lower ?? '');
  }
  if (/^[ap]$|^[ap]\.?m\.?$|^o'clock$|^gmt$|^hrs$/.test(next?.lower ?? '') && !/^p$/.test(next?.lower ?? ''))
    return true;
  if (before?.text === '(' && next?.text === ')' && quantity.kind === 'none') return true;
  if (quantity.kind !== 'none' || next?.glued !== true) return false;
  if (next.kind === 'word') return true;
  if (next.kind === 'number') return true;
  if (/^[:_=@]$/.test(next.text)) return atoms[to + 1]?.glued === true;
  if (/^[-‐‑–/]$/.test(next.text))
    return atoms[to + 1]?.glued === true && !/^(?:plus|odd|strong)$/.test(atoms[to + 1]?.lower ?? '');
  return next.text === "'" && /^s$/.test(atoms[to + 1]?.lower ?? '');
}

const MONTHS =
  /^(?:jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** A bare year, or a day beside its month. */
function isYear(atoms: readonly Atom[], { number, value, upper, kind, unit, bound }: Quantity): boolean {
  const before = atoms[number.from - 1]?.lower ?? '';
  const previous = before === '.' ? (atoms[number.from - 2]?.lower ?? '') : before;
  const next = atoms[number.to]?.lower ?? '';
  const small = Number.isInteger(value) && value <= 31;
  if (small && MONTHS.test(previous) && atoms[number.from - 1]?.text !== 'may' && kind !== 'percent') return true;
  if (small && MONTHS.test(next) && atoms[number.to]?.text !== 'may' && atoms[number.to]?.text !== 'march') return true;
  const digits = atoms[number.from]?.text ?? '';
  if (!/^(?:1[4-9]|20)\d\d$/.test(digits)) return false;
  if (upper !== undefined && upper <= 2100 && (kind === 'none' || kind === 'noun')) return true;
  if (number.to !== number.from + 1) return false;
  if (kind === 'percent' || kind === 'money' || kind === 'measure' || kind === 'age') return false;
  if (MONTHS.test(previous) || YEAR_CUES.has(before)) return true;
  // "the 2012 party conventions": a count this large has its comma, unless its noun follows at once.
  return bound === 'exact' && (kind === 'none' || unit.includes(' ') || !/s$|^people$/.test(unit));
}

/** "nineteen ninety-seven": two numbers below a hundred, one right behind the other. */
function isSpokenYear(atoms: readonly Atom[], { number }: Quantity): boolean {
  const before = SMALL.get(atoms[number.from - 1]?.lower ?? '') ?? 0;
  const own = SMALL.get(atoms[number.from]?.lower ?? '') ?? 0;
  const next = SMALL.get(atoms[number.to]?.lower ?? '') ?? 0;
  return (own >= 13 && own <= 20 && next >= 10) || (before >= 13 && before <= 20 && own >= 10);
}

const YEAR_CUES = new Set(
  "in since until till during by from of early late mid before after around between the its his her their our this that 's s a an through circa and -".split(
    ' ',
  ),
);

/** A capitalised word right before bare digits makes a name of them, unless a plural is counted behind. */
function isNamed(atoms: readonly Atom[], { number, kind, unit, bound, value, core }: Quantity): boolean {
  const before = atoms[number.from - 1];
  if (core.from !== number.from || bound !== 'exact') return false;
  if (!/^\d+$/.test(atoms[number.from]?.text ?? '')) return false;
  const named = /^\p{Lu}/u.test(unit) && value !== 1 && kind === 'noun' && !/s$/.test(unit);
  if (named && !/ese$|\b(?:people|men|women|children|police|troops|staff)$/.test(unit)) return true;
  if (before === undefined) return false;
  if (number.to !== number.from + 1 || !/^\d+$/.test(atoms[number.from]?.text ?? '')) return false;
  if (kind === 'percent' || kind === 'money' || kind === 'age' || kind === 'measure') return false;
  if (before.kind !== 'word' || !/^\p{Lu}/u.test(before.text) || NO_NAMES.has(before.lower)) return false;
  if (SERIES.test(before.lower)) return true;
  if (number.from === 1 && before.pos !== 'PROPN') return false;
  return (
    kind === 'none' ||
    value > 1000 ||
    !/s$|^(?:people|men|women|children|police|troops|staff)$/.test(unit) ||
    /^\p{Lu}/u.test(unit)
  );
}

const SERIES =
  /^(?:fortune|ftse|stoxx|nasdaq|russell|nikkei|dax|cac|asx|tsx|topix|ibex|s&p|p|sensex|nifty|csi|formula|group|big|top|boeing|airbus|apollo|super|channel|euro|windows|galaxy|iphone|xbox|playstation|model|g)$/;
const NO_NAMES = new Set(
  'the a an in on at of for with by from to and or but about over some only just nearly almost under up all these those no not more less fewer than between another'.split(
    ' ',
  ),
);

/** "12 High Street", "9 E 71st St": a number before a capitalised name that ends as streets do. */
function isAddress(atoms: readonly Atom[], { number, kind }: Quantity): boolean {
  if (kind !== 'noun' && kind !== 'none' && kind !== 'measure') return false;
  for (let at = number.to; at < number.to + 6; at++) {
    const atom = atoms[at];
    if (atom === undefined || !/^[\p{Lu}\d]/u.test(atom.text)) {
      if (!(atom?.glued && atom.kind === 'word')) return false;
    } else if (at > number.to && STREET.test(atom.lower)) return true;
    else if (at === number.to && /^(?:ave|avenue|rue|via|calle|blvd)$/.test(atom.lower)) return true;
  }
  return false;
}

const STREET =
  /^(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|way|boulevard|blvd|square|place|court|terrace|crescent|parade|highway)$/;

/** "one" is a count only with the noun it counts, or as one of a counted or named group. */
function isPronoun(atoms: readonly Atom[], at: number, quantity: Quantity): boolean {
  const before = atoms[at - 1]?.lower ?? '';
  const next = atoms[at + 1];
  if (atoms[at - 1]?.lower === 'minus') return false;
  if (next === undefined || next.text === '-') return quantity.kind === 'none' || quantity.kind === 'noun';
  if (/^(?:no|any|every|each|this|some|another|the|day|phase|chapter|number|part)$/.test(before)) return true;
  if (
    at > 0 &&
    /^O/.test(atoms[at]?.text ?? '') &&
    /^\p{Lu}/u.test(next.text) &&
    /\p{L}|\d/u.test(atoms[at - 1]?.text ?? '')
  )
    return true;
  if (next.lower === 'of') return !isPartitive(atoms, at);
  if (quantity.kind === 'none') return true;
  if (quantity.kind === 'noun' || quantity.kind === 'measure') {
    const idiom = `${before} one ${next.lower}`;
    return (
      /^(?:at|to) one (?:point|time|stage)$/.test(idiom) ||
      /^(?:on|for) one (?:hand|thing|side)$/.test(idiom) ||
      IDLE.has(next.lower)
    );
  }
  return false;
}

/** "none of the miners" and "none of the 12" count; "none of the evidence" and "none of them" name no number. */
function isNobody(atoms: readonly Atom[], at: number): boolean {
  if (!/^(?:the|its|their|his|her|our|those|these)$/.test(atoms[at + 2]?.lower ?? '')) return true;
  return (
    atoms[at + 3]?.kind !== 'number' &&
    atoms[at + 3]?.pos !== 'NUM' &&
    nounPhrase(atoms, at + 3, false)?.plural !== true
  );
}

const IDLE = new Set('another day thing time way such'.split(' '));

/** "one of its drivers", "one of four plans"; not "one of the most…", "one of the largest…", "one of them". */
function isPartitive(atoms: readonly Atom[], at: number): boolean {
  for (let i = at + 2; i < at + 7; i++) {
    const atom = atoms[i];
    if (atom?.text === '.' && /^(?:mr|mrs|ms|dr|sen|rep|gov)$/.test(atoms[i - 1]?.lower ?? '')) continue;
    if (atom === undefined || (atom.kind === 'mark' && atom.text !== '-')) return false;
    if (
      /^(?:most|least|best|worst|few|only|first|last|top|key|main|leading|many|reasons?|things?|ways?|them|us|you|these|those)$/.test(
        atom.lower,
      )
    )
      return false;
    if (/est$/.test(atom.lower) && atom.pos === 'ADJ') return false;
    const owned = /s'$|'s$/.test(atoms[i - 1]?.lower ?? '') || atoms[i - 1]?.pos === 'ADJ';
    if ((atom.pos === 'NOUN' || owned) && /[^']s$|^(?:people|men|women|children)$/.test(atom.lower)) return true;
    if (atom.kind === 'number' || atom.pos === 'NUM') return true;
  }
  return false;
}
