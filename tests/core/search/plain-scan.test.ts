import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildIndex } from '../../../src/core/search/index/build-index.ts';
import { keyOfToken } from '../../../src/core/search/query/phrase.ts';
import type { SearchRecord } from '../../../src/core/search/records/record.ts';
import { tokenise } from '../../../src/core/search/words/tokenise.ts';
import { idsOf, passage, searchIn } from '../../support/search-in.ts';

// The index must answer as a reader would who looks through every record.

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
const word = fc.constantFrom(...WORDS);
const figure = fc.constantFrom(7, 12, 25, 252, 2520, 7000, 84_000, 5_700_000_000);
const day = fc.constantFrom('2024-03-05', '2024-03-06', '2024-04-05', '2025-03-05');
const text = fc.array(
  fc.oneof(
    word,
    figure.map((value) => value.toLocaleString('en-US')),
  ),
  { minLength: 1, maxLength: 12 },
);

const records = fc
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
const sizes = fc.record({ vocabulary: fc.constantFrom(1, 20_000), block: fc.integer({ min: 1, max: 70 }) });

const keys = (record: SearchRecord) => tokenise(record.text).map(keyOfToken);
const scan = (all: readonly SearchRecord[], answers: (record: SearchRecord) => boolean) =>
  all.filter(answers).map(({ id }) => id);
const folded = (typed: string) => tokenise(typed).map(keyOfToken)[0] ?? '';

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

const OUTLETS = ['herald', 'courier', 'gazette'] as const;
const outlet = fc.constantFrom(...OUTLETS);
const kind = fc.constantFrom('count', 'date', 'source', 'framing');
const verdict = fc.constantFrom('agree', 'differ', 'single');
const story = fc.constantFrom('flood', 'strike');
const named = (key: string) => ({ key, name: key });

/** Passages, sources and questions, each outlet of a question answering it or silent. */
const mixed = fc
  .array(
    fc.record({
      text,
      story,
      outlet,
      verdict,
      type: fc.constantFrom('passage', 'question', 'source'),
      kinds: fc.uniqueArray(kind, { minLength: 1, maxLength: 3 }),
      saying: fc.subarray([...OUTLETS]),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((list) =>
    list.map(({ text: words, story: own, outlet: key, verdict: found, type, kinds, saying }, i): SearchRecord => {
      const held = { id: `${i}`, title: '', text: words.join(' '), url: `/${i}/`, story: named(own) };
      const place = { outlet: named(key), locator: '¶ 1.1', url: '/' };
      if (type === 'source') return { ...held, kind: 'source', passages: [place] };
      if (type === 'passage') return { ...held, kind: 'passage', claims: kinds, outlet: named(key) };
      const answers = OUTLETS.map((each) => ({
        outlet: named(each),
        ...(saying.includes(each) ? { words: 'seven', group: 0 } : {}),
      }));
      return { ...held, kind: 'question', claims: kinds.slice(0, 1), verdict: found, answers };
    }),
  );

/** What each filter asks of a record, told without the index. */
const PASSES: Readonly<Record<string, (record: SearchRecord, value: string) => boolean>> = {
  kind: ({ kind: type, claims = [] }, value) =>
    type === 'source' ? value === 'source' : claims.some((each) => each === value),
  outlet: ({ outlet: own, answers = [], passages = [] }, value) =>
    own?.key === value ||
    answers.some((answer) => answer.outlet.key === value && answer.words !== undefined) ||
    passages.some((place) => place.outlet.key === value),
  verdict: (record, value) => record.verdict === value,
  story: (record, value) => record.story?.key === value,
  silent: ({ answers = [] }, value) =>
    answers.some((answer) => answer.outlet.key === value && answer.words === undefined),
};

const filters = fc.uniqueArray(
  fc.oneof(
    fc.tuple(fc.constant('kind'), kind),
    fc.tuple(fc.constantFrom('outlet', 'silent'), outlet),
    fc.tuple(fc.constant('verdict'), verdict),
    fc.tuple(fc.constant('story'), story),
  ),
  { minLength: 1, maxLength: 3, selector: ([name]) => name },
);

test('filters, alone and beside a word', () =>
  fc.assert(
    fc.asyncProperty(mixed, sizes, filters, word, async (all, size, asked, each) => {
      const index = await searchIn(all, size);
      const limits = { question: 100, passage: 100, source: 100 };
      const found = async (query: string) => {
        const { groups } = await index.search(query, limits);
        return Object.values(groups).flatMap(({ hits }) => hits.map(({ record }) => record.id));
      };
      const passes = (record: SearchRecord) => asked.every(([name, value]) => PASSES[name]?.(record, value) === true);
      const words = asked.map(([name, value]) => `${name}:${value}`).join(' ');
      expect((await found(words)).sort()).toEqual(scan(all, passes).sort());
      const holding = scan(all, (record) => passes(record) && keys(record).includes(folded(each)));
      expect((await found(`"${each}" ${words}`)).sort()).toEqual(holding.sort());
    }),
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
