import type { WordClass } from '../word-class.ts';

/** Adjectives of good or ill repute: “notorious”, “controversial”, “embattled”. */
export const RENOWN_ADJECTIVES = {
  note: 'Repute.',
  category: 'evaluation',
  tone: 'negative',
  pos: 'ADJ',
  strength: 'medium',
  words: `
    ballyhooed bombastic brash contentious controversial despised divisive dovish fabled far-famed feared fiery
    firebrand hard-line hard-nosed hardline hated hawkish ill-starred long-suffering mercurial much-criticised
    much-criticized much-hyped much-maligned much-touted much-vaunted notorious oft-criticized outspoken polarising
    pugnacious reclusive reviled scandal-hit scandal-tainted unpopular vaunted widely_condemned widely_criticised
    widely_criticized widely_denounced widely_derided widely_mocked widely_panned widely_ridiculed
  `,
} as const satisfies WordClass;
