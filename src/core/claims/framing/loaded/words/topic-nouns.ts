import type { WordClass } from '../word-class.ts';

/** Words of wrong and pain that are as often a subject of the news as a judgement: “racism”, “fraud”, “violence”. */
export const TOPIC_NOUNS = {
  note: 'Taken out of the stronger lists: courts, studies and polls use them plainly.',
  category: 'evaluation',
  tone: 'negative',
  pos: 'NOUN',
  strength: 'weak',
  words: `
    abuse addiction agenda anger anxiety bias bloodshed burden champion collapse collusion conflict_of_interest
    corruption cover-up crackdown crime criminal cruelty depression destruction dignity disaster discrimination
    disparity distress drug_lord elite embarrassment establishment extremism extremist failure faith fear felon
    fossil fraud gang giant gridlock grief harassment hate heart honesty honor hope horror hostility humanity hunger
    ideology inequality injustice integrity intimidation joy justice kidnapper killer kindness lie lobby looter
    machine mercy misconduct misogyny monopoly murderer myth neglect negligence obstruction optimism outrage pain
    panic pioneer poverty predator prejudice pride propaganda racism rapist reform repression rhetoric riot
    sacrifice sabotage scandal segregation sexism shame shock slaughter slavery smear solidarity star stigma suffering
    suicide talent tension terror terrorist thief threat tool torture trafficker tragedy traitor trauma turmoil
    unity unrest vandalism victim violence weakness wrongdoing
  `,
} as const satisfies WordClass;
