import type { WordClass } from '../word-class.ts';

/** Verbs of violence and ruin said of policies, budgets and debates: “slash”, “cripple”, “skyrocket”. */
export const HARM_VERBS = {
  note: 'Violence as metaphor.',
  category: 'evaluation',
  tone: 'negative',
  pos: 'VERB',
  strength: 'medium',
  words: `
    assassinate ax axe balloon barrel batter besiege blackmail bleed blitz blow_away bludgeon buckle burden burn
    bury choke chop clash clobber collapse crash crater cripple crumble crush cut_down dash deluge demolish
    devastate disembowel disintegrate dismantle doom drown dump embattle embroil engulf erupt explode
    fan fester flatten freak_out fuel gag gallop gobble grip hammer hang haunt hemorrhage hog hunker ignite implode
    imprison inundate jam jolt kneecap languish lurch mangle melt_down muzzle nosedive obliterate 
    overthrow overwhelm paralyse paralyze pierce plummet plunge poke pounce pour prance pulverize
    pummel quash rampage ratchet rattle ravage reel rip rock rocket roil roll_over saddle scorch scramble scrap
    scream shackle shatter shock shred skyrocket slap slash slice smash smother soar spark spew spike spiral squeeze
    stagger stalk stampede steamroll stoke storm strangle strip surge swallow swamp swarm swirl swoop tear teeter
    topple torch torpedo totter trounce tumble unleash unravel vanish vaporize wallop whip whipsaw
    wipe_out wither wreak yank zap
  `,
} as const satisfies WordClass;
