import type { WordClass } from '../word-class.ts';

/** Verbs that make an act a wrong: “weaponize”, “rig”, “trample”, “pander”. */
export const WRONG_VERBS = {
  note: 'Acts told as misdeeds.',
  category: 'evaluation',
  tone: 'negative',
  pos: 'VERB',
  strength: 'strong',
  words: `
    abet aggravate antagonize appease backfire bamboozle banish befoul beguile besmirch betray bilk blackball
    blacklist blackmail blindside bloat botch brainwash browbeat brutalise brutalize bulldoze bully bungle butcher
    cannibalize capitulate cater cave cave_in cheapen cheat cling clobber co-opt coddle coerce collude con connive
    conspire coopt corrupt cover_up cower cram cripple crusade cuddle debase deceive decimate defame defile defraud
    defy degrade dehumanise dehumanize delude demean demonise demonize denigrate deplete derail desecrate despise
    despoil devalue devour dictate dilute discredit disgrace dishonor disrespect distort ditch doctor dodge dupe
    embolden enflame engineer enslave entrench erode eviscerate exacerbate excuse exonerate exploit extort fabricate
    fail falsify fan_the_flames flail fleece flip-flop flood flop flounder flout foist foment fool force-feed
    foul_up fritter froth fuck fuel gamble gloss_over goad gouge groom grovel gut hamstring hijack hobble hoodwink
    hype ignore imperil implode incite indoctrinate infest infiltrate inflame inflict infringe instigate intimidate
    invade jeopardise jeopardize kill_off kowtow lie loot lure maim malign mangle manhandle manipulate manufacture
    marginalize maroon meddle memory-hole menace mess_up misinform mislead mismanage misrepresent mistreat molest
    mow_down muddy mutilate muzzle neuter nix normalize obfuscate obsess obstruct offend ogle oppress ostracize oust
    overrun pander panic paper_over peddle pervert pilfer plague play_politics plot plunder poach poison politicise
    politicize pollute prey prop_up prostitute provoke punish purge radicalize railroad ram ram_through rampage
    ransack ravage raze rehash relinquish rig rile rob roil ruin sabotage sacrifice sanitize scapegoat scare
    scaremonger scheme screw screw_up scrub scuttle seduce sell_out sexualize shackle shaft shirk shove shred
    shutter silence skirt slant slash slaughter smother smuggle snatch sour sow spit_on spoil squander squash
    squelch stab stack stain starve steal stifle stigmatize stoke stonewall stoop strangle strong-arm stumble
    subjugate subvert suck suffocate suppress swindle taint tamper tank tarnish tear_apart terrorise terrorize
    threaten throttle thumb thwart torment torture toy traffic trample traumatize trick trigger trivialize tyrannize
    undercut undermine unleash unravel upend usurp vandalize victimise victimize vilify violate wallow warp
    weaponise weaponize whip_up whitewash wreak wreck
  `,
} as const satisfies WordClass;
