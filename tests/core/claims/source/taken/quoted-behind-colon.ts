import type { Taken } from './row.ts';

/** Quotations that a colon, a dash or a paragraph of their own brings in. */
export const QUOTED_BEHIND_COLON: readonly Taken[] = [
  [
    'a verb of saying with its manner before the colon',
    'Moss’s notice asked, in red: “FERRY TO WHERE?”',
    'Moss’s notice | asked | “FERRY TO WHERE?”',
  ],
  [
    'a person before a colon and words without a verb',
    'Lee shrugged: “Whichever one I see first.”',
    'Lee | shrugged | “Whichever one I see first.”',
  ],
  [
    'a label behind a dash',
    'Crews left the port - Ann Lee: “The port was never safe.”',
    'Ann Lee | Ann Lee | “The port was never safe.”',
  ],
  [
    'a cry of whom “with” brings in',
    'The crew ran for the boats, with Moss yelling: “Leave the nets!”',
    'Moss | yelling | “Leave the nets!”',
  ],
  ['a colon and a paragraph', 'Mayor Ann Lee declared:\n\n“It is safe.”', 'Mayor Ann Lee | declared | “It is safe.”'],
  ['an interview', 'Lee: “We tested it twice last week.”', 'Lee | Lee | “We tested it twice last week.”'],
  ['of whom it is said', 'Lee said of the drivers: “They waited for hours.”', 'Lee | said | “They waited for hours.”'],
  [
    'a quotation of its own behind a colon',
    'Lee praised the crew: “They worked all night,” she said.',
    'Lee | praised | the crew',
    'she | said | “They worked all night,”',
  ],
  ['any verb before a colon', 'Lee turned to the crowd: “It is safe at last.”', 'Lee | turned | “It is safe at last.”'],
  ['a person before a colon', 'Lee was blunt: “It will not hold.”', 'Lee | blunt | “It will not hold.”'],
  [
    'a statement that brings in the next paragraph',
    'The harbour master issued the following statement:\n\n“No boat leaves.”',
    'The harbour master | issued | “No boat leaves.”',
  ],
  [
    'a verb before its subject that brings in the next paragraph',
    'Stated Moss:\n\n“No boat leaves.”',
    'Moss | Stated | “No boat leaves.”',
  ],
  [
    'whoever is told, and how, before the next paragraph',
    'Lee told the crew, to loud cheers:\n\n“We sail at noon.”',
    'Lee | told | “We sail at noon.”',
  ],
  [
    'the main clause, not the one that hangs on a noun, before the next paragraph',
    'Moss then listed the things that a skipper needs:\n\n“A chart is one.”',
    'Moss | listed | “A chart is one.”',
  ],
  [
    'what a text has',
    'From the report: “Boats with a long keel roll less than others do.”',
    'the report | the report | “Boats with a long keel roll less than others do.”',
  ],
  [
    'a verb of saying behind “could only”',
    'The hall was so full that a clerk could only quip: “Next year we build two.”',
    'a clerk | quip | “Next year we build two.”',
  ],
  [
    'words behind the colon of what they are',
    'Her advice: “Wait for the tide.”',
    'Her | advice | “Wait for the tide.”',
  ],
  [
    'a headline behind its colon',
    'And see this new headline from the Lund Post: “Boats gone, nets torn by the sea.”',
    'the Lund Post | headline | “Boats gone, nets torn by the sea.”',
  ],
  [
    'a bracket before the colon of an interview',
    'Mayor Ann Lee (R-S.C.):“I have not heard it. Who told you?”',
    'Mayor Ann Lee (R-S.C.) | Mayor Ann Lee (R-S.C.) | “I have not heard it. Who told you?”',
  ],
  [
    'a speech without a verb within words credited',
    'She said the plans were strong, to which Moss interjected: “Not true at all.”',
    'She | said | the plans were strong, to which Moss interjected: “Not true at all.”',
    'Moss | interjected | “Not true at all.”',
  ],
  [
    'one of two verbs that reach for a quotation: the nearer',
    'Moss, who built the pier, stood up to say: “The nets were never sound. I am the one who knows.”',
    'Moss, who built the pier | say | “The nets were never sound. I am the one who knows.”',
  ],
  [
    'a headline before a dash and a label',
    'But crews did foresee the storm - Harbour Watch: “The port is shut. It was a long day.”',
    'crews | foresee | the storm',
    'Harbour Watch | Harbour Watch | “The port is shut. It was a long day.”',
  ],
  [
    'more from one who was quoted',
    'More from the report: “Nets are cheap and boats are dear.”',
    'the report | the report | “Nets are cheap and boats are dear.”',
  ],
  [
    'words in quotation marks behind a sentence that has none',
    'Lee said in a statement. “It is shut. We go home.”',
    'Lee | said | “It is shut. We go home.”',
  ],
  ['words that somebody has', 'The rally had one message: “Go home.”', 'The rally | message | “Go home.”'],
  [
    'a colon in the sentence behind a quotation',
    'Its owners want to sail “where it is needed.” Lee’s flyer asked, in red: “WITH WHO?”',
    'Its owners | want | to sail “where it is needed.”',
    'Lee’s flyer | asked | “WITH WHO?”',
  ],
];
