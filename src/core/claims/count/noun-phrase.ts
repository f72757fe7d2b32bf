import { singular } from '../../text/singular.ts';
import type { Atom } from './atoms.ts';
import { COMPOUND_MEASURES, MEASURE_WORDS, TIME_WORDS } from './measures.ts';
import { nominal } from './nominal.ts';
import { CALENDAR, endsPhrase, isPlural, PLURALS } from './nouns.ts';

/** The words counted: from the first atom to the one behind the last. */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  readonly plural: boolean;
}

const LONGEST = 9;

/**
 * The noun that begins behind a number, with the words that belong to it.
 *
 * Takes Chilean miners · wooden chairs · second-hand cars · women's groups · Kenyan and Somali traders ·
 * armed, masked men · dead (of "five dead"). A plural ends it; with one, or with none in sight, the last noun does.
 *
 * Traps: people *Friday* · miners *trapped* · 12 page *document* (a singular behind a number measures).
 *
 * @param one whether exactly one is counted: then a singular is counted, not a measure
 */
export function nounPhrase(atoms: readonly Atom[], start: number, one: boolean): NounPhrase | undefined {
  let from = start;
  while (/^(?:more|such|so-called)$/.test(atoms[from]?.lower ?? '') && isWord(atoms[from + 1])) from++;
  if (atoms[from]?.lower === 'the' || atoms[from]?.lower === 'a') return undefined;
  // "10 x 12 feet"
  if (/^[x×]$/.test(atoms[from]?.lower ?? '') && atoms[from + 1]?.kind === 'number') return undefined;
  if (isQuote(atoms[from]) && isWord(atoms[from + 1])) from++;
  let last: number | undefined;
  let firstNoun: number | undefined;
  let at = from;
  for (; at < from + LONGEST; at++) {
    const atom = atoms[at];
    if (atom === undefined) break;
    if (atom.kind === 'mark' || isLink(atom) || atom.kind === 'number') {
      if (!joins(atoms, at, from, one)) break;
      continue;
    }
    if (!belongs(atoms, at, from, one)) break;
    // "10 years' jail", "an hour's walk": what is counted is the time.
    if (at === from && STRETCH.test(atom.lower)) return { from, to: at + 1, plural: true };
    if (atom.lower.endsWith("'s") || atom.lower.endsWith("s'")) continue;
    if (!isNoun(atoms, at, from)) continue;
    if (hyphenAfter(atoms, at)) continue;
    // Behind "one" a word in -s that no noun follows is the verb of the clause.
    if (one && last !== undefined && isPlural(atom) && !isNounLike(atoms[at + 1])) break;
    last = at;
    firstNoun ??= at;
    if (isPlural(atom) && !(one && !goesOn(atoms, at)) && !goesOn(atoms, at))
      return { from, to: pairEnd(atoms, at), plural: true };
    const compound = COMPOUND_MEASURES.has(`${singular(atom.lower)} ${singular(atoms[at + 1]?.lower ?? '')}`);
    if (compound && at === from) return { from, to: at + 2, plural: isPlural(atoms[at + 1] ?? atom) };
    if (at === from && !one && MEASURE_WORDS.has(atom.lower)) return { from, to: at + 1, plural: false };
  }
  if (last === undefined || firstNoun === undefined) return nominal(atoms, from, at);
  // "a 12 page document": what stands in the singular behind a number is what it measures.
  const measures = firstNoun === from && (firstNoun !== last || MEASURE_WORDS.has(atoms[from]?.lower ?? ''));
  const end = one || !measures ? last : firstNoun;
  return { from, to: end + 1, plural: false };
}

const STRETCH = /^(?:second|minute|hour|day|week|month|year|decade)s'$/;

/** "men and women": two plurals that are counted together. */
function pairEnd(atoms: readonly Atom[], at: number): number {
  const first = atoms[at]?.lower ?? '';
  return PEOPLE.has(first) && atoms[at + 1]?.lower === 'and' && PEOPLE.has(atoms[at + 2]?.lower ?? '')
    ? at + 3
    : at + 1;
}

const PEOPLE = new Set('men women children boys girls sons daughters mothers fathers'.split(' '));

function joins(atoms: readonly Atom[], at: number, from: number, one: boolean): boolean {
  const atom = atoms[at];
  const before = atoms[at - 1];
  const after = atoms[at + 1];
  if (atom === undefined || before === undefined || after === undefined || at === from) return false;
  if (/^[-‐‑]$/.test(atom.text)) return atom.glued && after.glued && after.kind !== 'mark';
  if (atom.kind === 'number') return atoms[at - 1]?.text === '-' && atom.glued;
  if (atom.text === '.') return atom.glued && /^(?:mr|mrs|ms|dr|st)$/.test(before.lower);
  if (atom.text === '&') return before.pos === 'PROPN' && after.pos === 'PROPN';
  if (isLink(atom)) return describes(before, one) && describes(after, one) && pluralAhead(atoms, at + 1);
  return false;
}

function isLink({ text, lower }: Atom): boolean {
  return lower === 'and' || lower === 'or' || text === ',';
}

/** What only describes the noun to come: an adjective, a name, and a singular behind a number of more than one. */
function describes(atom: Atom, one: boolean): boolean {
  return atom.pos === 'ADJ' || atom.pos === 'PROPN' || (atom.pos === 'NOUN' && !one && !isPlural(atom));
}

/** Whether a plural follows within three words, or three behind a further link, so that a link joins what stands before it. */
function pluralAhead(atoms: readonly Atom[], at: number): boolean {
  let link = at - 1;
  for (let i = at; i < at + LONGEST && i < link + 4; i++) {
    const atom = atoms[i];
    if (atom === undefined) return false;
    if (isLink(atom)) {
      if (link === i - 1) return false;
      link = i;
      continue;
    }
    if (atom.kind !== 'word') return false;
    if (atom.pos === 'NOUN' && isPlural(atom)) return true;
    if (atom.pos !== 'ADJ' && atom.pos !== 'PROPN' && atom.pos !== 'NOUN') return false;
  }
  return false;
}

function isNounLike(atom: Atom | undefined): boolean {
  return atom?.kind === 'word' && (atom.pos === 'NOUN' || atom.pos === 'PROPN') && !endsPhrase(atom);
}

function belongs(atoms: readonly Atom[], at: number, from: number, one: boolean): boolean {
  const atom = atoms[at];
  if (atom?.kind !== 'word' || endsPhrase(atom)) return false;
  if (CALENDAR.has(atom.lower) && /^\p{Lu}/u.test(atom.text)) return false;
  switch (atom.pos) {
    case 'NOUN':
    case 'PROPN':
    case 'ADJ':
    case 'X':
      return true;
    case 'ADV':
      if (/^(?:most|least|very)$/.test(atom.lower)) return atoms[at + 1]?.pos === 'ADJ';
      return atom.lower.endsWith('ly') && /^(?:ADJ|VERB)$/.test(atoms[at + 1]?.pos ?? '');
    case 'VERB':
      if (hyphenBefore(atoms, at) || hyphenAfter(atoms, at)) return true;
      if (/(?:ed|en|ing|wn|ught|ung)$/.test(atom.lower)) return nounFollows(atoms, at + 1, one);
      return at === from && isNoun(atoms, at, from);
    default:
      return hyphenBefore(atoms, at) || (hyphenAfter(atoms, at) && atoms[at + 2]?.glued === true);
  }
}

/** A participle belongs to the noun behind it ("arrested men"), not to one across a determiner. */
function nounFollows(atoms: readonly Atom[], at: number, one: boolean): boolean {
  for (let i = at; i < at + 5; i++) {
    const atom = atoms[i];
    if (atom?.text === '-' && atom.glued) continue;
    if (atom?.kind !== 'word' || endsPhrase(atom)) return false;
    if (CALENDAR.has(atom.lower) && /^\p{Lu}/u.test(atom.text)) return false;
    if ((atom.pos === 'NOUN' || atom.pos === 'PROPN') && (one || isPlural(atom))) return true;
    if (atom.pos !== 'ADJ' && atom.pos !== 'PROPN' && atom.pos !== 'NOUN' && !hyphenBefore(atoms, i)) return false;
  }
  return false;
}

function isNoun(atoms: readonly Atom[], at: number, from: number): boolean {
  const atom = atoms[at];
  if (atom === undefined) return false;
  if (atom.pos === 'NOUN' || atom.pos === 'PROPN' || PLURALS.has(atom.lower)) return true;
  if (atom.pos === 'X') return /^\p{L}/u.test(atom.text);
  // The tagger reads many a plural behind a number as a verb ("12 rebounds"); a verb there would have no -s.
  return (
    at === from && atom.pos === 'VERB' && /[^siu]s$/.test(atom.lower) && atom.lower.length > 3 && !VERBS.has(atom.lower)
  );
}

const VERBS = new Set('says does goes makes takes gives comes means shows'.split(' '));

/** A plural that only describes a further noun: "sports cars", "Los Angeles officers", "women leaders". */
function goesOn(atoms: readonly Atom[], at: number): boolean {
  const atom = atoms[at];
  const next = atoms[at + 1];
  if (atom === undefined || next?.kind !== 'word' || endsPhrase(next) || TIME_WORDS.has(next.lower)) return false;
  if (next.pos === 'NOUN' && isPlural(next) && !/^(?:others|times|years|months|weeks|days|hours)$/.test(next.lower))
    return true;
  const name = atom.pos === 'PROPN' && !/(?:an|ian|i|er|crat|can|ist)s$/.test(atom.lower);
  return name && next.pos === 'NOUN' && pluralAhead(atoms, at + 1);
}

function isWord(atom: Atom | undefined): boolean {
  return atom?.kind === 'word';
}

function isQuote(atom: Atom | undefined): boolean {
  return atom !== undefined && /^["“‘']$/.test(atom.text);
}

function hyphenAfter(atoms: readonly Atom[], at: number): boolean {
  const next = atoms[at + 1];
  return next?.glued === true && /^[-‐‑]$/.test(next.text) && atoms[at + 2]?.glued === true;
}

function hyphenBefore(atoms: readonly Atom[], at: number): boolean {
  return atoms[at]?.glued === true && /^[-‐‑]$/.test(atoms[at - 1]?.text ?? '');
}
