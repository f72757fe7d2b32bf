import type { WordClass } from '../word-class.ts';

/** Verbs of violence and ruin said of policies, budgets and debates: “slash”, “cripple”, “skyrocket”. */
export const HARM_VERBS = {
  note: 'Violence as metaphor.',
  category: 'evaluation',
  tone: 'negative',
  pos: 'VERB',
  strength: 'medium',
  words: `
    assassinate ax axe balloon barrel batter besiege blackmail bleed blitz blow_away bludgeon buckle burden bury
    choke chop clobber collapse crater crumble cut_down dash deluge demolish devastate disembowel disintegrate doom
    drown dump embattle embroil engulf fan fester flatten freak_out gag gallop gobble grip hang haunt hemorrhage hog
    hunker implode imprison inundate jam jolt kneecap languish lurch mangle melt_down muzzle nosedive obliterate
    paralyse paralyze pierce plummet poke pounce pour prance pulverize pummel quash rampage ratchet rattle ravage
    reel rock rocket roil roll_over saddle scorch scramble scream shackle shred skyrocket slap slice smash smother
    spew spike spiral stagger stalk stampede steamroll stoke strangle swallow swamp swarm swirl swoop teeter torch
    torpedo totter trounce tumble unleash unravel vanish vaporize wallop whipsaw wipe_out wither wreak yank zap
  `,
} as const satisfies WordClass;
