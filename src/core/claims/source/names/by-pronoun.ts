import type { Referent, Referents } from './referent.ts';

/** Finds whom a pronoun stands for among the sources met so far; `null` where nothing fits it. */
export type ByPronoun = (referents: Referents) => Referent | null;

/**
 * How to find whom words stand for; `undefined` where they are no pronoun.
 *
 * @example
 * // "she" is the person last met who is not known to be a man
 * byPronoun('the mayor') // undefined
 */
export function byPronoun(lower: string): ByPronoun | undefined {
  if (/^(?:he|him|his|himself)$/.test(lower)) return person('male', 'female');
  if (/^(?:she|her|herself)$/.test(lower)) return person('female', 'male');
  if (
    /^(?:these|those|both) (?:sources|outlets|media|reports|groups|organi[sz]ations|bodies|officials|experts|people|critics)$/.test(
      lower,
    )
  )
    return last(
      (r) => r.type !== 'person' && r.name.includes('; '),
      (r) => r.type !== 'person' && r.type !== 'document',
    );
  if (/^(?:they|them|their|both|these|those)$/.test(lower))
    return last(
      (r) => r.type !== 'person' || r.name.includes(' and '),
      () => true,
    );
  if (/^(?:it|its|itself)$/.test(lower))
    return last(
      (r) => r.type !== 'person' && r.type !== 'unnamed',
      (r) => r.type !== 'person',
    );
  if (/^(?:who|which|that)$/.test(lower)) return last(() => true);
  return undefined;
}

/** The source last met that fits, by the first of the tests that any of them fits. */
function last(...tests: readonly ((referent: Referent) => boolean)[]): ByPronoun {
  return ({ recent }) => {
    for (const fits of tests) {
      const found = recent.findLast(fits);
      if (found !== undefined) return found;
    }
    return null;
  };
}

function person(gender: 'female' | 'male', other: 'female' | 'male'): ByPronoun {
  const find = last((r) => r.type === 'person' && !r.name.includes(' and ') && r.gender.value !== other);
  return (referents) => {
    const referent = find(referents);
    if (referent !== null) referent.gender.value ??= gender;
    return referent;
  };
}
