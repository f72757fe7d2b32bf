import { type Atom, textOf } from './atoms.ts';
import { isPlural } from './nouns.ts';
import type { Quantity } from './quantity.ts';

/**
 * Gives a bare figure behind a colon the plural that heads its line, as in lists and tables.
 *
 * Takes: Homes without power: 18,400 (homes) · Confirmed cases: 412 (up from 390) · Total arrests: about 40.
 * Traps: Winning numbers: 12 · The vote on boats: 40 rowers left (its own noun) · He named his terms: 12.
 */
export function withHeadedUnits(text: string, atoms: readonly Atom[], counts: readonly Quantity[]): Quantity[] {
  return counts.map((count) => {
    const colon = count.from - 1;
    if (count.kind !== 'none' || atoms[colon]?.text !== ':' || colon > LONGEST) return count;
    const next = atoms[count.to];
    if (next !== undefined && next.kind !== 'mark') return count;
    const head = atoms.slice(0, colon).findIndex(isPlural);
    const isHeading = head >= 0 && atoms.slice(0, colon).every(isOfPhrase) && !FIGURES.test(atoms[head]?.lower ?? '');
    const opening = atoms[0]?.lower === 'total' ? 1 : 0;
    return isHeading ? { ...count, unit: textOf(text, atoms, opening, head + 1), kind: 'noun' } : count;
  });
}

function isOfPhrase({ kind, pos, lower }: Atom): boolean {
  return kind === 'word' && (/^(?:ADJ|NOUN|PROPN|ADP)$/.test(pos) || /(?:ed|s)$/.test(lower)) && pos !== 'PRON';
}

/** A heading has no more words. */
const LONGEST = 6;

/** Plurals that figures are, and do not count. */
const FIGURES = /^(?:numbers|figures|results|scores|odds|points|digits|codes|stakes|prices|rates|shares)$/;
