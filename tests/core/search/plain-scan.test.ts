import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildIndex } from '../../../src/core/search/index/build-index.ts';
import type { SearchRecord } from '../../../src/core/search/records/record.ts';
import { tokenise } from '../../../src/core/search/words/tokenise.ts';
import { idsOf, passage, searchIn } from '../../support/search-in.ts';
import { day, figure, folded, keys, records, scan, sizes, word } from './any-records.ts';

// The index must answer as a reader would who looks through every record.

test('exact words', () =>
  fc.assert(
    fc.asyncProperty(records, sizes, fc.array(word, { minLength: 1, maxLength: 3 }), async (all, size, words) => {
      const found = await idsOf(await searchIn(all, size), words.map((each) => `"${each}"`).join(' '));
      const expected = scan(all, (record) => words.every((each) => keys(record).includes(folded(each))));
      // Where none holds all, those that hold most are given instead.
      if (expected.length > 0) expect(found.sort()).toEqual(expected.sort());
    }),
  ));

test('phrases', () =>
  fc.assert(
    fc.asyncProperty(records, sizes, fc.array(word, { minLength: 2, maxLength: 3 }), async (all, size, words) => {
      const found = await idsOf(await searchIn(all, size), `"${words.join(' ')}"`);
      const phrase = words.map(folded).join(' ');
      expect(found.sort()).toEqual(scan(all, (record) => ` ${keys(record).join(' ')} `.includes(` ${phrase} `)).sort());
    }),
  ));

test('numbers', () =>
  fc.assert(
    fc.asyncProperty(records, sizes, figure, async (all, size, value) => {
      const found = await idsOf(await searchIn(all, size), String(value));
      const holds = (record: SearchRecord) =>
        keys(record).includes(`#${value}`) || (record.numbers ?? []).some((number) => number.value === value);
      expect(found.sort()).toEqual(scan(all, holds).sort());
    }),
  ));

test('ranges of counts', () =>
  fc.assert(
    fc.asyncProperty(records, sizes, figure, async (all, size, value) => {
      const found = await idsOf(await searchIn(all, size), `>${value}`);
      const values = (record: SearchRecord) => [
        ...(record.numbers ?? []).map((number) => number.value),
        ...tokenise(record.text).flatMap((token) => (token.kind === 'number' ? [token.value] : [])),
      ];
      expect(found.sort()).toEqual(scan(all, (record) => values(record).some((each) => each > value)).sort());
    }),
  ));

test('days, months and years', () =>
  fc.assert(
    fc.asyncProperty(
      records,
      sizes,
      fc.array(day, { minLength: 60, maxLength: 60 }),
      day,
      async (all, size, days, asked) => {
        const dated = all.map((record, i) => ({ ...record, dates: [{ edtf: days[i] ?? '' }] }));
        const index = await searchIn(dated, size);
        for (const [typed, edtf] of [
          [asked, asked],
          [asked.slice(0, 7), asked.slice(0, 7)],
        ] as const) {
          const expected = scan(dated, ({ dates = [] }) => dates.some((date) => date.edtf.startsWith(edtf)));
          // A date that no record holds is a number and is looked for as one.
          if (expected.length > 0) expect((await idsOf(index, typed)).sort()).toEqual(expected.sort());
        }
      },
    ),
  ));

test('the same records give the same bytes', () =>
  fc.assert(
    fc.property(records, sizes, (all, size) => {
      expect([...buildIndex(all, size)]).toEqual([...buildIndex(structuredClone(all), size)]);
    }),
    { numRuns: 20 },
  ));

test('any record is indexed and any query answered', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 8 }),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      async (texts, query) => {
        const index = await searchIn(texts.map((each, i) => passage(`p${i}`, each)));
        const { groups } = await index.search(query);
        for (const { record, marks } of groups.passage.hits) {
          for (const { start, end } of marks.text) expect(record.text.slice(start, end)).not.toBe('');
        }
      },
    ),
  ));
