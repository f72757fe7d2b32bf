import type { WordClass } from '../word-class.ts';

/** Nouns of strong feeling: “outrage”, “rage”, “grief”. */
export const EMOTION_NOUNS = {
  note: 'Strong feeling named.',
  category: 'evaluation',
  tone: 'negative',
  pos: 'NOUN',
  strength: 'medium',
  words: `
    agony anger angst anguish anxiety backlash bewilderment bitterness consternation contempt desperation
    despondency discontent disdain disgust dismay distrust dread embarrassment envy euphoria exasperation fear fever
    frenzy fright frustration fury glee grief grievance guilt heartache hissy_fit horror humiliation hysteria
    indignation ire jealousy jubilation loathing malaise meltdown misery obsession ordeal outcry outrage pain panic
    paranoia pity rage rancor resentment revulsion sadness scorn shock sorrow tantrum temper terror trauma
    trepidation unease uproar wrath
  `,
} as const satisfies WordClass;
