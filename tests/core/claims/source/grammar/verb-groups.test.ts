import { expect, test } from 'vitest';
import { readUnits } from '../../../../../src/core/claims/source/grammar/unit.ts';
import { verbGroups } from '../../../../../src/core/claims/source/grammar/verb-groups.ts';
import { readDocument } from '../../../../../src/core/text/document.ts';

/** A sentence, one of its verbs, and the words that are its subject; `-` where it has none. */
const SUBJECTS = [
  ['over a relative clause', 'A man who runs the port said it was shut.', 'said', 'A man who runs the port'],
  ['over an infinitive', 'Those who want to ban noise said no.', 'said', 'Those who want to ban noise'],
  ['not over what a verb says', 'Those who think taxes hurt left.', 'hurt', 'taxes'],
  ['over a year', 'Ann Lee, who has sung since 1998, said no.', 'said', 'Ann Lee, who has sung since 1998'],
  ['over a trade', 'Lee, who works nights as a nurse, says no.', 'says', 'Lee, who works nights as a nurse'],
  ['behind but', 'The port has shut, but Lee, who ran it, says no.', 'says', 'Lee, who ran it'],
  ['inside when', 'He left when Lee, in a long speech, accused him.', 'accused', 'Lee, in a long speech'],
  ['asked', 'It began after Lee, asked about the ice, had said no.', 'said', 'Lee, asked about the ice'],
  ['behind a comma and', 'Lee drafted a bill that bans it, and says it will pass.', 'says', 'Lee'],
  ['and in a relative clause', 'He met a man who sang and wept.', 'wept', 'who'],
  ['not whose', 'Lee said the board, whose members left, was weak, and has asked why.', 'asked', 'Lee'],
  ['both', 'The mayors of Lund and Malmö both said no.', 'said', 'The mayors of Lund and Malmö'],
  ['a participle behind where', 'Lee has hidden where he stands, saying it is private.', 'saying', 'Lee'],
  ['a participle behind a verb in front', '“It is shut,” said Ann Lee, referring to it.', 'referring', 'Ann Lee'],
  ['a participle behind a quotation', 'Lee said he was “sure of it,” adding little.', 'adding', 'Lee'],
  ['a participle behind with', 'Two aides left, with one noting the hour.', 'noting', 'one'],
  ['a participle before its verb', 'Lee left; allies, citing the rain, stayed.', 'citing', 'allies'],
  ['an ordinal alone', 'A third urged voters to wait.', 'urged', 'A third'],
  ['a surname like a verb', '“It is shut,” Mr. Hedge said.', 'said', 'Mr. Hedge'],
  [
    'a surname in capitals',
    'The firm’s ANN MANNING, on a call, denied it.',
    'denied',
    'The firm’s ANN MANNING, on a call',
  ],
  ['and inside when', 'It rained when Lee waved and said no.', 'said', 'Lee'],
  ['and behind a pronoun', 'Lee left when he had won and said no.', 'said', 'Lee'],
  [
    'two participles',
    'The report, written by Lee and leaked to us, says no.',
    'says',
    'The report, written by Lee and leaked to us',
  ],
  [
    'a participle behind and',
    'It rained, and a group led by Lee, a nurse, left.',
    'left',
    'a group led by Lee, a nurse',
  ],
  [
    'a group that calls itself',
    'A group calling itself Clear Water has left.',
    'left',
    'A group calling itself Clear Water',
  ],
  ['a clause that no pronoun opens', 'No one we spoke to expects rain.', 'expects', 'No one we spoke to'],
  ['close to her', 'It rained, though a source close to her said no.', 'said', 'a source close to her'],
  [
    'her thinking',
    'It rained, and people familiar with her thinking say no.',
    'say',
    'people familiar with her thinking',
  ],
  ['a day behind that', 'It was hot at noon that day, and Lee, who ran, said no.', 'said', 'Lee, who ran'],
  ['a first name like a verb', 'Ted Moss, by contrast, wrote a letter.', 'wrote', 'Ted Moss, by contrast'],
  [
    'two participles and a pronoun',
    'He spoke of it, saying it paid for building boats and calling it good.',
    'calling',
    'He',
  ],
  [
    'a participle of its own',
    'The vote took place at noon, the president calling it a joke.',
    'calling',
    'the president',
  ],
  ['a verb like a noun', 'The visit, which allies call “a trip,” is over.', 'call', 'allies'],
  ['a participle in a relative clause', 'He met ten men who signed a petition urging calm.', 'urging', 'a petition'],
  ['an adverb that opens', 'Yet young voters say no.', 'say', 'young voters'],
] as const;

test.each(SUBJECTS)('%s: %s', (_name, text, verb, subject) => {
  const [unit] = readUnits(readDocument(text));
  const items = unit?.items ?? [];
  const group = verbGroups(items, false).findLast(({ head }) => items[head]?.lower === verb);
  const start = items[group?.subject?.start ?? -1]?.start;
  const end = items[(group?.subject?.end ?? 0) - 1]?.end;
  expect(start === undefined ? '-' : text.slice(start, end)).toBe(subject);
});
