import type { WordClass } from '../word-class.ts';

/** Nouns for untruth, deceit and trickery: “hoax”, “smear”, “charade”. */
export const FALSITY_NOUNS = {
  note: 'Untruth and pretence.',
  category: 'evaluation',
  tone: 'negative',
  pos: 'NOUN',
  strength: 'strong',
  words: `
    artifice balderdash baloney bluff bluster bombast boondoggle bs bull bullshit bunk bunkum canard caricature
    charade chicanery claptrap codswallop con concoction conspiracy_theory coverup crap deceit deception delusion
    demagoguery demagogy dirty_trick dishonesty disinformation distortion dog-whistle dog_whistle double-talk
    double_standard doublespeak doublethink drivel duplicity exaggeration fabrication fairy_tale fakery fallacy
    falsehood falsity fib fig_leaf flimflam flip-flop fluff gaslighting gibberish gimmick gobbledygook half-truth hoax
    hocus-pocus hogwash hokum horseshit hot_air hyperbole hypocrisy illusion innuendo insinuation inventions jive
    kool-aid lies lip_service malarkey malfeasance mendacity misconception misdirection misinformation
    misrepresentation mockery mumbo-jumbo mumbo_jumbo newspeak nonsense obfuscation phoniness photo-op photo_op
    pipe-dream pipe_dream poppycock posturing pretence pretense pretext pseudoscience publicity_stunt quackery racket
    red_herring ruse scam scapegoat scapegoating scare_tactic scare_tactics sham shell_game skulduggery skullduggery
    slander slanders smear_campaign smears smokescreen snake_oil sob_story sophistry spin stunt stunts subterfuge
    swindle treachery trick trickery tripe trope twaddle untruth untruths whitewash whopper window_dressing witch-hunt
    witch_hunt
  `,
} as const satisfies WordClass;
