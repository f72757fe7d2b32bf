import type { WordClass } from '../word-class.ts';

/** Verbs of wrong and harm that the news also uses plainly: “violate”, “threaten”, “spark”. */
export const TOPIC_VERBS = {
  note: 'Taken out of the stronger lists.',
  category: 'evaluation',
  tone: 'negative',
  pos: 'VERB',
  strength: 'weak',
  words: `
    abuse accuse attack banish beg betray blame burn cheat clash coerce complain condemn confess crash cripple crush
    curb defend defy denounce deny destroy dismantle dismiss disparage embrace endanger erode erupt exclaim explode
    exploit fail flood fuel hammer harass harm honor hurt ignite ignore impose incite inflict inspire insult
    intimidate invade jeopardize kill lament lie lobby loom lose manipulate march mislead neglect obstruct oust
    overthrow overwhelm plague pledge plunge praise pressure prompt punish push quip rage rally repeat resist rip
    rob ruin sabotage scrap shatter shock shut silence slash soar spark spread squeeze steal storm strip suffer
    suppress surge target tear terrorize threaten topple torture trigger undermine urge usher vandalize violate vow
    wage whip wreck
  `,
} as const satisfies WordClass;
