import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../../src/core/search/query/parse-query.ts';
import type { NumberTerm } from '../../../../src/core/search/query/query.ts';

const words = (input: string) => parseQuery(input).terms.flatMap((term) => (term.kind === 'word' ? [term.term] : []));
const number = (input: string): Partial<NumberTerm> => {
  const term = parseQuery(input).terms.find(({ kind }) => kind === 'number');
  if (term?.kind !== 'number') return {};
  const { test: how, value, to, of, percent } = term;
  return {
    test: how,
    value,
    ...(to === undefined ? {} : { to }),
    ...(of === undefined ? {} : { of }),
    ...(percent ? { percent } : {}),
  };
};

describe('numbers', () => {
  test.each<[string, Partial<NumberTerm>]>([
    ['252', { test: 'is', value: 252 }],
    ['84,000', { test: 'is', value: 84_000 }],
    ['5.7 billion', { test: 'is', value: 5_700_000_000 }],
    ['two hundred and fifty-two', { test: 'is', value: 252 }],
    ['12%', { test: 'is', value: 12, percent: true }],
    ['12 per cent', { test: 'is', value: 12, percent: true }],
    ['>7000', { test: 'over', value: 7000 }],
    ['over 7,000 birds', { test: 'over', value: 7000 }],
    ['more than seven thousand', { test: 'over', value: 7000 }],
    ['>= 40', { test: 'at-least', value: 40 }],
    ['at least 40', { test: 'at-least', value: 40 }],
    ['<$50', { test: 'under', value: 50 }],
    ['up to 50', { test: 'at-most', value: 50 }],
    ['about 8000', { test: 'about', value: 8000 }],
    ['100-300', { test: 'between', value: 100, to: 300 }],
    ['100 to 300', { test: 'between', value: 100, to: 300 }],
    ['between 100 and 300', { test: 'between', value: 100, to: 300 }],
    ['7 of 252', { test: 'is', value: 7, of: 252 }],
    ['7 out of the 252', { test: 'is', value: 7, of: 252 }],
    ['300-100', { test: 'is', value: 300 }],
    ['7 and 252', { test: 'is', value: 7 }],
    ['"over 7000"', { test: 'is', value: 7000 }],
  ])('%s', (input, expected) => expect(number(input)).toEqual(expected));

  test('the words that say how a number is meant are not looked for', () => {
    expect(words('over 7,000 birds')).toEqual(['birds']);
    expect(words('birds between 100 and 300')).toEqual(['birds']);
  });

  test('one numeral alone stays a word that knows its value', () => {
    expect(parseQuery('seven').terms).toMatchObject([{ kind: 'word', term: 'seven', value: 7 }]);
  });
});

describe('dates', () => {
  const dates = (input: string) => parseQuery(input).terms.flatMap((term) => (term.kind === 'date' ? [term.edtf] : []));
  test.each([
    ['18 July', 'XXXX-07-18'],
    ['July 18', 'XXXX-07-18'],
    ['july 18th, 2025', '2025-07-18'],
    ['the 3rd of Sept. 2025', '2025-09-03'],
    ['July 2025', '2025-07'],
    ['2025-07-18', '2025-07-18'],
    ['2025-07', '2025-07'],
  ])('%s', (input, edtf) => expect(dates(input)).toEqual([edtf]));

  test.each(['2025', 'July', 'may 5,000', 'march 300', '252 may', '"18 July"', '2025-26', '18 julys'])(
    '%s is none',
    (input) => expect(dates(input)).toEqual([]),
  );

  test('the words beside a date are looked for as ever', () =>
    expect(words('ferry of 18 July 2025 sank')).toEqual(['ferry', 'sank']));
});

describe('words', () => {
  test('common words are set aside and named', () => {
    expect(words('the harbour of the town')).toEqual(['harbour', 'town']);
    expect(parseQuery('The harbour').common).toEqual(['The']);
  });

  test('the last word may go on, unless it is quoted', () => {
    expect(parseQuery('harb tow').terms).toMatchObject([{ open: false }, { open: true }]);
    expect(parseQuery('"harb"').terms).toMatchObject([{ exact: true, open: false }]);
  });

  test('a word typed twice counts once', () => expect(words('ferry ferry')).toHaveLength(1));

  test('words in quotation marks, straight or curly, are a phrase', () => {
    expect(parseQuery('“Free Press” "of 40"').phrases).toEqual([
      ['free', 'press'],
      ['of', '#40'],
    ]);
  });
});

describe('filters', () => {
  test.each([
    ['kind:count', 'kind', 'count'],
    ['kind:words', 'kind', 'framing'],
    ['outlet:the-herald', 'outlet', 'the-herald'],
    ['verdict:differ', 'verdict', 'differ'],
    ['"does not say":the-herald', 'silent', 'the-herald'],
    ['story:"a-ferry"', 'story', 'a-ferry'],
  ])('%s', (input, facet, value) => {
    const query = parseQuery(`ferry ${input} harbour`);
    expect(query.filters).toEqual([{ facet, value }]);
    expect(query.terms).toHaveLength(2);
  });

  test('a word with a colon that names no filter is words', () => {
    expect(parseQuery('minister:resign').filters).toEqual([]);
    expect(words('minister:resign')).toEqual(['minister', 'resign']);
  });
});

test('any input is read, and in little time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (input) => parseQuery(input).terms.length <= 17),
  );
  expect(parseQuery('x '.repeat(100_000)).terms).toHaveLength(1);
});
