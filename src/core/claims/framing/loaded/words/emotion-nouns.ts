import type { WordClass } from '../word-class.ts';

/** Nouns of strong feeling: “outrage”, “rage”, “grief”. */
export const EMOTION_NOUNS = {
  note: 'Strong feeling named.',
  category: 'evaluation',
  tone: 'negative',
  pos: 'NOUN',
  strength: 'medium',
  words: `
    agony angst anguish backlash bewilderment bitterness consternation contempt desperation despondency discontent
    disdain disgust dismay distrust dread envy euphoria exasperation fever frenzy fright frustration fury glee
    grievance guilt heartache hissy_fit humiliation hysteria indignation ire jealousy jubilation loathing malaise
    meltdown misery obsession ordeal outcry paranoia pity rage rancor resentment revulsion sadness scorn sorrow
    tantrum temper trepidation unease uproar wrath
  `,
} as const satisfies WordClass;
