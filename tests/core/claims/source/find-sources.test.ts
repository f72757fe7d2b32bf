import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSources } from '../../../../src/core/claims/source/find-sources.ts';
import { readDocument } from '../../../../src/core/text/document.ts';
import { TAKEN } from './taken/taken.ts';

/** The claims of a text, each as one line: "source | cue | content / content". */
function found(text: string): string[] {
  const words = (span: { start: number; end: number } | null) =>
    span === null ? '-' : text.slice(span.start, span.end);
  return findSources(readDocument(text)).map(
    (claim) => `${words(claim.source)} | ${words(claim.cue)} | ${claim.content.map(words).join(' / ')}`,
  );
}

/** Texts in which nobody is credited with words. */
const TRAPS = [
  'The clerk, who did not wish to be named, left.',
  'A copy seen by the paper bears a stamp.',
  '‘He just smiled’: Fear on the ferry',
  'Lee likes to walk.',
  'She heard that the boat had sunk.',
  'Lee put the keys on the table.',
  'The ferry is expected by Friday.',
  'Lee answered by reading the letter.',
  'He was invited to the lake.',
  'Lee accepted the prize.',
  'The troops held the bridge.',
  'A committee plan to count the swans was dropped.',
  'The clerk would not say how many came.',
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
  'Lee said little.',
  'Lee declined to comment on the plan.',
  'The port did not reply to three letters.',
  'A pilot asked not to be named.',
  'Lee saw three boats.',
  'It was her turn to tell the time.',
  'He told her.',
  'They walked over the bridge, now considered a monument.',
  '“Open Water,” opens on Friday.',
  'The rule is simple: “No dogs are allowed.”',
  'Years in the rain will make the bridge louder: “It groans at night.”',
  'The ferry could say goodbye to its crew.',
  'The bridge is 40 metres long.',
  'They came for our “open door” speech.',
  'She wrote in her book, “An Island Daughter.”',
  'It is fair to say that the ice is near.',
  'Those who said the ice was near stayed at home.',
  'Lee won the race, adding to her lead.',
  'Lee claimed a third win in May.',
  'Lee showed up in a hat.',
  'The crew was busy, responding to the storm.',
  'The ferry runs in nine states: Utah and Iowa are two.',
  'Tom Lee, at a firm called Clear Water, left.',
  'The mayor called the donors himself.',
  'Dam Plan Opposed By Farmers',
  'Ann Lee Accused Of Theft',
  '“It was a long night.” — They were the last words of the book.',
  '“Go on.” — Yes.',
  'She left without shouting, “It is shut.”',
  'The sailors pledged to Lee have left.',
  'Their slogan is “Water.”',
  'Moss closed the door. “Go home.”',
  '“Sea Glass,” was a song of hers.',
  'Lee did not speak at all. “Go home.”',
  'Lee was moved to Lund. “It is far.”',
  'He holds two boats.\n\n“It is far.”',
  'Lee hung a notice on the gate. Adding “salt” helps.',
  'Last week Moss boasted to guests of the crew – “the best in Lund” – and left.',
  '“Sons of Lund” is drawn from a show called “Nets,” written by a troupe.',
  'The divers found the book “Nets” on the pier.',
  'Utah and Vermont, states that vote early, are two.',
  'The mayor allowed the boats.',
  'The yard recalled 300 boats.',
  'A collection from the painter Ann Moss called “Boats: A Life in Nets.”',
];

describe('findSources', () => {
  test.each(TAKEN)('%s: %s', (_rule, text, ...claims) => {
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
