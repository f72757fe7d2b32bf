import { byPronoun } from './by-pronoun.ts';
import { described } from './described.ts';
import { coordinated, jointly, listed } from './members.ts';
import { named } from './named.ts';
import { readName } from './read-name.ts';
import type { Referent, Referents } from './referent.ts';

/**
 * The referent of words that name a source; remembers it as the one last mentioned.
 *
 * @param words as printed, appositions and all
 * @returns `undefined` where a pronoun or a bare role has nothing to stand for
 */
export function refer(referents: Referents, words: string): Referent | undefined {
  const lower = words.toLowerCase();
  const pronoun = byPronoun(referents, lower);
  if (pronoun !== undefined) return pronoun === null ? undefined : remember(referents, pronoun);
  const parts = coordinated(words);
  if (parts.length > 1)
    return remember(
      referents,
      jointly(
        parts.map((part) => refer(referents, part)),
        words,
        ' and ',
      ),
    );
  const members = listed(words);
  if (members.length > 1)
    return remember(
      referents,
      jointly(
        members.map((part) => refer(referents, part)),
        words,
        '; ',
      ),
    );
  const read = readName(words);
  const indefinite = !/^(?:the|his|her|its|their|our|my|this|that|these|those)\b|['’]s?\s/iu.test(words);
  if (read.proper === '') return remember(referents, described(referents, read, words, indefinite));
  return remember(referents, named(referents, read, words, indefinite));
}

const RECENT = 12;

function remember(referents: Referents, referent: Referent): Referent {
  referents.recent.push(referent);
  if (referents.recent.length > RECENT) referents.recent.shift();
  return referent;
}
