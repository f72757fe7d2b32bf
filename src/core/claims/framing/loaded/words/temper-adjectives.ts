import type { WordClass } from '../word-class.ts';

/** Adjectives that read a person’s temper: “testy”, “defiant”, “dismissive”. */
export const TEMPER_ADJECTIVES = {
  note: 'Temper and manner.',
  category: 'evaluation',
  tone: 'negative',
  pos: 'ADJ',
  strength: 'weak',
  words: `
    abrasive acerbic adamant aloof antagonistic argumentative assertive biting blunt boastful boisterous bristling
    brusque caustic condescending confrontational contrite cranky curt cutting defensive derisive dismissive dour
    evasive facetious fawning feisty flippant forceful frosty fulsome glib glum gruff grumpy hard-edged hotheaded
    huffy icy impatient incredulous irritable meek mocking moody obstinate on_the_defensive overheated patronizing
    prickly pushy raucous restive righteous rowdy sarcastic sardonic scornful sharp-elbowed sharp-tongued sheepish
    shrill snappy snarky sneering snippy solemn spirited stubborn sulky surly tart taunting terse testy tetchy
    tongue-lashing truculent unapologetic unbending uncompromising unrepentant unruly unyielding wary wry
  `,
} as const satisfies WordClass;
