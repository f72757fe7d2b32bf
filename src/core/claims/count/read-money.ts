import type { Atom } from './atoms.ts';
import { CODES, DOLLAR_PREFIXES, LETTERS, SIGNS } from './currencies.ts';
import { NAMES } from './currency-names.ts';
import { SCALES, SHORT_SCALES } from './number-words.ts';

/** A currency beside a number. */
export interface ReadCurrency {
  /** The first atom of the currency, and the atom behind its last. */
  readonly from: number;
  readonly to: number;
  /** ISO 4217, or the words as printed where nothing says whose currency it is. */
  readonly code: string;
}

/**
 * The currency that begins at an atom and stands before a number: $ · US $ · $US · A$ · £ · USD · RM · Rs ·
 * Swiss francs (3 million).
 *
 * Traps: "a $5 bill" is no Australian dollar (a letter counts only in capitals, or in lower case glued to the sign);
 * "PS5" is a name ("PS6m" prints pounds).
 */
export function currencyBefore(atoms: readonly Atom[], from: number): ReadCurrency | undefined {
  const first = atoms[from];
  if (first === undefined) return undefined;
  const next = atoms[from + 1];
  if (first.kind === 'word' && next?.text === '$') {
    const code = DOLLAR_PREFIXES.get(first.lower);
    const meant =
      next.glued ||
      (first.text !== 'A' && first.text.toUpperCase() === first.text) ||
      first.lower === 'us' ||
      first.lower === 'c';
    if (code !== undefined && meant && isNumber(atoms[from + 2])) return { from, to: from + 2, code };
  }
  const sign = SIGNS.get(first.text);
  if (sign !== undefined) {
    const after = next?.kind === 'word' && next.glued ? DOLLAR_PREFIXES.get(next.lower) : undefined;
    if (
      first.text === '$' &&
      after !== undefined &&
      next?.text === next?.text.toUpperCase() &&
      isNumber(atoms[from + 2])
    )
      return { from, to: from + 2, code: after };
    return isNumber(next) || isScaleWord(next) ? { from, to: from + 1, code: sign } : undefined;
  }
  const code = CODES.get(first.text);
  if (code === undefined) return letterBefore(atoms, from) ?? namedBefore(atoms, from);
  const at = next?.text === '.' && next.glued ? from + 2 : from + 1;
  const number = atoms[at];
  if (!isNumber(number) || (first.text === 'PS' && !isPounds(atoms, at))) return undefined;
  // "the COP26 talks": pesos come by the thousand.
  if (first.text === 'COP' && /^\d{1,3}$/.test(number?.text ?? '') && number?.glued) return undefined;
  if (first.text === 'kn' || (/^(?:Re|Sh|Tk|Dh)$/.test(first.text) && !number?.glued)) return undefined;
  return { from, to: at, code };
}

/** "$100 CAD", "$3 million US": what stands behind a sum in dollars and says whose they are. */
export function dollarsOf(atoms: readonly Atom[], at: number): ReadCurrency | undefined {
  const { text = '', lower = '' } = atoms[at] ?? {};
  const code = DOLLAR_PREFIXES.get(lower);
  const shown =
    /^[A-Z]{3}$/.test(text) ||
    (/^(?:US|U\.S\.)$/.test(text) && !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(atoms[at + 1]?.pos ?? ''));
  return code !== undefined && shown ? { from: at, to: at + 1, code } : undefined;
}

/** "R30 million", "N5bn", "R12 400", "TL 4 billion": a letter that is a currency where the figure behind it has a scale or groups. */
function letterBefore(atoms: readonly Atom[], from: number): ReadCurrency | undefined {
  const code = LETTERS.get(atoms[from]?.text ?? '');
  const number = atoms[from + 1];
  if (code === undefined || number === undefined || !isNumber(number)) return undefined;
  if (!number.glued && atoms[from]?.text.length === 1) return undefined;
  const scale = atoms[from + 2]?.lower ?? '';
  const isScaled = SCALES.has(scale) || (/^(?:m|bn?|trn?)$/.test(scale) && atoms[from + 2]?.glued === true);
  return isScaled || /^\d{1,3}(?:[ ,]\d{3})+/.test(number.text) ? { from, to: from + 1, code } : undefined;
}

/** "Swiss francs 3 million", "euros 20m": a name and a figure with its scale behind it. */
function namedBefore(atoms: readonly Atom[], from: number): ReadCurrency | undefined {
  if (!isNumber(atoms[from + 1]) && !isNumber(atoms[from + 2])) return undefined;
  for (let at = from; at < from + 2; at++) {
    const name = NAMES.get(atoms[at]?.lower.replace(/s$/, '') ?? '');
    if (name === undefined) continue;
    const code = at === from ? name.bare : name.by[atoms[from]?.lower ?? ''];
    const scale = SCALES.has(atoms[at + 2]?.lower ?? '') || SHORT_SCALES.has(atoms[at + 2]?.lower ?? '');
    return code !== undefined && isNumber(atoms[at + 1]) && scale ? { from, to: at + 1, code } : undefined;
  }
  return undefined;
}

function isNumber(atom: Atom | undefined): boolean {
  return atom?.kind === 'number';
}

function isScaleWord(atom: Atom | undefined): boolean {
  return atom !== undefined && /^(?:million|billion|trillion)s?$/.test(atom.lower);
}

function isPounds(atoms: readonly Atom[], at: number): boolean {
  const number = atoms[at];
  return number?.glued === true && (number.text.length > 1 || atoms[at + 1]?.glued === true);
}

/**
 * The currency that begins at an atom and stands behind a number: dollars · US dollars · Hong Kong dollars · € · USD · yen.
 *
 * Traps: "5 won the cup", "two pounds of flour" (pounds are money by the million, or where somebody's).
 *
 * @param value the number before it
 */
export function currencyAfter(atoms: readonly Atom[], from: number, value: number): ReadCurrency | undefined {
  const first = atoms[from];
  if (first === undefined) return undefined;
  const sign = SIGNS.get(first.text);
  if (sign !== undefined) return isNumber(atoms[from + 1]) ? undefined : { from, to: from + 1, code: sign };
  const code = CODES.get(first.text) ?? CODES.get(/^M([A-Z]{3})$/.exec(first.text)?.[1] ?? '');
  if (code !== undefined && first.text !== 'PS') return { from, to: from + 1, code };
  for (let at = from; at < from + 3; at++) {
    const atom = atoms[at];
    if (atom?.kind !== 'word') return undefined;
    const name = NAMES.get(atom.lower) ?? NAMES.get(atom.lower.replace(/s$/, ''));
    if (name === undefined) continue;
    const whose = name.by[atoms[at - 1]?.lower ?? ''];
    // "Brazilian reais": no other country has any.
    const only =
      at === from + 1 && name.bare !== undefined && Object.keys(name.by).length === 0 && /^\p{Lu}/u.test(first.text);
    if (at > from && whose === undefined && !only) return undefined;
    if (atoms[at + 1]?.lower === 'sterling') return { from, to: at + 2, code: 'GBP' };
    if (/^pounds?$/.test(atom.lower) && whose === undefined)
      return value >= 1e6 || (value >= 1e5 && atoms[at + 1]?.lower !== 'of')
        ? { from, to: at + 1, code: 'GBP' }
        : undefined;
    if (/^(?:won|real|reals)$/.test(atom.lower) && value < 1000 && whose === undefined) return undefined;
    return { from, to: at + 1, code: whose ?? name.bare ?? atom.lower };
  }
  return undefined;
}
