import type { WordClass } from '../word-class.ts';

/** Verbs that make an act a wrong: “weaponize”, “rig”, “trample”, “pander”. */
export const WRONG_VERBS = {
  note: 'Acts told as misdeeds.',
  category: 'evaluation',
  tone: 'negative',
  pos: 'VERB',
  strength: 'strong',
  words: `
    abet aggravate antagonize appease backfire bamboozle befoul beguile besmirch bilk blackball blacklist blindside
    bloat botch brainwash brutalise brutalize bungle cannibalize capitulate cater cave cave_in cheapen cling co-opt
    coddle collude con connive conspire coopt corrupt cover_up cower crusade cuddle debase deceive defame defile
    degrade dehumanise dehumanize delude demean deplete derail desecrate despise despoil devalue devour dictate dilute
    discredit disgrace dishonor disrespect distort ditch doctor dupe embolden enflame entrench exacerbate fabricate
    falsify fan_the_flames fleece flip-flop flounder flout foist foment fool force-feed foul_up fritter froth fuck
    gloss_over goad gouge gut hamstring hijack hobble hoodwink imperil implode indoctrinate infest inflame infringe
    instigate jeopardise kill_off kowtow lure mangle manhandle marginalize maroon meddle memory-hole menace mess_up
    misinform mismanage misrepresent mistreat muddy muzzle neuter nix normalize obfuscate obsess offend ogle oppress
    ostracize overrun panic paper_over pervert pilfer play_politics plot politicise politicize prey prop_up prostitute
    provoke purge radicalize railroad ram ram_through rampage ravage rehash rig rile roil sacrifice sanitize scapegoat
    scare scheme screw screw_up scuttle seduce sell_out sexualize shackle shaft shirk shove shred skirt slant snatch
    sow spit_on spoil squander squash squelch stain stifle stigmatize stoke stonewall stoop strong-arm subjugate
    subvert suck taint tamper tarnish terrorise thwart torment trample traumatize trick trivialize tyrannize undercut
    unleash unravel upend usurp victimise victimize wallow warp weaponise weaponize whip_up whitewash wreak
  `,
} as const satisfies WordClass;
