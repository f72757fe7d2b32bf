import type { WordClass } from '../word-class.ts';

/** Nouns of strong feeling: “outrage”, “rage”, “grief”. */
export const EMOTION_NOUNS = {
  note: 'Strong feeling named.',
  category: 'evaluation',
  tone: 'negative',
  pos: 'NOUN',
  strength: 'medium',
  words: `
    angst anguish backlash bewilderment bitterness consternation desperation despondency discontent disgust dismay
    distrust dread envy euphoria exasperation fever fright frustration glee grievance guilt heartache hissy_fit
    indignation ire jubilation loathing obsession outcry pity rage rancor resentment revulsion sadness sorrow tantrum
    temper trepidation unease wrath
  `,
} as const satisfies WordClass;
