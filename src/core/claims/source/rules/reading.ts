import type { Range } from '../grammar/verb-group.ts';

/** A cue's parts as indices into the unit's items. */
export interface Reading {
  readonly source: Range | undefined;
  readonly cue: Range;
  readonly content: readonly Range[];
}
