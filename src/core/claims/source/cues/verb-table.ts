import type { Row } from './verb-qualities.ts';

/** Classes of verbs, after Levin's classes 29, 31, 33, 37 and VerbNet's say, tell, conjecture, judgment and want. */
export const TABLE = [
  // Saying, writing and their manners.
  { frames: ['clause', 'object'], prepositions: 'of about', verbs: 'say' },
  { frames: ['clause'], prepositions: 'of about', verbs: 'write' },
  {
    frames: ['clause', 'object'],
    verbs:
      'state declare announce claim assert allege argue contend insist explain note observe remark mention ' +
      'acknowledge admit concede confess confirm reveal disclose indicate report reiterate repeat stress emphasize ' +
      'emphasise highlight clarify affirm reaffirm aver avow proclaim profess recall recount ' +
      'tweet retweet post conclude suggest imply predict forecast estimate calculate project propose ' +
      'recommend caution counter deny dispute rebut refute testify attest certify decree rule ' +
      'specify detail outline chronicle foresee foretell surmise speculate ' +
      'theorize theorise hypothesize postulate posit declaim intone opine pronounce recite divulge ' +
      'summarize summarise preach decry lament bemoan demand stipulate quote cite trumpet boast brag tout hail signal',
  },
  {
    frames: ['clause'],
    prepositions: 'about of over at that',
    verbs:
      'joke quip complain gripe grumble fume marvel muse gush vent rant rail moan whine quibble gossip crow gloat ' +
      'exclaim shout yell scream cry whisper murmur mutter mumble chant roar bark snap sneer scoff snarl retort ' +
      'interject interrupt chime blurt drawl deadpan chuckle giggle laugh sigh sob thunder bellow growl hiss',
  },
  // Those of them that are sounds as well take no preposition to what is said (VerbNet, manner of speaking).
  { frames: ['clause'], verbs: 'holler mouth shriek screech stammer stutter croak wail whimper wheeze' },
  {
    frames: ['clause'],
    needs: 'voice',
    verbs:
      'babble bawl boom bray cackle chirp coo croon drone gibber groan grunt hoot howl jabber lisp purr rage rasp ' +
      'squawk squeak squeal trill warble whoop yammer yelp',
  },
  { frames: ['clause', 'infinitive', 'object'], prepositions: 'to with that', verbs: 'agree swear' },
  { frames: ['clause'], prepositions: 'to', verbs: 'respond reply answer object testify attest confess' },
  { frames: ['clause'], verbs: 'react' },
  { frames: ['clause'], prepositions: 'with that', verbs: 'disagree concur quarrel sympathize sympathise' },
  { frames: ['clause'], verbs: 'add continue conclude elaborate generalize philosophize enthuse' },
  { frames: ['clause'], prepositions: 'about of to for', verbs: 'hint blog chant' },
  { frames: ['clause'], prepositions: 'on', verbs: 'elaborate insist expand expound opine' },
  // Telling somebody.
  { frames: ['clause', 'hearer', 'order'], prepositions: 'about of', verbs: 'tell' },
  {
    frames: ['clause', 'hearer'],
    prepositions: 'about of',
    verbs: 'assure inform notify brief reassure apprise lecture',
  },
  { frames: ['clause', 'hearer', 'order'], prepositions: 'about of', verbs: 'remind advise' },
  {
    frames: ['clause', 'hearer', 'order'],
    prepositions: 'about of against',
    verbs: 'warn caution',
  },
  { frames: ['clause', 'infinitive', 'hearer', 'object'], verbs: 'promise' },
  { frames: ['clause', 'hearer', 'object', 'order', 'infinitive'], prepositions: 'about for whether', verbs: 'ask' },
  { frames: ['clause', 'object'], prepositions: 'about whether', verbs: 'question wonder inquire query' },
  { frames: ['clause', 'infinitive', 'object'], verbs: 'vow pledge threaten' },
  { frames: ['infinitive', 'object'], verbs: 'offer refuse decline' },
  // Asking somebody to act.
  {
    frames: ['order', 'clause', 'object'],
    verbs: 'urge implore beg order command instruct direct entreat beseech exhort',
  },
  { frames: ['order'], prepositions: 'against', verbs: 'encourage challenge invite pressure dare petition discourage' },
  {
    frames: ['clause', 'infinitive'],
    prepositions: 'for with',
    verbs: 'plead appeal lobby petition agitate press push',
  },
  // Talking about something.
  {
    frames: [],
    prepositions: 'about of against',
    verbs: 'speak talk',
  },
  {
    frames: [],
    prepositions: 'about of on against to for',
    verbs: 'testify comment reflect dwell lecture sermonize editorialize weigh',
  },
  {
    frames: ['object'],
    verbs: 'discuss detail stress mention ignore cite reference recount broach',
  },
  { frames: [], prepositions: 'to', verbs: 'refer allude point object subscribe consent assent' },
  // Thinking, feeling and knowing: a view credited to somebody.
  {
    frames: ['clause'],
    prepositions: 'of about in',
    verbs: 'think believe dream',
  },
  { frames: ['clause'], verbs: 'know feel understand discover' },
  {
    frames: ['clause', 'object', 'infinitive'],
    verbs: 'hope expect fear prefer',
    prepositions: 'for',
  },
  {
    frames: ['clause', 'object'],
    verbs:
      'doubt suspect assume presume guess figure reckon conclude anticipate imagine realize realise ' +
      'regret forget envision envisage learn deem trust appreciate',
  },
  {
    frames: ['clause', 'as', 'object'],
    prepositions: 'as',
    verbs: 'consider view regard perceive envision interpret',
  },
  // "saw it as a threat", not what one has before one's eyes.
  { frames: ['clause', 'as'], prepositions: 'as', verbs: 'see' },
  { frames: ['clause'], prepositions: 'about over', verbs: 'worry fret agonize' },
  { frames: ['infinitive', 'object', 'order'], verbs: 'want wish desire prefer' },
  { frames: ['infinitive', 'object', 'order', 'as'], needs: 'wish', prepositions: 'as', verbs: 'like love' },
  { frames: ['infinitive'], prepositions: 'for', verbs: 'aim intend hope long yearn aspire resolve' },
  { frames: ['infinitive', 'object', 'clause'], verbs: 'plan decide seek' },
  // Showing: what documents, polls and studies do.
  { frames: ['clause', 'object'], verbs: 'show' },
  { frames: ['clause'], verbs: 'find' },
  { frames: ['clause'], verbs: 'establish determine demonstrate maintain' },
  { frames: ['clause'], verbs: 'read' },
  { frames: ['clause'], needs: 'that', verbs: 'hold accept allow' },
  { frames: ['quality'], verbs: 'find think believe feel hold declare pronounce rule deem judge' },
  { frames: ['infinitive'], verbs: 'demand' },
  // What a court is told, and what is told of many by nobody named.
  { frames: ['clause'], needs: 'court', verbs: 'hear' },
  { frames: ['clause'], verbs: 'rumor rumour' },
  // Judging, for and against.
  {
    frames: ['object', 'as'],
    prepositions: 'as',
    verbs:
      'accuse applaud attack assail back blame blast belittle berate castigate censure champion chastise chide ' +
      'commend compliment condemn congratulate credit criticize criticise damn defend denigrate denounce deplore ' +
      'deride disavow discredit dismiss disown disparage disapprove endorse excoriate extol fault favor favour ' +
      'flay impugn insult knock lambast lambaste laud malign minimize mock oppose pan praise rap rebuke renounce ' +
      'repudiate ridicule scold scorn skewer slam slander smear support thank trash tease vilify ' +
      'bash hammer savage rip shame stigmatize stigmatise demonize demonise lampoon ' +
      'reprimand admonish upbraid undercut counter contradict challenge contest protest reject rebuff decry ' +
      'downplay justify echo second parrot warn admire hate loathe resent despise dislike ' +
      'detest value prize envy distrust forgive question spurn eschew disavow',
  },
  { frames: ['object'], verbs: 'advocate espouse promote salute cheer hail' },
  { frames: ['object'], needs: 'doing', verbs: 'welcome' },
  { frames: ['clause', 'object'], verbs: 'request document chronicle' },
  { frames: [], prepositions: 'with', verbs: 'side' },
  { frames: [], prepositions: 'for', verbs: 'vouch' },
  { frames: [], prepositions: 'at', verbs: 'balk bristle scoff' },
  { frames: ['clause', 'object'], verbs: 'remember' },
  { frames: [], prepositions: 'for to', verbs: 'apologize apologise' },
  { frames: [], prepositions: 'of', verbs: 'approve disapprove despair' },
  { frames: [], prepositions: 'against', verbs: 'protest rail argue inveigh warn demonstrate' },
  { frames: ['clause', 'object'], prepositions: 'against for', verbs: 'argue' },
  // Naming: a word laid on a thing.
  {
    frames: ['as', 'object', 'hearer'],
    prepositions: 'for on upon',
    verbs: 'call',
  },
  { frames: ['as', 'object'], prepositions: 'as', verbs: 'describe portray depict present' },
  {
    frames: ['as'],
    prepositions: 'as to',
    verbs:
      'label brand dub term characterize characterise frame paint cast classify ' +
      'categorize categorise designate nickname denounce compare liken equate stigmatize',
  },
  { frames: ['as'], prepositions: 'as', verbs: 'rate grade judge record' },
  { frames: ['as'], prepositions: 'to', verbs: 'attribute ascribe impute' },
  { frames: [], needs: 'name', verbs: 'call' },
  { frames: ['measure'], verbs: 'put' },
  // Acts of speech: only with a noun of saying.
  {
    frames: ['act'],
    verbs:
      'express voice issue make give raise deliver convey share offer lend reiterate release publish level lodge air register',
  },
  { frames: ['feeling'], verbs: 'issue express voice offer deliver level air' },
  // What some of them take besides, and where they tell of something else.
  { frames: ['finding'], verbs: 'find' },
  { frames: ['plea'], verbs: 'plead' },
  { frames: ['cry'], verbs: 'chant shout yell scream holler shriek mouth cry' },
  { frames: [], modal: 'can', verbs: 'reveal disclose confirm report' },
  { frames: [], modal: 'would', verbs: 'like love prefer hate' },
  { frames: [], not: 'authored', verbs: 'write' },
  { frames: [], not: 'fetched', verbs: 'recall' },
  { frames: [], not: 'aloud', verbs: 'read' },
  { frames: [], not: 'increased', verbs: 'add' },
  { frames: [], not: 'won', verbs: 'claim' },
  { frames: [], not: 'dealt', verbs: 'respond' },
] as const satisfies readonly Row[];

/**
 * Verbs with a particle, which together say what the verb alone does not ("point out", "rule out").
 * The particle stands right behind the verb.
 */
export const WITH_PARTICLE = [
  { frames: ['clause', 'object'], verbs: 'point out|put it|make clear|spell out|lay out|set out|bring up|let on' },
  {
    frames: ['object'],
    verbs: 'rule out|call out|single out|play down|play up|write off|brush off|shoot down|sign off',
  },
  { frames: ['clause'], verbs: 'hit back|fire back|shoot back|chime in|weigh in|cry out|call out|let slip|sum up' },
  { frames: [], prepositions: 'against about for', verbs: 'speak out|come out' },
  { frames: [], prepositions: 'at against on', verbs: 'lash out|hit out|push back|hit back|sound off|strike back' },
] as const satisfies readonly Row[];
