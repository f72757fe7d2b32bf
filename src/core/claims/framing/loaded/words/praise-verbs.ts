import type { WordClass } from '../word-class.ts';

/** Verbs that make an act great or good: “champion”, “hail”, “triumph”. */
export const PRAISE_VERBS = {
  note: 'Acts told as deeds.',
  category: 'evaluation',
  tone: 'positive',
  pos: 'VERB',
  strength: 'medium',
  words: `
    adore applaud bolster celebrate champion cherish dazzle delight electrify empower energize enlighten ennoble
    enrich enthrall exalt excel extol fete flourish galvanize glorify gush hail heal honour idolise idolize laud
    liberate lionise lionize marvel nurture prevail redeem rejoice rescue revere revitalize safeguard salute savor
    shepherd shine sparkle spearhead stand_tall stun thrill thrive tout transcend treasure triumph uphold uplift
    venerate vindicate wonder woo worship wow
  `,
} as const satisfies WordClass;
