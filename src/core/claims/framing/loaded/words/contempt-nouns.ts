import type { WordClass } from '../word-class.ts';

/** Nouns that call a person or group contemptible: “thug”, “stooge”, “scum”. */
export const CONTEMPT_NOUNS = {
  note: 'Terms of abuse for people, written from general knowledge of English.',
  category: 'evaluation',
  tone: 'negative',
  pos: 'NOUN',
  strength: 'strong',
  words: `
    airhead alarmist anti-vaxxer apologist ass asshat asshole attack_dog backstabber bastard beast bigot bimbo birther
    bitch blackmailer blowhard boor bootlicker bozo brat brute buffoon bullies bully bumpkin busybody butcher
    charlatan cheapskate cheat cheater chump climate_denier clown cockroach con_artist con_man conman
    conspiracy_theorist coward crackpot crank creep cretin crony crook cynic deadbeat degenerate demagogue demon
    denier despot deviant devil dimwit dirtbag dolt doofus doomsayer douche douchebag dullard dummy dupe egomaniac
    enabler evildoer fabulist fanatic fantasist fascist fear-monger fearmonger fiend firebrand flip-flopper flunky
    fool freak freeloader fruitcake gasbag ghoul goober goon grifter groper groupie halfwit has-been hatchet_man
    hatemonger hater henchman henchmen henchperson homophobe hoodlum hooligan horde hothead huckster hypocrite
    ideologue idiot ignoramus imbecile imposter impostor jackass jackboot jerk junkie kleptocrat know-nothing kook
    lackey lapdog laughingstock layabout leech liar lickspittle loon loser loudmouth lout lowlife lowlifes lunatic
    madman maniac marauder meathead megalomaniac menace minion miscreant misfit misogynist misogynists mob monster
    moocher moron mouthpiece mudslinger narcissist ne'er-do-well nincompoop nitwit nobody nutcase nutjob nutter oaf
    ogre oligarch opportunist oppressor parasite pariah pawn peddler perv pervert pest phony pinhead plutocrat poseur
    profiteer propagandist provocateur psycho psychopath puppet quack quisling rabble rabble-rouser race-baiter
    race_hustler racist radical rascal rat reactionary rebel-rouser redneck reprobate riffraff rogue ruffian sadist
    savage scalawag scam_artist scaremonger schemer schmuck science_denier scofflaw scold scoundrel scrooge scum
    scumbag sellout sexist shill shyster simpleton slacker sleaze sleazebag slob slumlord snake_oil_salesman snitch
    snob snowflake sociopath sore_loser spoiled_brat stooge strongman stuffed_shirt supremacist sycophant thug toadies
    toady tormentor transphobe trickster troll truther turncoat twit tyrant upstart vermin villain viper vulture
    wannabe warmonger weakling weasel weirdo welfare_queen whiner wimp windbag wingnut witch wretch xenophobe yahoo
    yes-man zealot zombie
  `,
} as const satisfies WordClass;
