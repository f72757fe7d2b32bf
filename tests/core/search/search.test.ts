import { describe, expect, test } from 'vitest';
import type { SearchRecord } from '../../../src/core/search/records/record.ts';
import { idsOf, passage, searchIn } from '../../support/search-in.ts';

const herald = { key: 'the-herald', name: 'The Herald' };
const courier = { key: 'courier', name: 'Courier' };
const count = (value: number, more: object = {}) => ({ value, unit: 'bird', bound: 'exact', ...more }) as const;

const records: readonly SearchRecord[] = [
  passage('p1', 'The ferry carried 252 passengers, García’s crew said.', {
    outlet: herald,
    claims: ['count', 'source'],
    numbers: [count(252)],
    sources: ['Ana García'],
  }),
  passage('p2', 'Two hundred and fifty-two were aboard the ferry.', {
    outlet: courier,
    claims: ['count'],
    numbers: [count(252, { at: { start: 0, end: 25 } })],
  }),
  passage('p3', 'About 2,520 birds and 25 boats were counted at the harbour.', {
    outlet: herald,
    claims: ['count'],
    numbers: [count(2520, { bound: 'about' }), count(25)],
  }),
  passage('p4', 'Over 7,000 birds left in 2000.', {
    outlet: courier,
    claims: ['count', 'date'],
    numbers: [count(7000, { bound: 'at-least' })],
    dates: [{ edtf: '2000' }],
  }),
  passage('p5', 'Some 8,200 birds stayed; 12% were ill, 7 of 252 died.', {
    outlet: herald,
    claims: ['count'],
    numbers: [count(8200), count(12, { unit: '%' }), count(7, { of: 252 })],
  }),
  passage('p6', 'A criminal inquiry was opened; the record of the harbour master is clean.', { outlet: courier }),
  passage('p7', 'He has no criminal records.', { outlet: herald, claims: ['framing'] }),
  passage('p8', 'Passengers called it a kidnapping.', { outlet: courier, claims: ['framing'] }),
  {
    id: 'q1',
    kind: 'question',
    title: 'How many were aboard?',
    text: '252 passengers',
    url: '/q/1/',
    claims: ['count'],
    verdict: 'single',
    story: { key: 'ferry', name: 'The ferry' },
    numbers: [count(252)],
    answers: [{ outlet: herald, words: '252 passengers', group: 0 }, { outlet: courier }],
  },
  {
    id: 's1',
    kind: 'source',
    title: 'Ana García',
    text: '',
    url: '/sources/',
    passages: [{ outlet: herald, locator: '¶ 1', url: '/p1/' }],
  },
];

const index = await searchIn(records);

describe('words', () => {
  test.each([
    ['garcia', ['p1']],
    ['GARCÍA', ['p1']],
    ['criminal record', ['p7', 'p6']],
    ['"criminal records"', ['p7']],
    ['"criminal record"', []],
    ['kidnap', ['p8']],
    ['kidnapped', ['p8']],
    ['harbuor', ['p3', 'p6']],
    ['pasengers', ['p1', 'p8']],
    ['xylophone', []],
    ['the of', []],
    ['', []],
  ])('%s', async (query, ids) => expect(await idsOf(index, query)).toEqual(ids));

  test('a beginning goes on as in most of the records that hold the other words', async () => {
    const texts = ['press office', 'press offence', 'press office', 'offence', 'offence', 'offence', 'press offering'];
    const open = await searchIn(texts.map((text, i) => passage(`p${i}`, text)));
    expect((await idsOf(open, 'press off')).slice(0, 2)).toEqual(['p0', 'p2']);
  });

  test('of many words that begin alike the rarest is found too', async () => {
    const alike = Array.from({ length: 100 }, (_, i) => `com${String.fromCharCode(97 + (i % 26), 97 + i / 26)}`);
    const texts = [...alike, ...alike, 'harbour comzz'];
    const open = await searchIn(texts.map((text, i) => passage(`p${i}`, text)));
    expect(await idsOf(open, 'harbour com')).toEqual(['p200']);
  });

  test('a correction is said, and an exact search makes none', async () => {
    const { corrections } = await index.search('harbuor');
    expect(corrections).toEqual([{ typed: 'harbuor', meant: 'harbour' }]);
    expect((await index.search('harbour')).corrections).toEqual([]);
    expect(await idsOf(index, '"harbuor"')).toEqual([]);
  });

  test('where no record holds all words, those that hold most are given, and how many', async () => {
    const results = await index.search('ferry kidnapping zebra');
    expect(results.held).toBe(1);
    expect(results.groups.passage.total).toBe(3);
  });

  test('the matched words are marked, neighbours as one', async () => {
    const { groups } = await index.search('criminal record');
    const hit = groups.passage.hits[0];
    expect(hit?.marks.text.map(({ start, end }) => hit.record.text.slice(start, end))).toEqual(['criminal records']);
  });
});

test('other scripts, letters of two code units and ligatures of whole words are words like any other', async () => {
  const texts = ['\u{10330}\u{10331} one', '\u{10330}\u{10332} two', 'ﷺ three', 'дом 家 four', 'صلى five'];
  const scripts = await searchIn(texts.map((text, i) => passage(`p${i}`, text)));
  for (const [i, text] of texts.entries()) {
    for (const word of text.split(' ')) expect(await idsOf(scripts, `"${word}"`), word).toContain(`p${i}`);
  }
});

describe('numbers', () => {
  test.each([
    ['252', ['p1', 'p2', 'p5']],
    ['two hundred and fifty-two', ['p1', 'p2', 'p5']],
    ['2520', ['p3']],
    ['25', ['p3']],
    ['7 of 252', ['p5']],
    ['12%', ['p5']],
    ['25%', []],
    ['>7000', ['p4', 'p5']],
    ['over 8200', []],
    ['about 8000', ['p5']],
    ['100-300', ['p1', 'p2', 'p5']],
    ['<20', ['p5']],
    ['253', []],
    ['birds 2000', ['p4']],
  ])('%s', async (query, ids) => expect((await idsOf(index, query)).sort()).toEqual(ids));

  test('a number that nothing has names the nearest two, and is never spelled otherwise', async () => {
    const results = await index.search('253');
    expect(results.nearest).toEqual([252, 2520]);
    expect(results.corrections).toEqual([]);
  });

  test('a year answers only where no count does, and that is said', async () => {
    const results = await index.search('2000');
    expect(results.loosely).toBe(true);
    expect(results.groups.passage.hits.map(({ record }) => record.id)).toEqual(['p4']);
  });

  test('a number in words is marked by its claim', async () => {
    const { groups } = await index.search('252 ferry', { passage: 9 });
    const hit = groups.passage.hits.find(({ record }) => record.id === 'p2');
    expect(hit?.marks.text).toContainEqual({ start: 0, end: 25 });
  });
});

describe('dates', async () => {
  const dated = (id: string, edtf: string, text: string) =>
    passage(id, text, { dates: [{ edtf, at: { start: 0, end: 5 } }] });
  const days = await searchIn([
    dated('p1', '2025-07-18', 'Today 18 boats left.'),
    dated('p2', '2025-07', 'Later the harbour closed.'),
    dated('p3', '2024-07-18/2024-07-20', 'Those days were calm.'),
    dated('p4', '2019', 'Years passed.'),
    passage('p5', 'On 4 August nothing is known; 2025 boats.', { numbers: [count(2025)] }),
  ]);

  test.each([
    ['18 July', ['p1', 'p3']],
    ['July 18, 2025', ['p1']],
    ['July 2025', ['p2', 'p1']],
    ['2024-07-20', ['p3']],
    ['july 2025 harbour', ['p2']],
    ['2019', ['p4']],
    ['2025', ['p5']],
    ['4 August', ['p5']],
  ])('%s', async (query, ids) => expect(await idsOf(days, query)).toEqual(ids));

  test('its words are marked', async () => {
    const { groups } = await days.search('18 July 2025');
    expect(groups.passage.hits[0]?.marks.text).toEqual([{ start: 0, end: 5 }]);
  });
});

describe('filters and groups', () => {
  test.each([
    ['outlet:courier', ['p2', 'p4', 'p6', 'p8']],
    ['252 outlet:courier', ['p2']],
    ['kind:words', ['p7', 'p8']],
    ['ferry kind:source', ['p1']],
    ['outlet:"The Herald" boats', ['p3']],
    ['outlet:nobody', []],
  ])('%s', async (query, ids) => expect((await idsOf(index, query)).sort()).toEqual(ids));

  test('questions, sources and passages stand in groups of their own', async () => {
    const { groups } = await index.search('passengers');
    expect(groups.question.hits.map(({ record }) => record.id)).toEqual(['q1']);
    expect((await index.search('garcia')).groups.source.total).toBe(1);
  });

  test.each(['verdict:only', 'verdict:single', 'story:ferry', 'kind:counts aboard'])('%s', async (query) => {
    const { groups } = await index.search(query);
    expect(groups.question.hits.map(({ record }) => record.id)).toEqual(['q1']);
  });

  test('a question is found by the outlet that does not say', async () => {
    const { groups } = await index.search('"does not say":courier');
    expect(groups.question.hits.map(({ record }) => record.id)).toEqual(['q1']);
    expect((await index.search('"does not say":the-herald')).groups.question.total).toBe(0);
  });
});
