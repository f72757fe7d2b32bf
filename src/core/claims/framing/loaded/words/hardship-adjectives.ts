import type { WordClass } from '../word-class.ts';

/** Adjectives of hardship and difficulty: “harsh”, “gruelling”, “severe”. */
export const HARDSHIP_ADJECTIVES = {
  note: 'Hardship.',
  category: 'evaluation',
  tone: 'negative',
  pos: 'ADJ',
  strength: 'weak',
  words: `
    ambiguous arduous asymmetrical austere backbreaking bitter brutal challenging clandestine covert crippling cruel
    crushing demanding difficult dire draconian exhausting extreme fraught grim grueling gruelling hard harsh
    hellish hostile intense laborious murky obscure onerous opaque overcrowded painful painstaking perilous
    precarious punishing rigid rough rugged secretive severe shadowy spartan squalid stern stiff strenuous strict
    stringent taxing tense thorny tight tough tricky trying uneasy unequal uneven unforgiving uphill veiled vexing
  `,
} as const satisfies WordClass;
