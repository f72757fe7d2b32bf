import type { Atom } from './atoms.ts';
import type { NounPhrase } from './noun-phrase.ts';

/**
 * An adjective behind a number that stands for people: "five dead", "12 wounded".
 *
 * Traps: "12 short", "a dozen more".
 *
 * @param end the atom behind the last that may belong to it
 *
 * @example
 * nominal(atoms('five dead'), 1, 2) // { from: 1, to: 2, plural: true }
 */
export function nominal(atoms: readonly Atom[], from: number, end: number): NounPhrase | undefined {
  const word = atoms[from]?.lower ?? '';
  if (end > from + 2) return undefined;
  const adjective =
    atoms[end - 1]?.pos === 'ADJ' &&
    end > from &&
    !PREDICATES.has(atoms[end - 1]?.lower ?? '') &&
    /^(?:VERB|AUX|ADP|PUNCT)$/.test(atoms[end]?.pos ?? '');
  if (adjective) return { from, to: end, plural: true };
  return end <= from + 1 && NOMINAL.has(word) ? { from, to: from + 1, plural: true } : undefined;
}

/** Adjectives behind a number that say something of what it counted, and stand for nobody. */
const PREDICATES = new Set(
  'clear short adrift ahead behind worth available present likely able due more less fewer greater larger smaller longer shorter higher lower better worse old strong flat left'.split(
    ' ',
  ),
);

const NOMINAL = new Set(
  'dead wounded injured hurt missing killed arrested detained hospitalized hospitalised homeless unemployed sick others'.split(
    ' ',
  ),
);
