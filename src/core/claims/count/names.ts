import type { Atom } from './atoms.ts';
import { endsInPlural } from './nouns.ts';
import type { Quantity } from './quantity.ts';

/** Nouns that number what they name: the figure behind them is which, not how many. */
const LABELS = new Set(
  (
    'runway court article part section sections chapter page pages paragraph line figure fig table volume vol issue number numbers no nos room gate flight route ' +
    'highway interstate exit terminal platform channel type category grade level phase stage tier class group game episode season series ' +
    'version model size act scene verse rule proposition prop amendment resolution title form item step lap hole lot block unit zone ' +
    'district precinct ward battalion brigade squadron apollo day week year round question quarter area apartment apt suite bus psalm ' +
    'serial code pin id extension ext tel phone fax isbn version chapter appendix annex schedule clause formula studio hall track side'
  ).split(' '),
);

/** Labels that no count stands right behind. */
const PLACED =
  /^(?:room|gate|flight|route|highway|interstate|platform|channel|page|chapter|section|article|runway|court|rule|hole|lot|volume)$/;

/** Whether a number names the thing before it and counts nothing: "Room 7", "No. 5", "runway 27L", "the Group of 20". */
export function isLabelled(atoms: readonly Atom[], { number, unit, kind, bound }: Quantity): boolean {
  let at = number.from - 1;
  if (atoms[at]?.text === '.' && /^nos?$|^art$|^fig$|^vol$/.test(atoms[at - 1]?.lower ?? '')) at--;
  const before = atoms[at];
  if (isInSeries(atoms, at, kind)) return true;
  if (before === undefined || bound !== 'exact') return false;
  if (before.text === '#' || before.text === '@') return true;
  // "the Group of 20"
  if (before.lower === 'of' && atoms[at - 1]?.text === 'Group') return true;
  if (!LABELS.has(before.lower)) return false;
  // "runway 27L"
  if (kind === 'measure' && /^[A-Z]$/.test(unit) && atoms[number.to]?.glued) return true;
  if (kind !== 'none' && kind !== 'noun') return false;
  // "last season 12 players left", but "Room 7 holds a bed"
  return (
    !endsInPlural(unit) ||
    before.lower === 'no' ||
    (PLACED.test(before.lower) && !/^(?:in|at|on)$/.test(atoms[at - 1]?.lower ?? ''))
  );
}

/** "junctions 9 and 11", "pages 3, 7 and 20 to 30", "grades 6 through 12": each of them, and ranges. */
function isInSeries(atoms: readonly Atom[], before: number, kind: Quantity['kind']): boolean {
  if (kind !== 'none') return false;
  let at = before;
  const last = before - 2 * LONGEST_SERIES;
  while (at > last && /^(?:and|or|to|through|,|-|–)$/.test(atoms[at]?.lower ?? '') && atoms[at - 1]?.kind === 'number')
    at -= 2;
  return SERIAL.test(atoms[at]?.lower ?? '');
}

const LONGEST_SERIES = 8;

/** Labels in the plural. */
const SERIAL =
  /^(?:rooms|gates|flights|routes|highways|platforms|channels|chapters|sections|articles|paragraphs|verses|pages|rules|volumes|junctions|exits|phases|stages|zones|wards|districts|precincts|amendments|episodes|rounds|grades|games|holes|laps|runways|lanes|boxes|questions|nos)$/;

/**
 * A capitalised word right before bare digits makes a name of them, unless a plural is counted behind.
 *
 * @example
 * isNamed(...quantityIn('the Boeing 737 crashed')) // true
 * isNamed(...quantityIn('they sold 737 jets')) // false
 */
export function isNamed(atoms: readonly Atom[], { number, kind, unit, bound, value, core }: Quantity): boolean {
  const before = atoms[number.from - 1];
  if (core.from !== number.from) return false;
  // "Boeing 737-800"
  const dashed = bound === 'range' && kind === 'none' && value >= 100 && atoms[number.from + 1]?.text === '-';
  if (dashed) return before?.pos === 'PROPN' && /^\p{Lu}/u.test(before.text) && number.from > 1;
  if (bound !== 'exact') return false;
  if (!/^\d+$/.test(atoms[number.from]?.text ?? '')) return false;
  // "the 787 Starliner": one thing of that name, not so many of it.
  if (/^\p{Lu}/u.test(unit) && value !== 1 && kind === 'noun' && !endsInPlural(unit)) return true;
  if (before === undefined || number.to !== number.from + 1) return false;
  if (kind === 'percent' || kind === 'money' || kind === 'age' || kind === 'measure') return false;
  if (before.kind !== 'word' || !/^\p{Ll}?\p{Lu}/u.test(before.text) || NO_NAMES.has(before.lower)) return false;
  if (SERIES.test(before.lower)) return true;
  if (number.from === 1 && before.pos !== 'PROPN') return false;
  return kind === 'none' || value > 1000 || !endsInPlural(unit) || /^\p{Lu}/u.test(unit);
}

const SERIES =
  /^(?:fortune|ftse|stoxx|nasdaq|russell|nikkei|dax|cac|asx|tsx|topix|ibex|s&p|p|sensex|nifty|csi|formula|group|big|top|boeing|airbus|apollo|super|channel|euro|windows|galaxy|iphone|xbox|playstation|model|g)$/;
const NO_NAMES = new Set(
  'the a an in on at of for with by from to and or but about over some only just nearly almost under up all these those no not more less fewer than between another'.split(
    ' ',
  ),
);

/** "12 High Street", "7 E 40th St": a number before a capitalised name that ends as streets do. */
export function isAddress(atoms: readonly Atom[], { number, kind }: Quantity): boolean {
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
