import type { WordClass } from '../word-class.ts';

/** Verbs that make an act great or good: “champion”, “hail”, “triumph”. */
export const PRAISE_VERBS = {
  note: 'Acts told as deeds.',
  category: 'evaluation',
  tone: 'positive',
  pos: 'VERB',
  strength: 'medium',
  words: `
    adore applaud champion cherish dazzle delight electrify empower energize enlighten ennoble enthrall exalt excel
    extol fete flourish galvanize glorify hail heal honour idolise idolize laud lionise lionize marvel nurture redeem
    rejoice revere revitalize safeguard salute savor shepherd shine sparkle spearhead stand_tall thrill thrive
    transcend triumph uplift venerate vindicate woo worship wow
  `,
} as const satisfies WordClass;
