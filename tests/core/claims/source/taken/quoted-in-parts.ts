import type { Taken } from './row.ts';

/** Quotations in several parts: a cue, other words or a paragraph stands between. */
export const QUOTED_IN_PARTS: readonly Taken[] = [
  [
    'the speaker of the quotation that opens the sentence goes on',
    '“The tide is early,” Lee said, as the crew cried “Cast off!” “We sail at noon.”',
    'Lee | said | “The tide is early,” / “We sail at noon.”',
    'the crew | cried | “Cast off!”',
  ],
  [
    'one verb in “is quoted as saying”',
    '“Our nets are full,” Lee is quoted as saying. “We are tired.”',
    'Lee | saying | “Our nets are full,” / “We are tired.”',
  ],
  [
    'a second quotation behind what the speaker did',
    '“Go on,” Lee said, waving at the door, “or we are all lost.”',
    'Lee | said | “Go on,” / “or we are all lost.”',
  ],
  [
    'a full stop inside an abbreviation',
    '“We are ready,” Senator Al Bo, R-Ky., said. “Go on.”',
    'Senator Al Bo, R-Ky. | said | “We are ready,” / “Go on.”',
  ],
  [
    'a sentence of the speaker that ends outside the marks',
    '“It is safe,” Lee said. “We have to wait for the next spring tide” to open the gate.',
    'Lee | said | “It is safe,” / “We have to wait for the next spring tide” to open the gate.',
  ],
  ['several parts', '“It is safe,” Lee said. “We tested it.”', 'Lee | said | “It is safe,” / “We tested it.”'],
  [
    'several paragraphs',
    '“It is safe,” Lee said.\n\n“We tested it. It held.”\n\nThen rain fell.',
    'Lee | said | “It is safe,” / “We tested it. It held.”',
  ],
  [
    'the paragraph before',
    'The bridge is old.\n\n“It will hold for years.”\n\n“We tested it,” Lee said.',
    'Lee | said | “It will hold for years.” / “We tested it,”',
  ],
  [
    'the clause at hand, both sides of the cue',
    'Lee blamed the crew for leaving while, he alleged, “certain people” stayed in the bar.',
    'Lee | blamed | the crew for leaving',
    'he | alleged | while / “certain people” stayed in the bar',
  ],
  [
    'a quotation that goes on with the words before',
    'No coat of paint, Lee said, “hides what it is.”',
    'Lee | said | No coat of paint / “hides what it is.”',
  ],
  [
    'a quotation that begins outside its marks',
    '“It has no more room,” Lee said. For the town, on the other hand, “it is a great loss.”',
    'Lee | said | “It has no more room,” / For the town, on the other hand, “it is a great loss.”',
  ],
  [
    'prose that goes on behind a quotation',
    '“Only the old,” Lee said, would take the ferry.',
    'Lee | said | “Only the old,” / would take the ferry',
  ],
  [
    'whom the words are of',
    '“They have to talk,” Lee said of the two towns, “because neither has a bridge.”',
    'Lee | said | “They have to talk,” / “because neither has a bridge.”',
  ],
  [
    'a thing before the one who names it',
    'It was a plan that critics called “a farce”.',
    'critics | called | a plan that / “a farce”',
  ],
  ['a name given by many', 'It is a rule that bakers call “a farce”.', 'bakers | call | a rule that / “a farce”'],
  [
    'any verb that brings in the next paragraph',
    'The crew had gone, and Lee set the others right:\n\n“We sail at noon.”\n\n“Bring the nets.”',
    'Lee | set | “We sail at noon.” / “Bring the nets.”',
  ],
  [
    'no blank behind a closing mark',
    '“The tide is early,” Lee said. “We sail.”The mayor stayed.',
    'Lee | said | “The tide is early,” / “We sail.”',
  ],
  [
    'a second quotation behind of whom the first was said',
    '“I have no idea where they went,” Lee said of crews who sailed early, “but I do know that they left.”',
    'Lee | said | “I have no idea where they went,” / “but I do know that they left.”',
  ],
  [
    'a quotation before the sentence that names who spoke',
    'Moss is no hero. “I am not hiding that I was afraid.” After all, he says, “I never claimed to be brave.”',
    'he | says | “I am not hiding that I was afraid.” / “I never claimed to be brave.”',
  ],
  [
    'one who goes on behind a question',
    '“It is over, right?” Lee went on, as if nobody had heard. “But we stay.”',
    'Lee | went | “It is over, right?” / “But we stay.”',
  ],
  [
    'a verb that looks like a noun behind a quotation',
    '“We do what we can for them,” the crews state in the paper. “We sail.”',
    'the crews | state | “We do what we can for them,” / “We sail.”',
  ],
  [
    'a remark behind a quotation that closes its sentence',
    '“The port is shut,” Lee said. “We go home.” He said, more than once, that he would stay.',
    'Lee | said | “The port is shut,” / “We go home.”',
    'He | said | he would stay',
  ],
  [
    'a title that a document states',
    '“Winter Work,” the contract states, begins “after a year of summers.”',
    'the contract | states | “Winter Work,” / begins “after a year of summers.”',
  ],
];
