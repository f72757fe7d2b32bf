import type { WordClass } from '../word-class.ts';

/** Adjectives of good or ill repute: “notorious”, “controversial”, “embattled”. */
export const RENOWN_ADJECTIVES = {
  note: 'Repute.',
  category: 'evaluation',
  tone: 'negative',
  pos: 'ADJ',
  strength: 'medium',
  words: `
    ballyhooed beleaguered bombastic brash cantankerous contentious controversial defunct despised discredited
    disgraced divisive dovish dreaded dubious embattled fabled far-famed feared fiery firebrand hard-line hard-nosed
    hardline hated hawkish ill-starred infamous long-suffering maverick mercurial much-criticised much-criticized
    much-hyped much-maligned much-touted much-vaunted notorious oft-criticized outspoken polarising polarizing
    pugnacious reclusive reviled scandal-hit scandal-plagued scandal-tainted self-styled shady storied unpopular
    vaunted widely_condemned widely_criticised widely_criticized widely_denounced widely_derided widely_mocked
    widely_panned widely_ridiculed
  `,
} as const satisfies WordClass;
