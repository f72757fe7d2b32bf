import type { WordClass } from '../word-class.ts';

/** Adjectives that weigh a thing for the reader: “significant”, “serious”, “historic”. */
export const GRADING_ADJECTIVES = {
  note: 'Weight and rank.',
  category: 'evaluation',
  tone: 'neutral',
  pos: 'ADJ',
  strength: 'weak',
  words: `
    consequential considerable crucial decisive deepest defining definitive drastic eminent far-reaching foremost
    formidable fundamental heavy high-profile historic huge immense important influential landmark marked meaningful
    monumental notable noteworthy paramount powerful pressing prominent quintessential rigorous salient serious severe
    sharp significant singular sizeable striking strong substantial sweeping symbolic telling ultimate unique
    unmistakable unprecedented weighty widespread
  `,
} as const satisfies WordClass;
