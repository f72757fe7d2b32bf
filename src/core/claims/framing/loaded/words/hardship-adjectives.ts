import type { WordClass } from '../word-class.ts';

/** Adjectives of hardship and difficulty: “harsh”, “gruelling”, “severe”. */
export const HARDSHIP_ADJECTIVES = {
  note: 'Hardship.',
  category: 'evaluation',
  tone: 'negative',
  pos: 'ADJ',
  strength: 'weak',
  words: `
    ambiguous arduous asymmetrical austere backbreaking barren burdensome bureaucratic clandestine costly covert
    cumbersome damaging difficult exhausting extreme grueling gruelling harsh heated hostile intense laborious
    lethargic limp murky nonstop obscure opaque overcrowded painful painstaking rigid rough rugged runaway secretive
    shadowy sinking spartan stagnant stern stiff strenuous strict stringent tense thorny tight tough tricky turbulent
    unequal uneven unforgiving unwieldy uphill veiled vexing volatile
  `,
} as const satisfies WordClass;
