import { type Atom, textOf } from './atoms.ts';
import { MEASURE_WORDS, RATE_WORDS } from './measures.ts';
import { nounPhrase } from './noun-phrase.ts';
import { VAGUE } from './number-words.ts';
import { currencyAfter } from './read-money.ts';
import { readSymbol } from './read-symbol.ts';

/** What a number counts. */
export interface ReadUnit {
  /** The atom behind the last that belongs to it. */
  readonly to: number;
  readonly kind: 'percent' | 'money' | 'age' | 'measure' | 'noun';
  readonly unit: string;
  /** What a rate is reckoned by ("barrel" of "$60 a barrel"). */
  readonly per?: string;
  /** The currency's own letters multiply the number (MUSD). */
  readonly times?: number;
}

/**
 * Reads what stands behind a number as its unit.
 *
 * @param text the text that the atoms' offsets lead into
 * @param value the number before it
 *
 * @example
 * readUnit('37-year-old', atoms('37-year-old'), 1, 37) // { kind: 'age', unit: 'year', … }
 */
export function readUnit(text: string, atoms: readonly Atom[], from: number, value: number): ReadUnit | undefined {
  if (value > 1 && FIGURES.test(atoms[skipHyphen(atoms, from)]?.lower ?? '')) return undefined;
  return (
    percent(atoms, from) ??
    money(atoms, from, value) ??
    age(atoms, from) ??
    readSymbol(text, atoms, from) ??
    hyphened(atoms, from) ??
    noun(text, atoms, from, value)
  );
}

/** "the 5,000 mark": the figure itself. */
const FIGURES = /^(?:mark|milestone|threshold|barrier)$/;

/** 75% · 75 per cent · 75-percent · 75 percentage points · 5pc · 43 percent-owned. */
function percent(atoms: readonly Atom[], from: number): ReadUnit | undefined {
  const at = skipHyphen(atoms, from);
  const atom = atoms[at];
  const next = atoms[at + 1];
  if (atom === undefined) return undefined;
  const cent = skipHyphen(atoms, at + 1);
  if (atom.lower === 'per' && atoms[cent]?.lower === 'cent' && cent > at + 1)
    return { to: cent + 1, kind: 'percent', unit: '%' };
  if (atom.lower === 'per' && next?.lower === 'cent')
    return { to: at + 2, kind: 'percent', unit: '%', ...rateAt(atoms, at + 2) };
  if (atom.lower === 'percentage') {
    const points = skipHyphen(atoms, at + 1);
    if (/^points?$/.test(atoms[points]?.lower ?? '')) return { to: points + 1, kind: 'percent', unit: '%' };
  }
  if (/^(?:%|percent|percents|pct|pc)$/.test(atom.lower)) {
    const points = atom.text === '%' && next?.text === '-' && atoms[at + 2]?.lower === 'points';
    const to = points ? at + 3 : at + 1;
    return { to, kind: 'percent', unit: '%', ...rateAt(atoms, to) };
  }
  return undefined;
}

/** 250,000 dollars · 10 € · 115USD · a million-dollar house · 60 euros a barrel. */
function money(atoms: readonly Atom[], from: number, value: number): ReadUnit | undefined {
  const of = atoms[from]?.lower === 'of' ? from + 1 : skipHyphen(atoms, from);
  const currency = currencyAfter(atoms, of, value);
  if (currency === undefined) return undefined;
  const times = /^M[A-Z]{3}$/.test(atoms[of]?.text ?? '') ? 1e6 : 1;
  return {
    to: currency.to,
    kind: 'money',
    unit: currency.code,
    ...(times > 1 && { times }),
    ...rateAt(atoms, currency.to),
  };
}

/**
 * A rate behind a sum of money: per gram · a barrel · an hour · each.
 *
 * Traps: "paid $60 a man said", "sales of $60 million a year earlier".
 */
export function rateAt(atoms: readonly Atom[], at: number): { readonly to?: number; readonly per?: string } {
  const hyphen = atoms[at]?.text === '-' && atoms[at]?.glued ? 1 : 0;
  const link = atoms[at + hyphen]?.lower ?? '';
  const after = at + hyphen + 1;
  const word = skipHyphen(atoms, after);
  const lower = atoms[word]?.lower ?? '';
  const ago = /^(?:ago|earlier|before|later|after|from)$/.test(atoms[word + 1]?.lower ?? '');
  if (/^an?$/.test(link) && RATE_WORDS.has(lower) && !ago) return { to: word + 1, per: lower };
  if (/^(?:per|\/)$/.test(link) && atoms[word]?.kind === 'word') {
    const two = /^(?:square|cubic|metric|basis)$/.test(lower) && atoms[word + 1]?.kind === 'word';
    return { to: two ? word + 2 : word + 1, per: two ? `${lower} ${atoms[word + 1]?.lower}` : lower };
  }
  return {};
}

/** 37-year-old · 37 years old · 3 years of age · 6-month-olds. */
function age(atoms: readonly Atom[], from: number): ReadUnit | undefined {
  const at = skipHyphen(atoms, from);
  const word = atoms[at]?.lower ?? '';
  if (!/^(?:year|month|week|day)s?$/.test(word)) return undefined;
  const next = skipHyphen(atoms, at + 1);
  const unit = word.replace(/s$/, '');
  if (/^olds?$/.test(atoms[next]?.lower ?? '')) return { to: next + 1, kind: 'age', unit };
  return atoms[at + 1]?.lower === 'of' && atoms[at + 2]?.lower === 'age'
    ? { to: at + 3, kind: 'age', unit }
    : undefined;
}

/**
 * A singular bound to its number by a hyphen, that measures or counts members: five-year · 12-page · 14-member · 700 barrel-a-day.
 *
 * Traps: "a one-time offer", "two-way talks", "a third-party check", "a four-door saloon".
 */
function hyphened(atoms: readonly Atom[], from: number): ReadUnit | undefined {
  const at = skipHyphen(atoms, from);
  const word = atoms[at];
  if (word === undefined || !MEASURE_WORDS.has(word.lower)) return undefined;
  const rate = atoms[at + 1]?.text === '-' ? rateAt(atoms, at + 1) : {};
  if (at === from && rate.to === undefined) return undefined;
  if (rate.to !== undefined) return { to: rate.to, kind: 'measure', unit: `${word.lower}s per ${rate.per}` };
  return { to: at + 1, kind: 'measure', unit: word.text };
}

/** The noun behind the number, with "of" where the number is a part or a vague plural; then "per day", "an hour". */
function noun(text: string, atoms: readonly Atom[], from: number, value: number): ReadUnit | undefined {
  // "a 20-strong crew": of that many
  const strong = atoms[from]?.text === '-' && atoms[from + 1]?.lower === 'strong';
  const body = strong ? nounPhrase(atoms, from + 2, true) : undefined;
  if (body !== undefined) return { to: body.to, kind: 'noun', unit: textOf(text, atoms, body.from, body.to) };
  if (atoms[from]?.glued) return undefined;
  // "hundreds of miners"; "seven of the miners" is a part of a whole, and read as one.
  const of = atoms[from]?.lower === 'of' && VAGUE.has(atoms[from - 1]?.lower ?? '') ? 1 : 0;
  const phrase = nounPhrase(atoms, from + of, value === 1);
  if (phrase === undefined) return undefined;
  let to = phrase.to;
  if (isQuote(atoms[phrase.from - 1]) && isQuote(atoms[to]))
    return { to: to + 1, kind: 'noun', unit: textOf(text, atoms, phrase.from, to) };
  const head = atoms[to - 1]?.lower ?? '';
  if (/^degrees?$/.test(head) && /^(?:celsius|fahrenheit|centigrade|c|f)$/.test(atoms[to]?.lower ?? '')) to++;
  const rate = rateAt(atoms, to);
  // "two men a day" is a rate; "gave two men a ticket" is none.
  const link = atoms[to]?.lower ?? '';
  const rated =
    rate.to !== undefined &&
    (link === 'per' ||
      MEASURES.test(head) ||
      /^(?:minute|hour|day|night|week|month|quarter|year|second)$/.test(rate.per ?? ''));
  const unit = textOf(text, atoms, phrase.from, to).replace(/(?<=s)['’]$/, '');
  const single = to === phrase.from + 1 && !phrase.plural && MEASURE_WORDS.has(unit.toLowerCase());
  if (!rated || rate.to === undefined) return { to, kind: single ? 'measure' : 'noun', unit };
  if (SMALL_MONEY.test(unit))
    return { to: rate.to, kind: 'noun', unit, ...(rate.per !== undefined && { per: rate.per }) };
  return { to: rate.to, kind: 'noun', unit: textOf(text, atoms, phrase.from, rate.to) };
}

const SMALL_MONEY = /^(?:US |U\.S\. )?(?:cents?|pence|p|pennies)$/;

const MEASURES =
  /^(?:miles?|kilomet(?:re|er)s?|barrels?|met(?:re|er)s?|times?|cents?|pence|tonnes?|tons?|lit(?:re|er)s?|gallons?)$/;

function isQuote(atom: Atom | undefined): boolean {
  return atom !== undefined && /^["“”'‘’]$/.test(atom.text);
}

function skipHyphen(atoms: readonly Atom[], at: number): number {
  const atom = atoms[at];
  return atom !== undefined &&
    /^[-‐‑–]$/.test(atom.text) &&
    atoms[at + 1]?.kind === 'word' &&
    (atom.glued || atoms[at + 1]?.glued)
    ? at + 1
    : at;
}
