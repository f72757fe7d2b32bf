import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SearchRecord } from '../../../src/core/search/records/record.ts';
import { searchIn } from '../../support/search-in.ts';
import { folded, keys, scan, sizes, text, word } from './any-records.ts';

// Filters must let through what a reader would who looks at every record.

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
