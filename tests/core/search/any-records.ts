import fc from 'fast-check';
import { keyOfToken } from '../../../src/core/search/query/phrase.ts';
import type { SearchRecord } from '../../../src/core/search/records/record.ts';
import { tokenise } from '../../../src/core/search/words/tokenise.ts';
import { passage } from '../../support/search-in.ts';

const WORDS = [
  'ferry',
  'harbour',
  'harbours',
  'minister',
  'quay',
  'zinc',
  'Łódź',
  'o’neill',
  'bird',
  'birds',
  'said',
  'ship',
];
export const word = fc.constantFrom(...WORDS);
export const figure = fc.constantFrom(7, 12, 25, 252, 2520, 7000, 84_000, 5_700_000_000);
export const day = fc.constantFrom('2024-03-05', '2024-03-06', '2024-04-05', '2025-03-05');
export const text = fc.array(
  fc.oneof(
    word,
    figure.map((value) => value.toLocaleString('en-US')),
  ),
  { minLength: 1, maxLength: 12 },
);

export const records = fc
  .array(
    fc.record({ text, outlet: fc.constantFrom('herald', 'courier'), counts: fc.array(figure, { maxLength: 2 }) }),
    {
      minLength: 1,
      maxLength: 60,
    },
  )
  .map((list): SearchRecord[] =>
    list.map(({ text: words, outlet, counts }, i) =>
      passage(`p${i}`, words.join(' '), {
        title: '',
        outlet: { key: outlet, name: outlet },
        numbers: counts.map((value) => ({ value, unit: 'bird', bound: 'exact' })),
      }),
    ),
  );

// Small files, so that every record, word and number may stand in another one.
export const sizes = fc.record({ vocabulary: fc.constantFrom(1, 20_000), block: fc.integer({ min: 1, max: 70 }) });

export const keys = (record: SearchRecord) => tokenise(record.text).map(keyOfToken);
export const scan = (all: readonly SearchRecord[], answers: (record: SearchRecord) => boolean) =>
  all.filter(answers).map(({ id }) => id);
export const folded = (typed: string) => tokenise(typed).map(keyOfToken)[0] ?? '';
