import type { WordClass } from '../word-class.ts';

/** Verbs of saying that hold what is said at arm’s length: “claim”, “purport”. */
export const DOUBT_VERBS = {
  note: 'Saying, with doubt thrown on it.',
  category: 'distancing',
  tone: 'negative',
  pos: 'VERB',
  strength: 'medium',
  words: `
    allege assert claim contend imply insinuate insist maintain posit pretend profess purport
  `,
} as const satisfies WordClass;
