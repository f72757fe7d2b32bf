import type { WordClass } from '../word-class.ts';

/** Verbs of saying that hold what is said at arm’s length: “claim”, “purport”. */
export const DOUBT_VERBS = {
  note: 'Saying, with doubt thrown on it.',
  category: 'distancing',
  tone: 'negative',
  pos: 'VERB',
  strength: 'strong',
  words: `
    allege assert claim contend imply posit pretend profess purport
  `,
} as const satisfies WordClass;
