import type { Taken } from './row.ts';

/** Quotations, and words partly in quotation marks, behind their cue. */
export const QUOTED_CUE_FIRST: readonly Taken[] = [
  [
    'two who give a thing its name',
    'They were moved to what owners call “the back deck” and crews call “the hold”.',
    'owners | call | “the back deck”',
    'crews | call | “the hold”',
  ],
  [
    'a quotation that the phrase alone brings in',
    'The ferry left early because, in the words of a guide, “the tide waits for nobody”.',
    'a guide | in the words of | “the tide waits for nobody”',
  ],
  [
    'a name that the speaker gives in passing',
    'The nets go to the quay, the market or, as Mr Moss puts it, “the club”.',
    'Mr Moss | puts it | “the club”',
  ],
  [
    'a quotation of its own within words credited',
    'Lee said the port was shut, and when asked about the nets, she said, “They are lost.”',
    'Lee | said | the port was shut, and when asked about the nets, she said, “They are lost.”',
    'she | said | “They are lost.”',
  ],
  ['a cry and at whom', 'He yelled “You are wrong!” at the judge on Monday.', 'He | yelled | “You are wrong!”'],
  [
    'words on a thing and when',
    'Lee posted a note on the gate reading “Back soon” minutes after the shop closed.',
    'Lee | reading | “Back soon”',
  ],
  ['all that one can do', 'All she could do was shout “Yes!” at the screen.', 'she | shout | “Yes!”'],
  [
    'a participle whose subject a preposition brings',
    'What do you think of Lee quietly saying “pray for him”?',
    'Lee | saying | “pray for him”',
  ],
  [
    'a participle behind a word in quotation marks',
    'Moss needled the “expert,” saying, “You know nothing of it!”',
    'Moss | saying | “You know nothing of it!”',
  ],
  [
    'cries before the words of a verb',
    'Met by chants of “Stay! Stay!,” the mayor said her plan was “simple.”',
    '- | chants | “Stay! Stay!,”',
    'the mayor | said | her plan was “simple.”',
  ],
  ['words that are voiced', 'Moss voiced “deep regret” and left.', 'Moss | voiced | “deep regret”'],
  [
    'a participle that belongs to the title of the source',
    'They were shot in what its managing director, Ann Lee, called “a very human slip”.',
    'its managing director, Ann Lee | called | “a very human slip”',
  ],
  ['a label', 'Moss called the mayor a “clown.”', 'Moss | called | the mayor a “clown.”'],
  [
    'a scene before a quotation',
    'While crews tested the bridge, Lee said, “It will hold for years.”',
    'Lee | said | “It will hold for years.”',
  ],
  [
    'words that go on outside the marks',
    'Lee said that “a small tax of a cent or two per litre” on fuel would raise millions.',
    'Lee | said | “a small tax of a cent or two per litre” on fuel would raise millions',
  ],
  [
    'a quotation that closes with a comma',
    'Lee called the bridge “a fine old thing,” adding that it would hold.',
    'Lee | called | the bridge “a fine old thing,”',
    'Lee | adding | it would hold',
  ],
  ['a verb with a particle', 'Moss shot back, “You never tested it.”', 'Moss | shot back | “You never tested it.”'],
  ['a participle of shouting', 'They ran out shouting “We have won.”', 'They | shouting | “We have won.”'],
  [
    'a name that is another’s, within words reported',
    'Lee promised to end what she called “a long sleep”.',
    'Lee | promised | to end what she called “a long sleep”',
    'she | called | “a long sleep”',
  ],
  ['a mark given', 'The survey rated the pier as “unsafe”.', 'The survey | rated | the pier as “unsafe”'],
  ['cries that break out', 'The crowd broke into chants of “Open it!”', 'The crowd | chants | “Open it!”'],
  ['cries from somewhere', 'The clerk ignored shouts of “Shame!” from the stands.', 'the stands | shouts | “Shame!”'],
  [
    'a list behind a comma inside the marks',
    'Lee demanded “better boats,” lower fares and a new pier.',
    'Lee | demanded | “better boats,” lower fares and a new pier',
  ],
  [
    'a remark of the article’s own',
    'Lee said the ferry was safe, a claim that nobody believed. Moss called it “a wreck,” words that she took back.',
    'Lee | said | the ferry was safe',
    'Moss | called | it “a wreck,”',
  ],
  [
    'two quotations that a link joins',
    'They chanted “no more nets” and “save the bay”. Lee vowed to “sail on until the spring,” and to “win the bay back.”',
    'They | chanted | “no more nets” and “save the bay”',
    'Lee | vowed | to “sail on until the spring,” and to “win the bay back.”',
  ],
  [
    'a second quotation behind a link and its comma',
    'Lee told the crew, “I am a sailor like you,” and, “Is there anyone who is not?”',
    'Lee | told | “I am a sailor like you,” and, “Is there anyone who is not?”',
  ],
  [
    'a quotation with a small letter within words credited',
    'Lee asked for a cab to which a porter replied, “there is none left.”',
    'Lee | asked for | a cab to which a porter replied, “there is none left.”',
    'a porter | replied | “there is none left.”',
  ],
  [
    'a participle beside a quotation, before the verb of the same subject',
    'Moss, citing “the pull of the tide,” said the crew would wait.',
    'Moss | citing | “the pull of the tide,”',
    'Moss, citing “the pull of the tide,” | said | the crew would wait',
  ],
  [
    'those of the clause at hand do what a participle says',
    'Lee passed the pier, where about 50 sailors had gathered, chanting “no nets, no peace”.',
    '50 sailors | chanting | “no nets, no peace”',
  ],
  [
    'a manner in two adverbs',
    'She ended so calmly and slowly, “With malice toward none, we go.”',
    'She | ended | “With malice toward none, we go.”',
  ],
  [
    'what a sign set off reads',
    'The sign — which read “Sailors for Lee” — was torn.',
    'which | read | “Sailors for Lee”',
  ],
  [
    'a manner in commas before the last words',
    'It read, in its entirety, “SAIL HARDER.”',
    'It | read | “SAIL HARDER.”',
  ],
  [
    'a cry, and when it came',
    'Some 50 sailors met, chanting “no nets, no peace” after the crew left on Friday.',
    'Some 50 sailors | chanting | “no nets, no peace”',
  ],
  [
    'a participle that opens the sentence with a quotation',
    'Citing “duties in Lund,” the mayor told the paper that Lee would stay.',
    'the mayor | Citing | “duties in Lund,”',
    'the mayor | told | Lee would stay',
  ],
  ['a term used', 'Lee used the term “open door” twice.', 'Lee | used | “open door”'],
  [
    'a cry in the clause that opens the sentence',
    'When a sailor shouted, “Lund,” Lee joked, in a deep voice, “Come on up and row!”',
    'a sailor | shouted | “Lund,”',
    'Lee | joked | “Come on up and row!”',
  ],
  [
    'a quantifier between the verb and its auxiliary',
    'Her aides and her letters have all used the term “open door” since.',
    'Her aides and her letters | used | “open door”',
  ],
  [
    'a night of the week before the words',
    'Moss said in a letter Monday night “it will be hard for us to go.”',
    'Moss | said | “it will be hard for us to go.”',
  ],
  ['a hat and its comma', 'Lee wore a hat reading, “It is shut.”', 'a hat | reading | “It is shut.”'],
  [
    'a call and its way',
    'Running into the hall, Ann Lee called over her shoulder, “The port is shut.”',
    'Ann Lee | called | “The port is shut.”',
  ],
  ['words that something is', 'Lee’s slogan is “We sail at noon.”', 'Lee | slogan | “We sail at noon.”'],
  [
    'a book and whom it is for',
    'A textbook just published for sailors explains “the ways of the port.”',
    'A textbook just published for sailors | explains | “the ways of the port.”',
  ],
  [
    'an opening mark in place of a closing one',
    'Lee called the ferry “an awful sight“. Moss laughed.',
    'Lee | called | the ferry “an awful sight“',
  ],
  [
    'a sound that a quotation makes a saying',
    'Moss met the crews and then boomed, “Go home.” Prices boomed as the port closed.',
    'Moss | boomed | “Go home.”',
  ],
];
