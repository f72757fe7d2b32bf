import type { WordClass } from '../word-class.ts';

/** Words that side with the harmed: “innocent”, “defenceless”, “oppressed”. */
export const VICTIM_WORDS = {
  note: 'Pity, and with it blame of another.',
  category: 'evaluation',
  tone: 'negative',
  pos: 'ADJ',
  strength: 'medium',
  words: `
    aggrieved beaten bereaved besieged betrayed brutalized bullied coerced deceived defenceless defenseless
    defrauded dehumanized demonized deprived disenfranchised dispossessed downtrodden duped enslaved exiled
    exploited forgotten forsaken hapless hard-hit hard-pressed helpless hounded hunted impoverished long-suffering
    maligned manipulated marginalized mistreated muzzled oppressed ostracized overburdened overlooked overworked
    persecuted powerless preyed-upon ravaged repressed robbed scapegoated scorned shackled silenced slain slandered
    smeared stigmatized subjugated suffering suppressed terrorized tortured trampled underprivileged underserved
    undeserved unheard unprotected unsuspecting victimized vilified voiceless weaponized wronged
  `,
} as const satisfies WordClass;
