import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CountClaim } from '../../../../src/core/claims/claim.ts';
import type { IdentifiedClaim } from '../../../../src/core/claims/identify.ts';
import { isKind, type Placed, placeClaims } from '../../../../src/core/comparison/rows/placed.ts';
import { toRow } from '../../../../src/core/comparison/rows/to-row.ts';
import { verdictOf } from '../../../../src/core/comparison/rows/verdict.ts';
import { readStory } from '../../../../src/core/comparison/story.ts';
import { readDocument } from '../../../../src/core/text/document.ts';
import { placed } from '../../../support/placed.ts';

type Count = Partial<CountClaim> & Pick<CountClaim, 'value'>;

const WORD = 'boats ';

/** A group of counts, a list an article. */
function articlesOf(counts: readonly (readonly Count[])[]) {
  return counts.map((own, i) => ({
    id: `a${i}`,
    document: readDocument(WORD.repeat(own.length).trim()),
    claims: own.map((count, n): IdentifiedClaim => {
      const start = n * WORD.length;
      return { id: `c${n}`, kind: 'count', bound: 'exact', unit: 'people', ...count, start, end: start + 5 };
    }),
  }));
}

function groupOf(counts: readonly (readonly Count[])[]): Placed[] {
  return placeClaims(articlesOf(counts));
}

describe('verdictOf', () => {
  test.each<[string, readonly Count[][]]>([
    ['the same figure', [[{ value: 7 }], [{ value: 7 }]]],
    ['a figure and its bound', [[{ value: 300, bound: 'at-least' }], [{ value: 318 }]]],
    ['a part whose whole one names', [[{ value: 7, of: 252 }], [{ value: 7 }]]],
    ['one length in two measures', [[{ value: 25, unit: 'miles' }], [{ value: 40, unit: 'km' }]]],
    ['a figure among others', [[{ value: 7 }, { value: 9 }], [{ value: 9 }]]],
    [
      'one source beside another',
      [
        [
          { value: 47, attribution: 'medics' },
          { value: 17, attribution: 'the army' },
        ],
        [{ value: 17, attribution: 'the army' }],
      ],
    ],
  ])('%s agrees', (_, counts) => expect(verdictOf(groupOf(counts)).verdict).toBe('agree'));

  test.each<[string, readonly Count[][]]>([
    ['parts of two wholes', [[{ value: 7, of: 250 }], [{ value: 7, of: 252 }]]],
    ['opposite bounds', [[{ value: 50, bound: 'at-least' }], [{ value: 50, bound: 'at-most' }]]],
    ['two currencies', [[{ value: 40, unit: 'USD' }], [{ value: 40, unit: 'EUR' }]]],
    ['two measures', [[{ value: 12, unit: 'miles' }], [{ value: 12, unit: 'km' }]]],
    ['two sorts of people', [[{ value: 7, unit: 'children' }], [{ value: 7, unit: 'officers' }]]],
    ['ranges that overlap', [[{ value: 10, to: 15, bound: 'range' }], [{ value: 12, to: 20, bound: 'range' }]]],
    ['figures that only a third one covers', [[{ value: 50, bound: 'about' }], [{ value: 48 }], [{ value: 52 }]]],
    [
      'a figure told and the same one reported',
      [[{ value: 47 }, { value: 17, attribution: 'the army' }], [{ value: 17, attribution: 'General Rouk' }]],
    ],
  ])('%s differ', (_, counts) => expect(verdictOf(groupOf(counts)).verdict).toBe('differ'));

  test.each([
    ['Some 190 boats are lost, it said.', 'It said 240 boats were lost, not the 190 it had first given.', 'differ'],
    ['Some 240 boats are lost, it said.', 'It said 240 boats were lost, not the 190 it had first given.', 'agree'],
    ['The port had put the lost boats at 190.', 'It lost 190 boats.', 'agree'],
  ])('a corrected figure is no answer beside another: %s %s', (a, b, verdict) => {
    expect(verdictOf(placed(a, b).filter(isKind('count'))).verdict).toBe(verdict);
  });

  test('the row says that parts are of two wholes', () => {
    const articles = articlesOf([[{ value: 7, of: 1250 }], [{ value: 7, of: 1252 }], [{ value: 7, of: 1252 }]]);
    const row = toRow(placeClaims(articles), 'How many?', readStory(articles));
    expect(row.nuance).toBe('not-counted-alike');
    expect(row.note).toBe('Not of the same whole: one counts of 1,250, two count of 1,252.');
  });
});

/** The stretch that a figure can stand for at the most, in its own measure; rounding by a twentieth. */
function stretchOf({ value, to, bound = 'exact', unit = 'people' }: Count): readonly [number, number] {
  const size = unit === 'miles' ? 1.61 : 1;
  const [from, until] =
    bound === 'about'
      ? [value * 0.9, value * 1.1]
      : bound === 'at-least'
        ? [value, value * 10]
        : bound === 'at-most'
          ? [0, value]
          : [value, to ?? value];
  return [from * size * 0.95, until * size * 1.05];
}

const DIMENSION: Readonly<Record<string, string>> = { miles: 'length', km: 'length', men: 'people', people: 'people' };

/** Whether all that two counts print is compatible. */
function printAlike(a: Count, b: Count): boolean {
  const [[aFrom, aTo], [bFrom, bTo]] = [stretchOf(a), stretchOf(b)];
  const [x = '', y = ''] = [a.unit, b.unit].map((unit) => DIMENSION[unit ?? ''] ?? unit);
  const unit = x === y || (x === 'people' && SORTS.includes(y)) || (y === 'people' && SORTS.includes(x));
  return unit && aFrom <= bTo && bFrom <= aTo && (a.of ?? b.of) === (b.of ?? a.of);
}

/** Whether a count of each article can be chosen so that all print alike, whichever that is. */
function canAgree([own, ...others]: readonly (readonly Count[])[], chosen: readonly Count[] = []): boolean {
  return (
    own === undefined ||
    own.some((count) => chosen.every((held) => printAlike(held, count)) && canAgree(others, [...chosen, count]))
  );
}

const SORTS = ['children', 'officers'];
const figure = fc.integer({ min: 1, max: 60 }).map((n) => n * 10);
const count = (unit: fc.Arbitrary<string>): fc.Arbitrary<Count> =>
  fc
    .record({
      value: fc.oneof(figure, fc.integer({ min: 1, max: 400 })),
      bound: fc.constantFrom('exact', 'exact', 'about', 'at-least', 'at-most'),
      of: fc.option(fc.constantFrom(600, 602), { nil: undefined }),
      unit,
    })
    .map(({ of, ...rest }) => ({ ...rest, ...(of === undefined ? {} : { of }) }));
const units = fc.constantFrom(['people', 'men', 'children', 'officers'], ['USD', 'EUR'], ['km', 'miles']);
const articles = units.chain((own) =>
  fc.array(fc.array(count(fc.constantFrom(...own)), { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 4 }),
);

test('who agree print the same value, bound, unit and whole, each with each', () => {
  fc.assert(
    fc.property(articles, (counts) => {
      if (verdictOf(groupOf(counts)).verdict !== 'agree') return;
      expect(canAgree(counts)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('who print the same agree, in whatever order they stand', () => {
  fc.assert(
    fc.property(count(fc.constantFrom('men', 'EUR', 'km')), articles, (common, counts) => {
      const shared = counts.map((own, i) => (i % 2 === 0 ? [...own, common] : [common, ...own]));
      expect(verdictOf(groupOf(shared)).verdict).toBe('agree');
      expect(verdictOf(groupOf(shared.toReversed())).verdict).toBe('agree');
    }),
  );
});
