import type { WordClass } from '../word-class.ts';

/** Words that hold a name at arm’s length: “so-called”. */
export const DISTANCING_WORDS = {
  note: 'Names given at a distance.',
  category: 'distancing',
  tone: 'negative',
  pos: 'ANY',
  strength: 'strong',
  words: `
    ostensible quote-unquote self-anointed self-appointed self-declared self-described self-proclaimed self-styled
    so-called so_called what_he_called what_he_calls what_it_called what_it_calls what_she_called what_she_calls
    what_they_call what_they_called
  `,
} as const satisfies WordClass;
