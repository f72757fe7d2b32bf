import type { WordClass } from '../word-class.ts';

/** Verbs of violence and ruin said of policies, budgets and debates: “slash”, “cripple”, “skyrocket”. */
export const HARM_VERBS = {
  note: 'Violence as metaphor.',
  category: 'evaluation',
  tone: 'negative',
  pos: 'VERB',
  strength: 'medium',
  words: `
    ax axe balloon barrel besiege blitz blow_away buckle burden collapse crater crumble dash deluge demolish devastate
    disembowel disintegrate doom dump embattle embroil engulf fan fester flatten freak_out gag gallop gobble grip
    haunt hemorrhage hog hunker inundate jam jolt languish lurch melt_down nosedive paralyse paralyze pierce plummet
    poke quash ratchet rattle reel rocket roll_over saddle scramble skyrocket slap smash smother spike spiral stagger
    stampede steamroll swallow swamp swarm swirl swoop teeter torch totter tumble vaporize whipsaw wipe_out wither
    yank zap
  `,
} as const satisfies WordClass;
