import type { WordClass } from '../word-class.ts';

/** Verbs that laugh at a speaker’s manner: “brag”, “gloat”, “whine”, “spew”. */
export const BOAST_VERBS = {
  note: 'Speech told with scorn.',
  category: 'evaluation',
  tone: 'negative',
  pos: 'VERB',
  strength: 'strong',
  words: `
    babble bellyache bemoan blab blabber blather bleat bloviate bluff blurt bluster boast brag bumble cackle cajole
    carp cavil chirp chortle concoct coo crow cry_foul double_down drone emote falsely_claim fantasize fawn
    fear-monger fearmonger feign fib flail flaunt gab gaslight gloat glom grouse grovel grumble gush hector
    hem_and_haw huff hype insinuate jabber kvetch lecture lie_about moralize mouth_off mutter opine orate pander
    parrot peddle pontificate posture prance prattle preach preen primp quibble ramble regurgitate rhapsodize
    scaremonger schmooze screech sermonize shill simper smarm smirk snicker sniff snivel snort spew spout sputter
    squawk squeal strut sulk swagger tattle tout trot_out trumpet virtue-signal wag wax weasel whimper whine whinge
    wring yak yammer yap
  `,
} as const satisfies WordClass;
