import type { FramingCategory, Tone } from '../../claim.ts';

/** A list of words that load a sentence in the same way. */
export interface WordClass {
  /** What the list is and where it comes from. */
  readonly note: string;
  readonly category: Exclude<FramingCategory, 'label'>;
  /** Towards what the words are said of. */
  readonly tone: Tone;
  /** The part of speech in which the words carry the load; in another they are other words ("a slam", "to slam"). */
  readonly pos: WordClassPos;
  readonly strength: Strength;
  /**
   * Dictionary forms, parted by white space. `_` stands for a space and a hyphen for itself,
   * so that `witch_hunt` takes "witch hunts" and `far-left` takes "far-left".
   */
  readonly words: string;
}

export type WordClassPos = 'NOUN' | 'VERB' | 'ADJ' | 'ADV' | 'ANY';

/**
 * `strong`: loads any sentence it stands in. `medium`: in plain use often enough that it
 * counts only in company with another. `weak`: only in company with a strong one.
 */
export type Strength = 'strong' | 'medium' | 'weak';
