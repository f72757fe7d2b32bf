import type { WordClass } from '../word-class.ts';

/** Adjectives that put an act outside law or right: “unlawful”, “arbitrary”, “illegitimate”. */
export const LEGALITY_ADJECTIVES = {
  note: 'Law and right denied, by the writer rather than a court.',
  category: 'evaluation',
  tone: 'negative',
  pos: 'ADJ',
  strength: 'weak',
  words: `
    abusive arbitrary calculated capricious coercive criminal cruel degrading deliberate discriminatory
    disproportionate excessive exclusionary extrajudicial extralegal forced forcible gratuitous groundless
    heavy-handed high-handed illegal illegitimate illicit impermissible improper inadmissible incommunicado
    indiscriminate inequitable inhuman inhumane irregular lawless premeditated punitive retaliatory systematic
    unauthorised unauthorized unconstitutional undemocratic undue unethical unfair unfounded ungrounded unjust
    unjustifiable unjustified unlawful unprovoked unreasonable unregulated unsanctioned unwarranted wanton
    warrantless wilful willful wrongful
  `,
} as const satisfies WordClass;
