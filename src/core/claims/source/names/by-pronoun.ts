import type { Referent, Referents } from './referent.ts';

/** `undefined` where the words are no pronoun, `null` where nothing fits it. */
export function byPronoun(referents: Referents, lower: string): Referent | null | undefined {
  const last = (fits: (referent: Referent) => boolean) => referents.recent.findLast(fits) ?? null;
  if (/^(?:he|him|his|himself)$/.test(lower))
    return gendered(
      last((r) => isPerson(r) && r.gender.value !== 'female'),
      'male',
    );
  if (/^(?:she|her|herself)$/.test(lower))
    return gendered(
      last((r) => isPerson(r) && r.gender.value !== 'male'),
      'female',
    );
  if (
    /^(?:these|those|both) (?:sources|outlets|media|reports|groups|organi[sz]ations|bodies|officials|experts|people|critics)$/.test(
      lower,
    )
  ) {
    return (
      last((r) => r.type !== 'person' && r.name.includes('; ')) ??
      last((r) => r.type !== 'person' && r.type !== 'document')
    );
  }
  if (/^(?:they|them|their|both|these|those)$/.test(lower))
    return last((r) => r.type !== 'person' || r.name.includes(' and ')) ?? last(() => true);
  if (/^(?:it|its|itself)$/.test(lower))
    return last((r) => r.type !== 'person' && r.type !== 'unnamed') ?? last((r) => r.type !== 'person');
  if (/^(?:who|which|that)$/.test(lower)) return last(() => true);
  return undefined;
}

function isPerson(referent: Referent): boolean {
  return referent.type === 'person' && !referent.name.includes(' and ');
}

function gendered(referent: Referent | null, gender: 'female' | 'male'): Referent | null {
  if (referent !== null) referent.gender.value ??= gender;
  return referent;
}
