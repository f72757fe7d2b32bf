import type { WordClass } from '../word-class.ts';

/** Adjectives that weigh a thing for the reader: “significant”, “serious”, “historic”. */
export const GRADING_ADJECTIVES = {
  note: 'Weight and rank.',
  category: 'evaluation',
  tone: 'neutral',
  pos: 'ADJ',
  strength: 'weak',
  words: `
    abrupt big biggest bold central chief clear consequential considerable critical crucial decisive deep deepest
    defining definitive drastic eminent essential exceptional extraordinary far-reaching foremost formidable
    fundamental grave heavy high-level high-profile high-ranking historic huge immense important impressive
    indispensable influential key landmark large-scale leading long-awaited main major marked meaningful memorable
    momentous monumental notable noteworthy paramount pivotal powerful pressing prime profound prominent
    quintessential rare real remarkable rigorous salient sensitive serious severe sharp significant singular
    sizeable special striking strong substantial sudden sweeping symbolic telling top ultimate unexpected unique
    unmistakable unprecedented unusual urgent weighty widespread
  `,
} as const satisfies WordClass;
