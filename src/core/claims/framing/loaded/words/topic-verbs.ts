import type { WordClass } from '../word-class.ts';

/** Verbs of wrong and harm that the news also uses plainly: “violate”, “threaten”, “spark”. */
export const TOPIC_VERBS = {
  note: 'Taken out of the stronger lists.',
  category: 'evaluation',
  tone: 'negative',
  pos: 'VERB',
  strength: 'weak',
  words: `
    abuse banish beg betray blame cheat clash coerce complain condemn cripple crush curb defy denounce destroy
    dismantle dismiss disparage embrace endanger erode erupt exclaim exploit fail fuel hammer harass honor ignore
    incite inflict inspire insult intimidate jeopardize lie lobby loom manipulate mislead neglect obstruct oust
    overthrow overwhelm plague plunge praise pressure prompt punish push rage resist rip rob ruin sabotage scrap
    shatter shock shut silence slash soar spark spread squeeze strip suppress surge target tear terrorize topple
    trigger undermine usher vandalize violate wage whip wreck
  `,
} as const satisfies WordClass;
