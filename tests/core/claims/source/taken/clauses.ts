import type { Taken } from './row.ts';

/** What is said in a clause without quotation marks, behind its verb. */
export const CLAUSES: readonly Taken[] = [
  [
    'what was seen by a paper, and shows something',
    'Emails seen by the Post show that the dam was shut.',
    'Emails seen by the Post | show | the dam was shut',
  ],
  [
    'a measure before “and”',
    'Workers lose 40 hours a month on average and the union said it was too much.',
    'the union | said | it was too much',
  ],
  [
    'a verb of saying behind the words',
    'Lee said the road was shut, and she called for calm.',
    'Lee | said | the road was shut',
    'she | called for | calm',
  ],
  [
    'an announcement within what was said',
    'Lee said the ministry had announced a ban on nets.',
    'Lee | said | the ministry had announced a ban on nets',
  ],
  [
    'an aside in the words reported, behind which they go on',
    'Lee said the law, which lets anybody moor at the pier, is sound.',
    'Lee | said | the law, which lets anybody moor at the pier, is sound',
  ],
  [
    'a question in an aside behind the subject',
    'Ann Lee, when asked what was wrong with the plan, replied that it was late.',
    '- | asked | what was wrong with the plan',
    'Ann Lee, when asked what was wrong with the plan | replied | it was late',
  ],
  [
    'a main clause that a time opens, behind an opening one',
    'Although in May she said the ban was a mistake, this week Lee left the board.',
    'she | said | the ban was a mistake',
  ],
  [
    'a verb of saying in -ing behind its auxiliary',
    'Lund has been warning that it is running out of ice.',
    'Lund | warning | it is running out of ice',
  ],
  [
    'a share of those asked',
    'The crews did not care, with three in 10 saying a new pier would change nothing.',
    'three in 10 | saying | a new pier would change nothing',
  ],
  ['source before', 'The mayor said that the bridge was safe.', 'The mayor | said | the bridge was safe'],
  [
    'a participle',
    'Lee praised the crew, saying that they had worked all night.',
    'Lee | praised | the crew',
    'Lee | saying | they had worked all night',
  ],
  [
    'a second speaker',
    'Lee said the bridge was safe, but Moss warned that it would fall.',
    'Lee | said | the bridge was safe',
    'Moss | warned | it would fall',
  ],
  ['a particle', 'Moss pointed out that the bridge was old.', 'Moss | pointed out | the bridge was old'],
  [
    'a relative clause',
    'The union, which said the bridge was old, won.',
    'The union, which | said | the bridge was old',
  ],
  ['what the speaker wants', 'Lee said she wanted a new bridge.', 'Lee | said | she wanted a new bridge'],
  [
    'a subject set off from its verb',
    'Lee said the talks, which began in a smaller room, remained calm.',
    'Lee | said | the talks, which began in a smaller room, remained calm',
  ],
  [
    'a verb of the main clause behind the words',
    'A few weeks after Lee announced that the dam would hold, crews shut the road.',
    'Lee | announced | the dam would hold',
  ],
  ['a share of people', 'Two in five say they walk to work.', 'Two in five | say | they walk to work'],
  [
    "the article's own remark behind the words",
    'Lee said the dam would hold, a promise that met with laughter.',
    'Lee | said | the dam would hold',
  ],
  [
    'the last of two reports',
    'Lee said the bridge was old and that it would fall, according to the Post.',
    'Lee | said | the bridge was old and that it would fall',
    'the Post | according to | it would fall',
  ],
  ['a name like a verb', 'Hunt said the bridge was old.', 'Hunt | said | the bridge was old'],
  [
    'a verb that looks like a noun, behind an apposition',
    'Ann Lee, a baker in Lund, fears that the mill will close.',
    'Ann Lee, a baker in Lund | fears | the mill will close',
  ],
  ['a question why', 'Moss asked why the gate was open.', 'Moss | asked | why the gate was open'],
  ['words and no more', 'Lee would say only that the gate was open.', 'Lee | say | the gate was open'],
  ['what is held with “that”', 'The panel held that the ban was void.', 'The panel | held | the ban was void'],
  [
    'a thing put away within what was said',
    'Lee said she would find the key, put it in a box and go.',
    'Lee | said | she would find the key, put it in a box and go',
  ],
  ['what a court hears', 'The court heard that the boat had sunk.', 'The court | heard | the boat had sunk'],
  [
    'a hearer with a tail',
    'Lee told walkers camped by the lake that the gate was shut.',
    'Lee | told | the gate was shut',
  ],
  [
    'a verb that looks like an adjective',
    'Lee, who runs the mill, alleged that the gate was shut.',
    'Lee, who runs the mill | alleged | the gate was shut',
  ],
  [
    'a second clause of the same verb',
    'Lee said the ferry was late, but that it would come.',
    'Lee | said | the ferry was late, but that it would come',
  ],
  [
    'words that begin with a condition in commas',
    'Lee said, if elected, she would leave.',
    'Lee | said | if elected, she would leave',
  ],
  [
    'words behind a remark between dashes',
    'Lee said — on air, as it happens — that she would stay.',
    'Lee | said | she would stay',
  ],
  [
    'words that begin with a source of their own',
    'The Post reported that, according to two clerks, the bids were late.',
    'The Post | reported | according to two clerks, the bids were late',
  ],
  [
    'polls that show, with the subject of what they show behind',
    'Polls in Lund show the town is split.',
    'Polls in Lund | show | the town is split',
  ],
  ['a word like a noun before “how”', 'Records show how the mill was sold.', 'Records | show | how the mill was sold'],
  [
    'what is held or received speaks for itself',
    'The firm received emails suggesting that the bridge was old.',
    'emails | suggesting | the bridge was old',
  ],
  [
    'what is sent speaks for who sends it',
    'The mayor issued a letter saying the mill would close.',
    'The mayor | saying | the mill would close',
  ],
  [
    'one who is led to ask',
    'The storm led Ann Lee to question whether the port was safe.',
    'Ann Lee | question whether | the port was safe',
  ],
  [
    'a clause of hearsay behind it',
    'The Herald reported that the mayor attended on the port’s side, while the board reportedly backed the plan.',
    'The Herald | reported | the mayor attended on the port’s side, while the board reportedly backed the plan',
  ],
  [
    'whose doing a quoted word is',
    'Moss said the ship had been “seized” by coast guards.',
    'Moss | said | the ship had been “seized” by coast guards',
  ],
  [
    'a participle before “that”',
    'The court upheld the ban, finding that the note was false.',
    'The court | finding | the note was false',
  ],
  ['what is allowed in words', 'Lee did allow that the ice was thin.', 'Lee | allow | the ice was thin'],
  [
    'a verb that looks like a noun, behind a relative clause',
    'The sheet, which is shorter, states that the funds are spent.',
    'The sheet, which is shorter | states | the funds are spent',
  ],
  [
    'a verb that looks like a noun, behind an apposition',
    'Ann Lee, a clerk, claims the pair had a pact.',
    'Ann Lee, a clerk | claims | the pair had a pact',
  ],
  ['a British spelling', 'The crews signalled that they would go.', 'The crews | signalled | they would go'],
  [
    'a quotation that a relative clause goes on from',
    'Lee told a reporter that he wanted a clerk who could be there “by noon if it rains,” who would tell him so.',
    'Lee | told | he wanted a clerk who could be there “by noon if it rains,”',
    'who | tell | so',
  ],
  [
    'a noun with a pronoun behind its preposition',
    'A clerk beside her explained that the pier was lost.',
    'A clerk beside her | explained | the pier was lost',
  ],
  [
    'a sentence behind words that end in quotation marks',
    'He was “late, and cold.” Lee asked twice whether it had rained.',
    'Lee | asked twice whether | it had rained',
  ],
  ['a letter read out', 'In a letter read to the jury he said he had slept.', 'he | said | he had slept'],
];
