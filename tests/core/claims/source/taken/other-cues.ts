import type { Taken } from './row.ts';

/** Words that a noun, an adjective or a preposition credits. */
export const OTHER_CUES: readonly Taken[] = [
  ['an adjective without “that”', 'Lee is sure it will hold.', 'Lee | sure | it will hold'],
  [
    'according to',
    'According to the port authority, two ferries were late.',
    'the port authority | According to | two ferries were late',
  ],
  ['a noun', 'Nobody believed Lee’s claim that the bridge was safe.', 'Lee | claim | the bridge was safe'],
  ['a light verb', 'The council expressed concern about the bridge.', 'The council | expressed concern | the bridge'],
  ['a survey', 'In a poll of drivers, most wanted a new bridge.', 'a poll of drivers | In | most wanted a new bridge'],
  [
    'a source with its participle',
    'According to a survey taken for the union, nearly half of the drivers were sick.',
    'a survey taken for the union | According to | nearly half of the drivers were sick',
  ],
  ['an adjective', 'Lee is sure that the dam will hold.', 'Lee | sure | the dam will hold'],
  ['an adjective and its preposition', 'The union was critical of the plan.', 'The union | critical of | the plan'],
  ['a feeling as a passive', 'Lee was worried that ice was near.', 'Lee | worried | ice was near'],
  ['one’s own attack', 'Lee kept up his attacks on the plan.', 'Lee | attacks | the plan'],
  [
    'a phrase that opens the sentence, its source no comma closes but that of the words',
    'According to two of the crew, the boat that hit the pier was white.',
    'two of the crew | According to | the boat that hit the pier was white',
  ],
  [
    'words reported by another paper',
    'As reported by the Lund Post, the mill was sold.',
    'the Lund Post | As reported by | the mill was sold',
  ],
];
