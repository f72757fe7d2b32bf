import type { WordClass } from '../word-class.ts';

/** Adjectives that read a person’s temper: “testy”, “defiant”, “dismissive”. */
export const TEMPER_ADJECTIVES = {
  note: 'Temper and manner.',
  category: 'evaluation',
  tone: 'negative',
  pos: 'ADJ',
  strength: 'weak',
  words: `
    abrasive abrupt acerbic acid adamant aloof animated antagonistic argumentative assertive bellicose belligerent
    biting bitter blistering blunt boastful boisterous brash brazen bristling brusque caustic chilly cocky cold
    combative condescending confrontational contrite cool cranky curt cutting cynical defensive defiant dejected
    derisive dismissive dour emotional evasive exasperated exuberant facetious fawning feisty ferocious fierce fiery
    flippant forceful frosty full-throated fulsome furious gleeful glib glum grim gruff grumpy hard-edged haughty
    hawkish heated high-handed hotheaded huffy icy impassioned impatient incensed incredulous indignant intransigent
    irate irritable jittery livid meek menacing mocking moody muted nasty obstinate on_the_defensive over-the-top
    overheated patronizing petulant pointed prickly pugnacious pushy raucous restive righteous rowdy sarcastic
    sardonic scathing scornful sharp sharp-elbowed sharp-tongued sheepish shrill smug snappy snarky sneering snide
    snippy solemn spirited stern stinging strident stubborn sulky sullen surly tart taunting tearful terse testy
    tetchy thin-skinned tongue-lashing tough truculent unapologetic unbending uncompromising unrepentant unruly
    unyielding vehement vitriolic vocal volatile wary weary withering wry zealous
  `,
} as const satisfies WordClass;
