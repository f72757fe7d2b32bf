import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSources } from '../../../../src/core/claims/source/find-sources.ts';
import { readDocument } from '../../../../src/core/text/document.ts';

/** The claims of a text, each as one line: "source | cue | content / content". */
function found(text: string): string[] {
  const words = (span: { start: number; end: number } | null) =>
    span === null ? '-' : text.slice(span.start, span.end);
  return findSources(readDocument(text)).map(
    (claim) => `${words(claim.source)} | ${words(claim.cue)} | ${claim.content.map(words).join(' / ')}`,
  );
}

/** A rule's name, a text, and every attribution in it. */
const CASES: readonly (readonly [rule: string, text: string, ...claims: string[]])[] = [
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
  ['sentences of capitals', '“To Lund. By Friday,” Lee said.', 'Lee | said | “To Lund. By Friday,”'],
  [
    'a sentence that says at length who spoke',
    '“Where is the ferry?” Lee, a retired pilot from the port, said quietly into the phone.',
    'Lee, a retired pilot from the port | said | “Where is the ferry?”',
  ],
  [
    'a verb of saying behind the words',
    'Lee said the road was shut, and she called for calm.',
    'Lee | said | the road was shut',
    'she | called for | calm',
  ],
  ['source before', 'The mayor said that the bridge was safe.', 'The mayor | said | the bridge was safe'],
  [
    'source after',
    '“The bridge is safe,” said Ann Lee, the mayor.',
    'Ann Lee, the mayor | said | “The bridge is safe,”',
  ],
  ['source inside', 'The bridge, Lee said, is safe.', 'Lee | said | The bridge / is safe'],
  ['behind the words', 'The bridge is safe, the mayor said.', 'the mayor | said | The bridge is safe'],
  ['several parts', '“It is safe,” Lee said. “We tested it.”', 'Lee | said | “It is safe,” / “We tested it.”'],
  [
    'several paragraphs',
    '“It is safe,” Lee said.\n\n“We tested it. It held.”\n\nThen rain fell.',
    'Lee | said | “It is safe,” / “We tested it. It held.”',
  ],
  ['a question', '“Is it safe?” Lee asked.', 'Lee | asked | “Is it safe?”'],
  ['a colon and a paragraph', 'Mayor Ann Lee declared:\n\n“It is safe.”', 'Mayor Ann Lee | declared | “It is safe.”'],
  ['an interview', 'Lee: “We tested it twice last week.”', 'Lee | Lee | “We tested it twice last week.”'],
  [
    'according to',
    'According to the port authority, two ferries were late.',
    'the port authority | According to | two ferries were late',
  ],
  [
    'according to, behind',
    'Two ferries were late, according to the port authority.',
    'the port authority | according to | Two ferries were late',
  ],
  [
    'in the words of',
    'The whole evening was, in the words of one guest, a bore.',
    'one guest | in the words of | The whole evening was / a bore',
  ],
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
  ['a passive', 'The raid was condemned by the bishops.', 'the bishops | condemned | The raid'],
  ['a noun', 'Nobody believed Lee’s claim that the bridge was safe.', 'Lee | claim | the bridge was safe'],
  ['a light verb', 'The council expressed concern about the bridge.', 'The council | expressed concern | the bridge'],
  ['a preposition', 'The union called for a vote on Friday.', 'The union | called for | a vote on Friday'],
  ['an order', 'The union urged drivers to wait.', 'The union | urged | drivers to wait'],
  ['blame with its ground', 'Moss accused the mayor of lying.', 'Moss | accused | the mayor of lying'],
  ['a label', 'Moss called the mayor a “clown.”', 'Moss | called | the mayor a “clown.”'],
  ['a particle', 'Moss pointed out that the bridge was old.', 'Moss | pointed out | the bridge was old'],
  ['a headline', 'Lee Says Old Bridge Will Hold', 'Lee | Says | Old Bridge Will Hold'],
  ['a survey', 'In a poll of drivers, most wanted a new bridge.', 'a poll of drivers | In | most wanted a new bridge'],
  [
    'a relative clause',
    'The union, which said the bridge was old, won.',
    'The union, which | said | the bridge was old',
  ],
  ['what the speaker wants', 'Lee said she wanted a new bridge.', 'Lee | said | she wanted a new bridge'],
  [
    'a source with its participle',
    'According to a survey taken for the union, nearly half of the drivers were sick.',
    'a survey taken for the union | According to | nearly half of the drivers were sick',
  ],
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
  [
    'a relative pronoun in the words',
    'The changes, which officials said will start in May, are small.',
    'officials | said | which / will start in May',
  ],
  [
    'a noun the words are about',
    'It was a decision they say allowed the fire to spread.',
    'they | say | a decision / allowed the fire to spread',
  ],
  [
    'a participle in front',
    'Citing the cost of steel, Lee left the plan as it was.',
    'Lee | Citing | the cost of steel',
  ],
  ['no more than yes', 'Asked twice, half of the voters said yes.', 'half of the voters | said | yes'],
  ['a verb that looks like a noun', 'The dam is old, city records show.', 'city records | show | The dam is old'],
  ['a share of people', 'Two in five say they walk to work.', 'Two in five | say | they walk to work'],
  [
    "the article's own remark behind the words",
    'Lee said the dam would hold, a promise that met with laughter.',
    'Lee | said | the dam would hold',
  ],
  [
    'a verb inside its content',
    'The plan, said Ann Lee, the mayor, will fail.',
    'Ann Lee, the mayor | said | The plan / will fail',
  ],
  [
    'a scene before a quotation',
    'While crews tested the bridge, Lee said, “It will hold for years.”',
    'Lee | said | “It will hold for years.”',
  ],
  ['of whom it is said', 'Lee said of the drivers: “They waited for hours.”', 'Lee | said | “They waited for hours.”'],
  [
    'a passive between commas',
    'The fine came after charges, denied by the port, of fraud.',
    'the port | denied | charges / of fraud',
  ],
  [
    'the last of two reports',
    'Lee said the bridge was old and that it would fall, according to the Post.',
    'Lee | said | the bridge was old and that it would fall',
    'the Post | according to | it would fall',
  ],
  [
    'a new clause behind an object',
    'Lee called the bridge a wreck and she left at noon.',
    'Lee | called | the bridge a wreck',
  ],
  [
    'words that go on outside the marks',
    'Lee said that “a small tax of a cent or two per litre” on fuel would raise millions.',
    'Lee | said | “a small tax of a cent or two per litre” on fuel would raise millions',
  ],
  ['by what means', '“It will hold,” Lee said by telephone.', 'Lee | said | “It will hold,”'],
  ['an object, no hearer', 'In May, Lee condemned the preface, a joke.', 'Lee | condemned | the preface'],
  ['an adjective', 'Lee is sure that the dam will hold.', 'Lee | sure | the dam will hold'],
  ['an adjective and its preposition', 'The union was critical of the plan.', 'The union | critical of | the plan'],
  ['a feeling as a passive', 'Lee was worried that ice was near.', 'Lee | worried | ice was near'],
  [
    'a headline’s label that the text cites',
    'Lee: The dam will hold\n\nThe dam is safe, Lee said.',
    'Lee | Lee | The dam will hold',
    'Lee | said | The dam is safe',
  ],
  [
    'turns of an interview',
    'MOSS: Is the dam safe?\n\nLEE: It will hold. It always has.\n\nMOSS: Who built it?',
    'MOSS | MOSS | Is the dam safe?',
    'LEE | LEE | It will hold. It always has.',
    'MOSS | MOSS | Who built it?',
  ],
  [
    'a measure before “and”',
    'Workers lose 40 hours a month on average and the union said it was too much.',
    'the union | said | it was too much',
  ],
  ['an act under way', 'Lee continued to question the plan.', 'Lee | question | the plan'],
  ['a participle of speech', 'Lee left, refusing to answer.', 'Lee | refusing | to answer'],
  ['the hearer before the topic', 'Lee talked to Moss about the dam.', 'Lee | talked | the dam'],
  [
    'whose words the verb judges',
    'Lee mocked Moss’s plan to sell the dam.',
    'Lee | mocked | Moss’s plan to sell the dam',
  ],
  ['one’s own attack', 'Lee kept up his attacks on the plan.', 'Lee | attacks | the plan'],
  [
    'a thing that says so',
    'They signed an order that called the guests a threat.',
    'an order that | called | the guests a threat',
  ],
  [
    'a quotation that closes with a comma',
    'Lee called the bridge “a fine old thing,” adding that it would hold.',
    'Lee | called | the bridge “a fine old thing,”',
    'Lee | adding | it would hold',
  ],
  [
    'a quotation of its own behind a colon',
    'Lee praised the crew: “They worked all night,” she said.',
    'Lee | praised | the crew',
    'she | said | “They worked all night,”',
  ],
  [
    'the paragraph before',
    'The bridge is old.\n\n“It will hold for years.”\n\n“We tested it,” Lee said.',
    'Lee | said | “It will hold for years.” / “We tested it,”',
  ],
  ['any verb behind a quotation', '“It is safe at last,” Lee beamed.', 'Lee | beamed | “It is safe at last,”'],
  ['any verb before its subject', '“It is safe,” laughed the mayor.', 'the mayor | laughed | “It is safe,”'],
  ['any verb before a colon', 'Lee turned to the crowd: “It is safe at last.”', 'Lee | turned | “It is safe at last.”'],
  ['a verb with a particle', 'Moss shot back, “You never tested it.”', 'Moss | shot back | “You never tested it.”'],
  ['a participle of shouting', 'They ran out shouting “We have won.”', 'They | shouting | “We have won.”'],
  ['a name like a verb', 'Hunt said the bridge was old.', 'Hunt | said | the bridge was old'],
  ['a name like an auxiliary', '“It is safe,” said Will Moss.', 'Will Moss | said | “It is safe,”'],
];

/** Texts in which nobody is credited with words. */
const TRAPS = [
  'A band called “Night Train” played until ten.',
  'It is certain that the ice is near.',
  'Analysis: The dam will hold\n\nThe dam is old.',
  'Age: 51\n\nHeight: It is two metres.',
  'In May, Lee wrote the preface, a joke.',
  'These figures suggest a long winter.',
  'Lee issued a statement.',
  'The song was released by Lee.',
  'Lee spoke for an hour.',
  'The pledged delegates met in the alleged palace.',
  'They were tried in court and according to the law.',
  'This suggests a long winter.',
  'The process between the two towns highlights a need for patience.',
  'The mayor called the voters on Friday.',
  'Ask yourself why it rained.',
  'The divers found the wreck.',
  'A website called Clear Water closed.',
  'Nobody said a word.',
  'They walked over the bridge, now considered a monument.',
  '“Open Water,” opens on Friday.',
  'The rule is simple: “No dogs are allowed.”',
  'Years in the rain will make the bridge louder: “It groans at night.”',
  'The ferry could say goodbye to its crew.',
  'The bridge is 40 metres long.',
];

describe('findSources', () => {
  test.each(CASES)('%s: %s', (_rule, text, ...claims) => {
    expect(found(text)).toEqual(claims);
  });

  test.each(TRAPS)('nobody is credited in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  const bits = fc.constantFrom(
    'Lee ',
    'said ',
    'that ',
    '“',
    '”',
    '"',
    ', ',
    '. ',
    '(',
    ')',
    ': ',
    '\n\n',
    'according to ',
    'who ',
    'and ',
    'called ',
    '😀',
    '’s ',
    'the ',
    'claim ',
  );
  test('offsets hold, content is never empty, and the same text gives the same claims', () => {
    fc.assert(
      fc.property(
        fc.array(bits, { maxLength: 60 }).map((words) => words.join('')),
        (text) => {
          const claims = findSources(readDocument(text));
          for (const { start, end, source, cue, content } of claims) {
            expect(content.length).toBeGreaterThan(0);
            for (const span of [{ start, end }, source, cue, ...content]) {
              if (span === null) continue;
              expect(span.start).toBeLessThan(span.end);
              expect(span.start).toBeGreaterThanOrEqual(0);
              expect(span.end).toBeLessThanOrEqual(text.length);
            }
          }
          expect(findSources(readDocument(text))).toEqual(claims);
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each(['said ', 'Lee said ', '“Yes,” Lee said. ', 'according to ', 'Lee and '])(
    'time grows with the length of “%s” over and over',
    (words) => {
      const time = (times: number) => {
        const document = readDocument(words.repeat(times));
        const start = performance.now();
        findSources(document);
        return performance.now() - start;
      };
      time(500);
      // Four times the length: by the square it would take sixteen times as long.
      const short = Math.max(time(2000), time(2000));
      expect(Math.min(time(8000), time(8000))).toBeLessThan(40 + 9 * short);
    },
  );
});
