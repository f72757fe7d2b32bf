import type { Atom } from './atoms.ts';
import type { Quantity } from './quantity.ts';
import { boundAfter, boundBefore } from './read-bound.ts';

/**
 * A bare figure that is somebody's age.
 *
 * Takes: aged 37 · turned 37 · the age of 21 · ages 5 to 17 · Boyle, 65, · the driver, 37, · her sons, 16 and 22,
 * Traps: turned 37 boats · on page 12, 65 names · in Paris, 12 men
 *
 * @example
 * ageOf(atoms('aged 37'), 1) // { value: 37, unit: 'year', kind: 'age', … }
 */
export function ageOf(atoms: readonly Atom[], start: number): Quantity | undefined {
  const value = readAge(atoms[start]);
  if (value === undefined) return undefined;
  const before = atoms[start - 1]?.lower ?? '';
  const turned =
    /^turn(?:s|ed|ing)?$/.test(before) &&
    /^(?:[.,;:!?)]|on|in|last|this|next|and|today|yesterday)$/.test(atoms[start + 1]?.lower ?? '.');
  const cue =
    turned ||
    /^(?:aged|ages?)$/.test(before) ||
    (before === 'between' && /^(?:aged|ages)$/.test(atoms[start - 2]?.lower ?? '')) ||
    (before === 'of' && /^ages?$/.test(atoms[start - 2]?.lower ?? ''));
  const next = atoms[start + 1];
  const behind = next?.glued === true ? next.text : '';
  const apposed =
    before === ',' &&
    (isName(atoms[start - 2]) ? /^[,.;)]$/.test(behind) : isPerson(atoms[start - 2]) && behind === ',') &&
    atoms[start + 2]?.kind !== 'number';
  if (!cue && !apposed && !isFirstOfTwo(atoms, start)) return undefined;
  const to = cue && /^(?:years?|months?)$/.test(next?.lower ?? '') ? start + 2 : start + 1;
  const number = { from: start, to: start + 1, value, form: 'digits' } as const;
  // "under the age of 5": what bounds it stands before "the age of".
  const named = before === 'of' ? (atoms[start - 3]?.lower === 'the' ? start - 3 : start - 2) : start;
  const bound = boundBefore(atoms, named);
  const after = boundAfter(atoms, to);
  return {
    from: bound?.at ?? start,
    to: after?.at ?? to,
    number,
    core: number,
    value,
    bound: after?.bound ?? bound?.bound ?? 'exact',
    unit: 'year',
    kind: 'age',
  };
}

function isName(atom: Atom | undefined): boolean {
  return atom?.pos === 'PROPN' && /^\p{Lu}/u.test(atom.text);
}

/** "her sons, 16 and 22, left" */
function isFirstOfTwo(atoms: readonly Atom[], start: number): boolean {
  const persons =
    /^(?:men|women|boys|girls|children|sons|daughters|brothers|sisters|\p{L}{2,12}(?:er|or|ist|ian|ent|ant)s)$/u;
  if (atoms[start - 1]?.text !== ',' || !persons.test(atoms[start - 2]?.lower ?? '')) return false;
  return atoms[start + 1]?.lower === 'and' && readAge(atoms[start + 2]) !== undefined && atoms[start + 3]?.text === ',';
}

/** A noun in the singular for one whose age may stand behind it: "the driver, 37,". */
function isPerson(atom: Atom | undefined): boolean {
  return (
    /^(?:man|woman|boy|girl|child|teenager|suspect|victim|mother|father|son|daughter|wife|husband|brother|sister|widow|\p{L}{2,12}(?:er|or|ist|ian|ent|ant|man|woman))$/u.test(
      atom?.lower ?? '',
    ) && atom?.pos === 'NOUN'
  );
}

function readAge(atom: Atom | undefined): number | undefined {
  if (atom?.kind !== 'number' || !/^\d{1,3}$/.test(atom.text)) return undefined;
  const value = Number(atom.text);
  return value > 0 && value < 120 ? value : undefined;
}
