import type { WordClass } from '../word-class.ts';

/** Verbs that make an act a wrong: “weaponize”, “rig”, “trample”, “pander”. */
export const WRONG_VERBS = {
  note: 'Acts told as misdeeds.',
  category: 'evaluation',
  tone: 'negative',
  pos: 'VERB',
  strength: 'strong',
  words: `
    abet aggravate antagonize appease backfire bamboozle befoul beguile besmirch bilk blackball blacklist blackmail
    blindside bloat botch brainwash browbeat brutalise brutalize bulldoze bully bungle butcher cannibalize
    capitulate cater cave cave_in cheapen cling clobber co-opt coddle collude con connive conspire coopt corrupt
    cover_up cower cram crusade cuddle debase deceive decimate defame defile defraud degrade dehumanise dehumanize
    delude demean demonise demonize denigrate deplete derail desecrate despise despoil devalue devour dictate dilute
    discredit disgrace dishonor disrespect distort ditch doctor dodge dupe embolden enflame engineer enslave
    entrench eviscerate exacerbate excuse exonerate extort fabricate falsify fan_the_flames flail fleece flip-flop
    flop flounder flout foist foment fool force-feed foul_up fritter froth fuck gamble gloss_over goad gouge groom
    grovel gut hamstring hijack hobble hoodwink hype imperil implode indoctrinate infest infiltrate inflame infringe
    instigate jeopardise kill_off kowtow loot lure maim malign mangle manhandle manufacture marginalize maroon
    meddle memory-hole menace mess_up misinform mismanage misrepresent mistreat molest mow_down muddy mutilate
    muzzle neuter nix normalize obfuscate obsess offend ogle oppress ostracize overrun pander panic paper_over
    peddle pervert pilfer play_politics plot plunder poach poison politicise politicize pollute prey prop_up
    prostitute provoke purge radicalize railroad ram ram_through rampage ransack ravage raze rehash relinquish rig
    rile roil sacrifice sanitize scapegoat scare scaremonger scheme screw screw_up scrub scuttle seduce sell_out
    sexualize shackle shaft shirk shove shred shutter skirt slant slaughter smother smuggle snatch sour sow spit_on
    spoil squander squash squelch stab stack stain starve stifle stigmatize stoke stonewall stoop strangle
    strong-arm stumble subjugate subvert suck suffocate swindle taint tamper tank tarnish tear_apart terrorise
    throttle thumb thwart torment toy traffic trample traumatize trick trivialize tyrannize undercut unleash unravel
    upend usurp victimise victimize vilify wallow warp weaponise weaponize whip_up whitewash wreak
  `,
} as const satisfies WordClass;
