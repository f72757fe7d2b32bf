import type { WordClass } from '../word-class.ts';

/** Nouns of war and fighting said of politics and argument: “onslaught”, “salvo”, “showdown”. */
export const FIGHT_NOUNS = {
  note: 'Argument told as battle.',
  category: 'evaluation',
  tone: 'neutral',
  pos: 'NOUN',
  strength: 'medium',
  words: `
    ambush ammunition arsenal assault attack_dog backfire backlash barb barrage battering battle battle_cry
    battleground beatdown beating blitz bloodbath blow blunder bomb bombardment bombshell brawl broadside broadsides
    brouhaha bullseye bungling catfight clash comeuppance crossfire crosshairs crusade cudgel dagger debacle
    diatribe dogfight duel dust-up dustup face-off faceoff fallout feud fight firefight firepower firestorm
    fireworks fisticuffs flak flap flashpoint foe fracas fray fury fusillade gaffe gauntlet grenade grudge
    grudge_match gunfight hand_grenade harangue head-to-head hissy_fit hit_job hot_seat infighting invective jab
    knock-out knockout knockout_blow landmine lightning_rod mea_culpa melee meltdown minefield missive misstep
    mudfight mudslinging nemesis offensive onslaught outburst overhaul payback pile-on pissing_match potshot
    pounding powder_keg punch punching_bag purge pushback quagmire quarrel rampage rant rebellion rebuke reckoning
    retribution revenge revolt rift rivalry row ruckus rumble rupture salvo scolding scorched_earth screed scuffle
    shake-up shakeup shellacking shitstorm shockwaves shootout shot_across_the_bow shouting_match showdown siege
    skirmish slap slap_down slip-up slugfest smackdown snafu spar sparring_match spat squabble stampede stand-off
    standoff stranglehold street_fight struggle stumble swipe takedown tantrum temper tempest thrashing thunderbolt
    tirade tit-for-tat tug-of-war turf_war tussle upheaval uprising uproar vengeance volley war_chest war_of_words
    war_path warpath weapon whipping_boy whirlwind wrath zinger
  `,
} as const satisfies WordClass;
