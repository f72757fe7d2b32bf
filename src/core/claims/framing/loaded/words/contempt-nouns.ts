import type { WordClass } from '../word-class.ts';

/** Nouns that call a person or group contemptible: “thug”, “stooge”, “scum”. */
export const CONTEMPT_NOUNS = {
  note: 'Terms of abuse for people, written from general knowledge of English.',
  category: 'evaluation',
  tone: 'negative',
  pos: 'NOUN',
  strength: 'strong',
  words: `
    airhead alarmist animal anti-semite anti-vaxxer antisemite apologist ass asshat asshole attack_dog backstabber
    bastard beast bigot bimbo birther bitch blackmailer blowhard boor bootlicker bozo brat brute buffoon bullies
    bully bumpkin busybody butcher charlatan cheapskate cheat cheater chump climate_denier clown cockroach
    collaborator con_artist con_man conman conspiracy_theorist coward crackpot crank creep cretin crony crook
    culprit cynic deadbeat degenerate demagogue demon denier despot deviant devil dimwit dinosaur dirtbag dolt
    doofus doomsayer dope douche douchebag dullard dummy dupe egomaniac enabler evildoer extortionist fabulist
    fanatic fantasist fascist fear-monger fearmonger fiend firebrand flip-flopper flunky fool fraudster freak
    freeloader fruitcake gangster gasbag ghoul goober goon grifter groper groupie hack halfwit has-been hatchet_man
    hatemonger hater henchman henchmen henchperson holocaust_denier homophobe hoodlum hooligan horde hothead
    huckster hypocrite ideologue idiot ignoramus imbecile imposter impostor infidel islamophobe jackass jackboot
    jerk junkie kingpin kleptocrat know-nothing kook lackey lapdog laughingstock layabout leech liar lickspittle
    loon loser loudmouth lout lowlife lowlifes lunatic madman maniac marauder meathead megalomaniac menace mercenary
    minion miscreant misfit misogynist misogynists mob mobster monster moocher moron mouthpiece mudslinger
    narcissist nazi ne'er-do-well neo-nazi nincompoop nitwit nobody nut nutcase nutjob nutter oaf ogre oligarch
    opportunist oppressor outlaw parasite pariah pawn peddler pedophile perv pervert pest phony pig pinhead
    plutocrat poseur profiteer propagandist provocateur psycho psychopath punk puppet quack quisling rabble
    rabble-rouser race-baiter race_hustler racist racketeer radical rascal rat reactionary rebel-rouser redneck
    reprobate riffraff rogue ruffian sadist savage scab scalawag scam_artist scaremonger schemer schmuck
    science_denier scofflaw scold scoundrel scrooge scum scumbag sellout sexist sexual_predator sheep shill shyster
    simpleton slacker sleaze sleazebag slob slumlord snake snake_oil_salesman snitch snob snowflake sociopath
    sore_loser spoiled_brat stooge strongman stuffed_shirt supremacist swindler sycophant thug toadies toady
    tormentor transphobe trickster troll truther turncoat twit tyrant upstart vampire vandal vermin villain viper
    vulture wannabe war_criminal warmonger weakling weasel weirdo welfare_queen whiner white_supremacist wimp
    windbag wingnut witch wolf wretch xenophobe yahoo yes-man zealot zombie
  `,
} as const satisfies WordClass;
