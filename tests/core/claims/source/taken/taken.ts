import { CLAUSES } from './clauses.ts';
import { HEADLINES } from './headlines.ts';
import { IN_PARTS } from './in-parts.ts';
import { OBJECTS } from './objects.ts';
import { OTHER_CUES } from './other-cues.ts';
import { QUOTED_ALONE } from './quoted-alone.ts';
import { QUOTED_BEHIND_COLON } from './quoted-behind-colon.ts';
import { QUOTED_CUE_FIRST } from './quoted-cue-first.ts';
import { QUOTED_IN_PARTS } from './quoted-in-parts.ts';
import { QUOTED_WORDS_FIRST } from './quoted-words-first.ts';
import type { Taken } from './row.ts';
import { WORDS_FIRST } from './words-first.ts';

/** Every text in which somebody is credited with words, a table for each way to do so. */
export const TAKEN: readonly Taken[] = [
  ...QUOTED_BEHIND_COLON,
  ...QUOTED_CUE_FIRST,
  ...QUOTED_WORDS_FIRST,
  ...QUOTED_IN_PARTS,
  ...QUOTED_ALONE,
  ...CLAUSES,
  ...OBJECTS,
  ...WORDS_FIRST,
  ...IN_PARTS,
  ...OTHER_CUES,
  ...HEADLINES,
];
