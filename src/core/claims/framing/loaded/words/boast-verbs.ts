import type { WordClass } from '../word-class.ts';

/** Verbs that laugh at a speaker’s manner: “brag”, “gloat”, “whine”, “spew”. */
export const BOAST_VERBS = {
  note: 'Speech told with scorn.',
  category: 'evaluation',
  tone: 'negative',
  pos: 'VERB',
  strength: 'strong',
  words: `
    babble bellow bellyache bemoan blab blabber blather bleat bloviate bluff blurt bluster boast brag browbeat
    bumble cackle cajole carp cavil chirp chortle concoct coo crow cry_foul decry double_down drone emote
    falsely_claim fantasize fawn fear-monger fearmonger feign fib flail flaunt flounder fulminate gab gaslight gloat
    glom gripe grouse grovel grumble gush hawk hector hem_and_haw huff hype insinuate jabber kvetch lecture
    lie_about moan moralize mouth mouth_off mumble murmur mutter opine orate pander parade parrot peddle pontificate
    pose posture prance prattle preach preen primp proclaim prophesy quibble ramble rant rave regurgitate rhapsodize
    scaremonger schmooze screech sermonize shill shriek simper smarm smirk snicker sniff snivel snort spew spin
    spout sputter squawk squeal squirm stammer strut sulk swagger tattle tell-all thunder toss tout trot_out trumpet
    virtue-signal wag wail wax weasel whimper whine whinge wring yak yammer yap
  `,
} as const satisfies WordClass;
