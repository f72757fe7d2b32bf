import type { WordClass } from '../word-class.ts';

/** Words that side with the harmed: “innocent”, “defenceless”, “oppressed”. */
export const VICTIM_WORDS = {
  note: 'Pity, and with it blame of another.',
  category: 'evaluation',
  tone: 'negative',
  pos: 'ADJ',
  strength: 'medium',
  words: `
    besieged betrayed brutalized bullied coerced defenceless defenseless dehumanized demonized disenfranchised
    dispossessed downtrodden duped enslaved exploited forgotten forsaken hard-hit hard-pressed hounded impoverished
    maligned marginalized mistreated muzzled oppressed ostracized overburdened overworked persecuted powerless
    preyed-upon repressed scapegoated scorned shackled silenced slandered smeared stigmatized subjugated suppressed
    trampled underprivileged underserved undeserved unheard unprotected unsuspecting victimized vilified voiceless
    weaponized wronged
  `,
} as const satisfies WordClass;
