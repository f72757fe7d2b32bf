import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/core/claims/extract.ts';
import { extractChecked } from '../../support/extract-checked.ts';

const WORDS = [
  'Seven',
  'of the',
  '252',
  'men',
  'about',
  '$1.4 billion',
  '12%',
  'between 5 and 7',
  'Friday',
  'since March 2024',
  'last year',
  'Mayor Ann Lee',
  'said',
  'that',
  'according to',
  '“',
  '”',
  '’',
  '"',
  'the notorious',
  'prison',
  'reportedly',
  ',',
  '.',
  '.\n\n',
  '—',
  '(',
  ')',
  'accused',
  'them',
  'of',
  '👩‍👩‍👧',
  'é',
];

describe('extract', () => {
  it('says whose words a claim stands in', () => {
    const claims = extractChecked('Mayor Ann Lee said that 12 people were hurt. Seven were children.');
    const counts = claims.filter((claim) => claim.kind === 'count');
    expect(counts.map(({ value, attribution }) => [value, attribution])).toEqual([
      [12, 'Ann Lee'],
      [7, undefined],
    ]);
  });

  it('holds its promises on any run of words', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }), (words) => {
        extractChecked(words.join(' '), { published: '2024-05-03' });
      }),
    );
  });

  it('holds its promises on any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => void extractChecked(text)));
  });
});

describe('hostile input takes time in line with its length', () => {
  it.each<[string, (n: number) => string]>([
    ['digits', (n) => '7'.repeat(n)],
    ['figures', (n) => '7 '.repeat(n / 2)],
    ['opening quotation marks', (n) => '“a '.repeat(n / 3)],
    ['quotation marks', (n) => '"a" '.repeat(n / 4)],
    ['one preposition', (n) => 'in '.repeat(n / 3)],
    ['one capital', (n) => 'A. '.repeat(n / 3)],
    ['names', (n) => 'Ann Lee '.repeat(n / 8)],
    ['sayings', (n) => 'he said that '.repeat(n / 13)],
    ['dates', (n) => 'since May, '.repeat(n / 11)],
    ['commas', (n) => ','.repeat(n)],
    ['line ends', (n) => '\n'.repeat(n)],
  ])(
    '%s',
    (_, make) => {
      const time = (text: string) => {
        const from = performance.now();
        extract(text, { published: '2024-05-03' });
        return performance.now() - from;
      };
      time(make(20_000));
      const short = Math.min(time(make(50_000)), time(make(50_000)));
      const long = Math.min(time(make(400_000)), time(make(400_000)));
      // Eight times the text: linear is 8, quadratic 64. The constant forgives what is too quick to measure.
      expect(long).toBeLessThan(20 * short + 300);
    },
    60_000,
  );
});
