import { describe, expect, test } from 'vitest';
import { FIRST_NAMES } from '../../../../src/core/claims/framing/labels/first-names.ts';
import { STATES } from '../../../../src/core/claims/framing/labels/states.ts';
import { WORD_CLASSES } from '../../../../src/core/claims/framing/loaded/word-classes.ts';
import { PLAIN_PHRASES } from '../../../../src/core/claims/framing/loaded/words/plain-phrases.ts';
import { framingOf } from './framing-of.ts';

/** Sentences about two parties, `A` and `B`, loaded and plain. */
const SENTENCES = [
  'The A condemned the B.',
  'The A attacked the B, and the B attacked the A.',
  'The shameless A lied to the brave B.',
  'The A slammed the B over the disastrous vote.',
  'A mob of A drove out the B.',
  'The A reportedly betrayed the B without evidence.',
  'The A called the B a disgrace.',
  'The so-called A met the B.',
  'Two A were killed by the B on Friday.',
  'The A claimed that the B had started it.',
  'Why would the A ever trust the cynical B?',
  'The B blamed the A for the violence.',
  'The A and the B signed an agreement.',
  'Courageous A stood up to the B.',
  'The “moderate” A met the B.',
  'The A are not corrupt, but the B are ruthless.',
  'The A, said the B, had blatantly broken the law.',
  'The A brag about it while the B whine.',
  'The A ousted the B in a bloodless coup.',
  'The A accused the B of a smear campaign.',
] as const;

const PAIRS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'left and right': [
    ['conservatives', 'liberals'],
    ['Democrats', 'Republicans'],
    ['socialists', 'nationalists'],
    ['unions', 'employers'],
  ],
  'government and rebels': [
    ['government', 'rebels'],
    ['police', 'protesters'],
    ['army', 'militia'],
    ['ministers', 'opposition'],
  ],
  'rich and poor': [
    ['landlords', 'tenants'],
    ['billionaires', 'workers'],
    ['bankers', 'farmers'],
    ['settlers', 'migrants'],
  ],
  nations: [
    ['Israelis', 'Palestinians'],
    ['Russians', 'Ukrainians'],
    ['Americans', 'Iranians'],
    ['Chinese', 'Japanese'],
    ['Indians', 'Pakistanis'],
  ],
  religions: [
    ['Christians', 'Muslims'],
    ['Jews', 'Catholics'],
    ['Hindus', 'Sikhs'],
    ['atheists', 'believers'],
  ],
};

/** The loaded words, hedges and marks of distance, as they stand in the sentence, whoever its parties are. */
function judged(sentence: string, a: string, b: string): unknown[] {
  const text = sentence.replaceAll(/\b(?:A|B)\b(?! mob)/g, (party) => (party === 'A' ? a : b));
  return framingOf(text)
    .filter(({ category }) => category !== 'label')
    .map(({ words, category, tone, voice }) => [words, category, tone, voice].map((field) => nameless(field, a, b)));
}

function nameless(words: string, a: string, b: string): string {
  return words.replaceAll(a, 'A').replaceAll(b, 'B');
}

describe.each(Object.entries(PAIRS))('whom words are said of does not load them: %s', (_, pairs) => {
  test.each([...pairs])('%s, %s', (a, b) => {
    for (const sentence of SENTENCES)
      expect([sentence, judged(sentence, a, b)]).toEqual([sentence, judged(sentence, b, a)]);
  });
});

test('the sentences load words at all', () => {
  const loaded = SENTENCES.filter((sentence) => judged(sentence, 'tenants', 'landlords').length > 0);
  expect(loaded.length).toBeGreaterThan(SENTENCES.length / 2);
});

const PARTIES =
  'democrat republican tory labour liberal conservative communist communism socialist socialism marxist marxism maoist stalinist ' +
  'trotskyite bolshevik leninist nazi nazism gop maga antifa hamas likud kremlin';
const RELIGIONS =
  'christian christianity muslim islam islamic islamist jew jewish judaism semitic semite hindu hinduism sikh buddhist ' +
  'catholic protestant papist mormon evangelical sunni shia zionist zionism';

/** First names that are words of the language as well: “to hector”, “ray of hope”. */
const WORDS_TOO = new Set('grace hector nick ray rob rose'.split(' '));

describe('no entry of a list names', () => {
  const own = WORD_CLASSES.filter((list) => list !== PLAIN_PHRASES);
  const parts = new Set(
    own.flatMap(({ words }) => words.trim().split(/\s+/)).flatMap((entry) => [entry, ...entry.split(/[_-]/)]),
  );
  const isListed = (word: string) => [word, `${word}s`].some((form) => parts.has(form));

  test.each([
    ['a party', PARTIES.split(' ')],
    ['a religion', RELIGIONS.split(' ')],
    [
      'a nation',
      STATES.toLowerCase()
        .split(/[\n|,]/)
        .map((name) => name.trim())
        .filter((name) => name !== ''),
    ],
    [
      'a person',
      FIRST_NAMES.toLowerCase()
        .trim()
        .split(/\s+/)
        .filter((name) => !WORDS_TOO.has(name)),
    ],
  ])('%s', (_, names) => {
    expect(names.filter(isListed)).toEqual([]);
  });
});
