import type { WordClass } from '../word-class.ts';

/** Verbs that make speech a blow: “slam”, “blast”, “eviscerate”. */
export const ATTACK_VERBS = {
  note: 'Criticism told as violence.',
  category: 'evaluation',
  tone: 'negative',
  pos: 'VERB',
  strength: 'strong',
  words: `
    annihilate assail assault badger bark barrage bash batter belittle bellow berate besiege blast blow_up bludgeon
    body-slam bombard bristle browbeat bulldoze bully call_out carpet-bomb castigate chastise chew_out chide
    clap_back clobber crucify cudgel cuss_out debunk decimate decry demolish demonise demonize denigrate deride
    dress_down drub dunk eviscerate excoriate fire_back fire_off firebomb flay flog fulminate fume go_after go_off
    grill gripe gut harangue heckle hit_back hit_out hound howl hurl impale impugn inveigh jab jeer kneecap lacerate
    lambast lambaste lampoon lash lash_out lay_into lecture light_into lob malign maul mock nail nuke obliterate pan
    pepper pile_on pillory plaster ply pounce pound pulverize pummel rail rail_against rake ram rant rap rave rebuke
    ridicule rip_into roast savage scald scoff scold scorch scream seethe shame shout_down shriek sic skewer slam
    slander slap slay slime sling smack smear snap snarl sneer snipe spar spit swipe take_aim take_to_task taunt
    tear_apart tear_down tear_into thrash throttle throw_shade torch torpedo trash troll trounce unload upbraid
    vilify vituperate wallop whack yell zing
  `,
} as const satisfies WordClass;
