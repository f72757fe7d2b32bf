import type { WordClass } from '../word-class.ts';

/** Nouns of war and fighting said of politics and argument: “onslaught”, “salvo”, “showdown”. */
export const FIGHT_NOUNS = {
  note: 'Argument told as battle.',
  category: 'evaluation',
  tone: 'neutral',
  pos: 'NOUN',
  strength: 'medium',
  words: `
    backfire barb barrage battering battle battle_cry beatdown beating blitz blow brawl broadside broadsides bullseye
    bungling catfight clash comeuppance crossfire crosshairs crusade cudgel dagger diatribe dogfight duel dust-up
    dustup face-off faceoff feud fight firepower fisticuffs flak flap flashpoint foe fracas fray fusillade gaffe
    gauntlet grudge grudge_match harangue head-to-head hit_job hot_seat infighting invective jab knock-out knockout
    knockout_blow lightning_rod mea_culpa melee misstep mudfight mudslinging nemesis outburst payback pile-on
    pissing_match potshot pounding punch punching_bag purge pushback quarrel rant rebuke reckoning retribution revenge
    rift rivalry ruckus rumble salvo scolding scorched_earth screed scuffle shake-up shakeup shellacking shitstorm
    shockwaves shot_across_the_bow shouting_match skirmish slap slap_down slip-up slugfest smackdown snafu spar
    sparring_match spat squabble stampede stand-off standoff street_fight struggle stumble swipe takedown tempest
    thunderbolt tirade tit-for-tat tug-of-war turf_war tussle volley war_chest war_of_words war_path warpath
    whipping_boy zinger
  `,
} as const satisfies WordClass;
