import type { SourceType } from '../../claim.ts';
import { type ByPronoun, byPronoun } from './by-pronoun.ts';
import { coordinated, listed } from './members.ts';
import { type ReadName, readName } from './read-name.ts';
import { sourceType } from './source-type.ts';

/** What words that name a source say by themselves, before the document tells whom they stand for. */
export type Reference =
  | { readonly kind: 'pronoun'; readonly find: ByPronoun }
  | {
      readonly kind: 'several';
      readonly words: string;
      readonly parts: readonly Reference[];
      /** What stands between their names. */
      readonly joint: string;
    }
  | OneReference;

/** A name, a role or a body. */
export interface OneReference {
  readonly kind: 'one';
  readonly words: string;
  readonly read: ReadName;
  /** The phrase opens with "a", "one", "some" or nothing: nobody in particular. */
  readonly indefinite: boolean;
  /** As far as the words alone tell. */
  readonly type: SourceType;
}

const DEFINITE = /^(?:the|his|her|its|their|our|my|this|that|these|those)\b|['’]s?\s/iu;

/**
 * Reads the words that name a source.
 *
 * @param words as printed, appositions and all
 *
 * @example
 * readReference('Ann Lee and Ted Moss') // { kind: 'several', joint: ' and ', parts: [Ann Lee, Ted Moss], … }
 */
export function readReference(words: string): Reference {
  const find = byPronoun(words.toLowerCase());
  if (find !== undefined) return { kind: 'pronoun', find };
  const parts = coordinated(words);
  if (parts.length > 1) return { kind: 'several', words, parts: parts.map(readReference), joint: ' and ' };
  const members = listed(words);
  if (members.length > 1) return { kind: 'several', words, parts: members.map(readReference), joint: '; ' };
  const read = readName(words);
  const indefinite = !DEFINITE.test(words);
  const behindThe = /^[Tt]he\s\p{Lu}/u.test(words) && read.phrase === read.proper;
  return { kind: 'one', words, read, indefinite, type: sourceType(read, indefinite, behindThe) };
}
