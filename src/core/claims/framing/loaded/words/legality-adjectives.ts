import type { WordClass } from '../word-class.ts';

/** Adjectives that put an act outside law or right: “unlawful”, “arbitrary”, “illegitimate”. */
export const LEGALITY_ADJECTIVES = {
  note: 'Law and right denied, by the writer rather than a court.',
  category: 'evaluation',
  tone: 'negative',
  pos: 'ADJ',
  strength: 'weak',
  words: `
    arbitrary calculated capricious coercive deliberate discriminatory disproportionate excessive exclusionary
    extrajudicial extralegal forced forcible gratuitous high-handed illegal illegitimate illicit impermissible
    improper inadmissible incommunicado indiscriminate irregular premeditated retaliatory systematic unauthorised
    unauthorized unconstitutional undue unfair unjustified unlawful unprovoked unreasonable unregulated unsanctioned
    wanton warrantless wilful willful wrongful
  `,
} as const satisfies WordClass;
