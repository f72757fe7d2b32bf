import type { Span } from '../../../text/span.ts';
import type { NounSort } from './nouns.ts';

/** Words that name a referent. */
export interface Mention extends Span {
  readonly sort: MentionSort;
  /** The name of the referent, the same for one referent all through the document. */
  readonly about: string;
}

/** `deed`: an act done to people, named by its verb or its noun. */
export type MentionSort = NounSort | 'state' | 'person' | 'name' | 'deed';
