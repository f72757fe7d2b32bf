import type { WordClass } from '../word-class.ts';

/** Verbs that make speech a blow: “slam”, “blast”, “eviscerate”. */
export const ATTACK_VERBS = {
  note: 'Criticism told as violence.',
  category: 'evaluation',
  tone: 'negative',
  pos: 'VERB',
  strength: 'strong',
  words: `
    annihilate assail badger bark barrage bash batter belittle bellow berate blast bludgeon body-slam bristle browbeat
    bulldoze bully call_out castigate chastise chew_out chide clap_back clobber crucify cudgel cuss_out debunk
    decimate decry demonise demonize denigrate deride dress_down drub dunk eviscerate excoriate fire_back fire_off
    flay flog fulminate fume go_after go_off gripe harangue heckle hit_back hit_out hound hurl impale impugn inveigh
    jab jeer kneecap lacerate lambast lambaste lampoon lash lash_out lay_into light_into lob malign mock nuke
    obliterate pile_on pillory pounce pound pulverize pummel rail rail_against rant rave rebuke ridicule rip_into
    savage scald scoff scold scorch scream seethe shame shout_down shriek sic skewer slam slander slime smack smear
    snarl sneer snipe spar swipe take_aim take_to_task taunt tear_apart tear_down tear_into thrash throttle
    throw_shade torpedo trash troll trounce upbraid vilify vituperate wallop whack yell zing
  `,
} as const satisfies WordClass;
