import { described } from './described.ts';
import { jointly } from './members.ts';
import { named } from './named.ts';
import type { Reference } from './read-reference.ts';
import type { Referent, Referents } from './referent.ts';

/**
 * The referent that words stand for; remembers it as the one last mentioned.
 *
 * @example
 * const met = newReferents(new Set());
 * [refer(met, readReference('Mayor Ann Lee'))?.name, refer(met, readReference('she'))?.name] // ['Ann Lee', 'Ann Lee']
 *
 * @returns `undefined` where a pronoun or a bare role has nothing to stand for
 */
export function refer(referents: Referents, reference: Reference): Referent | undefined {
  const referent = meant(referents, reference);
  if (referent === null) return undefined;
  referents.recent.push(referent);
  if (referents.recent.length > RECENT) referents.recent.shift();
  return referent;
}

const RECENT = 12;

function meant(referents: Referents, reference: Reference): Referent | null {
  if (reference.kind === 'pronoun') return reference.find(referents);
  if (reference.kind === 'one')
    return reference.read.proper === '' ? described(referents, reference) : named(referents, reference);
  const parts = reference.parts.map((part) => refer(referents, part));
  return jointly(parts, reference.words, reference.joint);
}
