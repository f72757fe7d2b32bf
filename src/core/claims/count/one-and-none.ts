import type { Atom } from './atoms.ts';
import { endsInPlural } from './nouns.ts';
import type { Quantity } from './quantity.ts';

/** "one" is a count only with the noun it counts, or as one of a counted or named group. */
export function isPronoun(atoms: readonly Atom[], at: number, quantity: Quantity): boolean {
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

/** "none of the 12" counts; "none of the miners", "none of the evidence" and "none of them" name no number. */
export function isNobody(atoms: readonly Atom[], at: number): boolean {
  const determined = /^(?:the|its|their|his|her|our|those|these)$/.test(atoms[at + 2]?.lower ?? '');
  return !determined || (atoms[at + 3]?.kind !== 'number' && atoms[at + 3]?.pos !== 'NUM');
}

/** "zero cases" and "fell to zero" count; "zero tolerance" and "ground zero" do not. */
export function isIdleZero(atoms: readonly Atom[], { number, kind, unit }: Quantity): boolean {
  const before = atoms[number.from - 1]?.lower ?? '';
  if (kind === 'none') return !/^(?:to|at|from|above|below|than|or|and|minus|is|was)$/.test(before) && number.from > 0;
  return kind === 'noun' && !endsInPlural(unit);
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
    if (/est$/.test(atom.lower) && /^(?:ADJ|ADV)$/.test(atom.pos)) return false;
    const owned = /s'$|'s$/.test(atoms[i - 1]?.lower ?? '') || atoms[i - 1]?.pos === 'ADJ';
    if ((atom.pos === 'NOUN' || owned) && /[^']s$|^(?:people|men|women|children)$/.test(atom.lower)) return true;
    if (atom.kind === 'number' || atom.pos === 'NUM') return true;
  }
  return false;
}
