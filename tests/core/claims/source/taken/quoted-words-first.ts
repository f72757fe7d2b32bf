import type { Taken } from './row.ts';

/** Quotations that stand before their cue. */
export const QUOTED_WORDS_FIRST: readonly Taken[] = [
  ['any verb behind a quotation and a pronoun', '“The pier has gone,” he fumed.', 'he | fumed | “The pier has gone,”'],
  [
    'a phrase behind a quotation’s comma',
    '“I am saying that the boat sank,” per two of the guests.',
    'two of the guests | per | “I am saying that the boat sank,”',
  ],
  ['sentences of capitals', '“To Lund. By Friday,” Lee said.', 'Lee | said | “To Lund. By Friday,”'],
  [
    'a sentence that says at length who spoke',
    '“Where is the ferry?” Lee, a retired pilot from the port, said quietly into the phone.',
    'Lee, a retired pilot from the port | said | “Where is the ferry?”',
  ],
  [
    'source after',
    '“The bridge is safe,” said Ann Lee, the mayor.',
    'Ann Lee, the mayor | said | “The bridge is safe,”',
  ],
  ['when it was asked', '“Too late?” He wrote when the ferry left.', 'He | wrote | “Too late?”'],
  ['all that is said', '“Not yet,” was all Lee would say.', 'Lee | say | “Not yet,”'],
  ['how it is put', '“A raft,” is how the pilot puts it.', 'the pilot | puts | “A raft,”'],
  ['a noun behind "came"', '“Not yet,” came the reply from Lee.', 'Lee | reply | “Not yet,”'],
  ['an abbreviated title', '“It leaks,” Barr. Ann Obi told us.', 'Barr. Ann Obi | told | “It leaks,”'],
  ['one of several', '“Anyone but her,” was another.', 'another | another | “Anyone but her,”'],
  ['what the words are', '“No,” was the only answer from Lee.', 'Lee | answer | “No,”'],
  ['what nobody’s words are', '“We never close,” is one common saying here.', '- | saying | “We never close,”'],
  ['a noun that comes', '“Count again,” came loud shouts from the hall.', 'the hall | shouts | “Count again,”'],
  ['a question', '“Is it safe?” Lee asked.', 'Lee | asked | “Is it safe?”'],
  ['by what means', '“It will hold,” Lee said by telephone.', 'Lee | said | “It will hold,”'],
  ['any verb behind a quotation', '“It is safe at last,” Lee beamed.', 'Lee | beamed | “It is safe at last,”'],
  ['any verb before its subject', '“It is safe,” laughed the mayor.', 'the mayor | laughed | “It is safe,”'],
  ['a name like an auxiliary', '“It is safe,” said Will Moss.', 'Will Moss | said | “It is safe,”'],
  [
    'a quotation that goes on with a clause before its comma',
    'The harbour, for its part, “has no more room,” Lee said.',
    'Lee | said | The harbour, for its part, “has no more room,”',
  ],
  [
    'a hearer with a clause of its own',
    '“Keep off the ice,” Lee told a crowd that filled the hall.',
    'Lee | told | “Keep off the ice,”',
  ],
  [
    'a title’s words behind a comma that a speaker follows',
    'Lee won. “SAFE HARBOUR,” she declared.',
    'she | declared | “SAFE HARBOUR,”',
  ],
  ['what words are, behind them', 'It is Lee’s “no more nets” speech again.', 'Lee | speech | “no more nets”'],
  [
    'a text that begins with words',
    '“You must not run,” begins a notice that hangs in every hall.',
    'a notice | begins | “You must not run,”',
  ],
  [
    'an act in the clause behind the speaker',
    '“Lee is a king in the making,” said Moss, who said there were “too many signs of it for me to leave out.”',
    'Moss | said | “Lee is a king in the making,”',
    'Moss, who | said | there were “too many signs of it for me to leave out.”',
  ],
  [
    'one of two verbs that reach for a quotation: the one behind it',
    'The mayor stepped in too, telling the crew on Monday, “But the nets are both sound,” she said.',
    'she | said | “But the nets are both sound,”',
  ],
  [
    'a signature behind a dash',
    '“The port is shut and we are glad.” — Ann Lee, the mayor',
    'Ann Lee, the mayor | Ann Lee, the mayor | “The port is shut and we are glad.”',
  ],
  [
    'a signature on the next line',
    '“The port is shut and we are glad.”\nAnn Lee, mayor of Lund',
    'Ann Lee, mayor of Lund | Ann Lee, mayor of Lund | “The port is shut and we are glad.”',
  ],
  [
    'a pull quote, which repeats what is quoted',
    '“The port is shut,” Lee said.\n\n"The port is shut.\nAnn Lee, mayor of Lund."',
    'Lee | said | “The port is shut,”',
  ],
  ['when it was said', '“Too early?” She asked when the crew left the port.', 'She | asked | “Too early?”'],
  [
    'a title with a full stop',
    '“The port is shut,” said Rev. Ann Lee, who runs it.',
    'Rev. Ann Lee, who runs it | said | “The port is shut,”',
  ],
  [
    'a quotation that ends in another, with a space',
    "''I hate the word 'Lundish,' '' she said, but added that after the storm, ''they were lost.''",
    "she | said | ''I hate the word 'Lundish,' ''",
    "she | added | after the storm, ''they were lost.''",
  ],
  ['a sign of several', '“It is shut and cold,” read one.', 'one | read | “It is shut and cold,”'],
  [
    'a habit of saying',
    '“You can’t eat a net,” my friend Ann, who runs a port outside Lund, likes to say.',
    'my friend Ann, who runs a port outside Lund | say | “You can’t eat a net,”',
  ],
  [
    'a verb in short',
    '“If there’s a boat in the hall, maybe,” cracked Ann Moss.',
    'Ann Moss | cracked | “If there’s a boat in the hall, maybe,”',
  ],
  [
    'an infinitive that goes on behind the cue',
    '“It is a better use of the port,” Lee added, to fill it with boats.',
    'Lee | added | “It is a better use of the port,” / to fill it with boats',
  ],
  [
    'an act of its own behind the source',
    '“It is shut,” countered Lee, who accused the port of “a trick.”',
    'Lee | countered | “It is shut,”',
    'Lee, who | accused | the port of “a trick.”',
  ],
  [
    'a phrase with a long source',
    '“I am saying that the boat sank,” per two of the guests, who then asked if it was hot.',
    'two of the guests | per | “I am saying that the boat sank,”',
    'two of the guests, who | asked | if it was hot',
  ],
];
