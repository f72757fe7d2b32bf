import type { WordClass } from '../word-class.ts';

/** Adverbs of praise or sympathy: “bravely”, “rightly”, “thankfully”. */
export const PRAISE_ADVERBS = {
  note: 'Praise put on the manner of an act.',
  category: 'evaluation',
  tone: 'positive',
  pos: 'ADV',
  strength: 'medium',
  words: `
    admirably beautifully boldly bravely brilliantly capably cheerfully commendably compassionately courageously
    deftly diligently eagerly earnestly elegantly eloquently enthusiastically expertly faithfully fearlessly fervently
    fittingly flawlessly fortunately generously gently gladly gloriously gracefully graciously happily heroically
    honestly honorably humanely humbly impressively ingeniously joyfully joyously jubilantly justly kindly
    legitimately lovingly loyally luckily magnificently masterfully mercifully miraculously nobly optimistically
    patiently patriotically poignantly proudly prudently refreshingly resolutely responsibly rightfully rightly
    selflessly sensibly sincerely skilfully skillfully smartly splendidly staunchly stoically superbly tenaciously
    thankfully thoughtfully tirelessly triumphantly truthfully unflinchingly unselfishly valiantly victoriously
    vigilantly warmly wisely wonderfully
  `,
} as const satisfies WordClass;
