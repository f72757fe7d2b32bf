import type { WordClass } from '../word-class.ts';

/** Adverbs of temper and sudden force: “sharply”, “grudgingly”, “defiantly”. */
export const TEMPER_ADVERBS = {
  note: 'Temper and manner.',
  category: 'evaluation',
  tone: 'neutral',
  pos: 'ADV',
  strength: 'weak',
  words: `
    abruptly adamantly anxiously assertively automatically begrudgingly bluntly brashly brusquely casually
    characteristically coldly conspicuously coolly coyly curtly defensively derisively dismissively doggedly evasively
    excitedly facetiously finally gingerly grimly gruffly heatedly hotly hurriedly icily impatiently indignantly
    insistently jokingly loudly nervously notably obliquely plainly promptly quietly rapidly reluctantly repeatedly
    sharply shrewdly sternly stridently suddenly swiftly tacitly tartly tearfully tellingly tentatively tersely
    testily unceremoniously unexpectedly unilaterally vociferously warily wearily wryly
  `,
} as const satisfies WordClass;
