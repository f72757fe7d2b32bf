import type { WordClass } from '../word-class.ts';

/** Adjectives of wrong and pain that the news also uses plainly: “violent”, “racist”, “aggressive”. */
export const TOPIC_ADJECTIVES = {
  note: 'Taken out of the stronger lists.',
  category: 'evaluation',
  tone: 'negative',
  pos: 'ADJ',
  strength: 'weak',
  words: `
    abandoned aggressive alarmed ambitious angry authoritarian base broken criminal dangerous dark deadly dedicated
    desperate devastated disappointed discriminatory disputed divisive dominant effective embarrassed extreme
    extremist failed failing fair false fatal fearful frustrated grand grassroots great greater greatest honest
    hopeful hostile hurt ignorant inflammatory innocent inspired loyal mad mean mysterious neglected offensive
    outspoken painful passionate peaceful perfect poor promising proud racist radical reliable responsible scared
    sexist sick smart sorry staged stricken struggling suspected suspicious tense threatening tired tragic traumatic
    troubled troubling unfair unhappy unpopular upset violent vital vulnerable weak wise worried worse worst
  `,
} as const satisfies WordClass;
