import type { WordClass } from '../word-class.ts';

/** Adjectives of wrong and pain that the news also uses plainly: “violent”, “racist”, “aggressive”. */
export const TOPIC_ADJECTIVES = {
  note: 'Taken out of the stronger lists.',
  category: 'evaluation',
  tone: 'negative',
  pos: 'ADJ',
  strength: 'weak',
  words: `
    aggressive alarmed ambitious angry authoritarian dangerous dark deadly dedicated desperate devastated disappointed
    disputed dominant effective embarrassed extremist failing fair false fearful frustrated grand grassroots greatest
    honest hopeful ignorant inflammatory inspired loyal mad mean mysterious neglected offensive passionate perfect
    proud racist radical reliable scared sexist smart sorry staged struggling suspicious threatening tired tragic
    traumatic troubled troubling unhappy upset vital vulnerable weak wise worse worst
  `,
} as const satisfies WordClass;
