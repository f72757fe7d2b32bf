import type { WordClass } from '../word-class.ts';

/** What turns the noun before its hyphen into a jibe: “union-bashing”, “fear-mongering”, “crime-ridden”. */
export const COINED_COMPOUNDS = {
  note: 'Last parts of compounds that are coined as jibes, whatever stands before the hyphen.',
  category: 'evaluation',
  tone: 'negative',
  pos: 'ANY',
  strength: 'strong',
  words: `
    addled baiter baiting basher bashing busting clutching crazed grabber guzzler guzzling hater hating hugger hugging
    monger mongering obsessed peddler peddling ridden shaming spewing thumper thumping toting worshiper worshiping
    worshipper worshipping wringing
  `,
} as const satisfies WordClass;
