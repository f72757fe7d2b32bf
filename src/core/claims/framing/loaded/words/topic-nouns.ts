import type { WordClass } from '../word-class.ts';

/** Words of wrong and pain that are as often a subject of the news as a judgement: “racism”, “fraud”, “violence”. */
export const TOPIC_NOUNS = {
  note: 'Taken out of the stronger lists: courts, studies and polls use them plainly.',
  category: 'evaluation',
  tone: 'negative',
  pos: 'NOUN',
  strength: 'weak',
  words: `
    abuse addiction agenda anger anxiety bias burden champion collapse collusion conflict_of_interest corruption
    cover-up crackdown cruelty depression destruction dignity discrimination disparity distress elite embarrassment
    establishment extremism extremist failure faith fear fraud gridlock grief harassment hate honesty honor hope
    horror hostility humanity ideology inequality injustice integrity intimidation joy kindness lie lobby mercy
    misconduct misogyny monopoly myth neglect negligence obstruction optimism outrage pain panic pioneer predator
    prejudice pride propaganda racism repression rhetoric sabotage sacrifice scandal sexism shame shock slaughter
    smear solidarity stigma suffering talent tension terror threat tragedy traitor trauma turmoil unity vandalism
    weakness wrongdoing
  `,
} as const satisfies WordClass;
