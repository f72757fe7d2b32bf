import { describe, expect, test } from 'vitest';
import { findCounts } from '../../../../src/core/claims/count/find-counts.ts';
import { readDocument } from '../../../../src/core/text/document.ts';
import { FOUND } from './found.ts';
import { FOUND_RARER } from './found-rarer.ts';

const TRAPS: readonly string[] = [
  'The S&P 500 fell.',
  'Pope Leo XIV spoke.',
  'They met in the Big 12.',
  'The Boeing 737 landed.',
  'He cited Article 5 of the treaty.',
  'She finished 18th in the race.',
  'The first man left.',
  'The show began at 7:30 p.m.',
  'It closed by nine o’clock.',
  'The bell rang at ten minutes to five.',
  'It opens at seven in the morning.',
  'The law of 1798 stands.',
  'It opened in 2014.',
  'They won 2-1.',
  'Call 555-0123-4444 now.',
  'The red one is better.',
  'No one came.',
  'It is one of the most popular songs.',
  'The F-16 took off.',
  'The second half was dull.',
  'A third man came.',
  'It has a six-speed gearbox.',
  'In the 1990s it was quiet.',
  'Both sides, several firms and many people agreed.',
  'At one point it rained.',
  'They flew on Air Force One.',
  'A 787 Starliner landed.',
  'Group of 20 ministers met.',
  'There is zero tolerance.',
  'None of the evidence holds.',
  'The 2012 Republican candidates lost.',
  'Between 2011 and 2014 it rained.',
  'It began in nineteen ninety-seven.',
  'He lives at 12 High Street.',
  'A four-door saloon passed.',
  'See page 12.',
  'The reds beat the blues 51-49.',
  'It was a two-for-one split.',
  'Room 7 holds beds.',
  'Call 101 or 0800 555 111 now.',
  'The Boeing 737-800 left runway 27L.',
  'It is one of the longest such spells.',
  'The COP26 talks opened.',
  'It opened at 6 on Monday.',
  'Pages 20 through 30 and 41 are lost.',
  'Trains between junctions 8 and 12 were late.',
  'The 737 Max landed.',
  'A 1-in-100-year flood came.',
  'The A3 and SR 30 were shut.',
];

describe('findCounts', () => {
  for (const [marked, value, bound, unit, more = {}] of [...FOUND, ...FOUND_RARER])
    test(marked, () => {
      const text = marked.replace(/[⟦⟧]/g, '');
      const start = marked.indexOf('⟦');
      const words = /⟦(.*)⟧/.exec(marked)?.[1] ?? '';
      const claims = findCounts(readDocument(text), []);
      const claim = claims.find((one) => one.start === start);
      expect(claim && text.slice(claim.start, claim.end)).toBe(words);
      expect(claim).toMatchObject({ kind: 'count', value: expect.closeTo(value, 9), bound, unit, ...more });
    });

  test.each(TRAPS)('finds nothing in: %s', (text) => {
    expect(findCounts(readDocument(text), [])).toEqual([]);
  });

  test('says what narrows a count in its own clause', () => {
    const text = 'Over 900 miners returned from Chile and Peru since March, and 40 stayed in Lima.';
    const date = { kind: 'date', start: 45, end: 56, edtf: null } as const;
    const scopes = findCounts(readDocument(text), [date]).map(({ scope = [] }) =>
      scope.map(({ start, end }) => text.slice(start, end)),
    );
    expect(scopes).toEqual([['from Chile and Peru', 'since March'], ['in Lima']]);
  });

  test('takes the place that opens a sentence for the counts of its clause', () => {
    const text = 'In Peru, 40 bridges fell.';
    expect(findCounts(readDocument(text), [])[0]?.scope).toEqual([{ start: 0, end: 7 }]);
  });

  test('leaves numbers inside a date to the date', () => {
    const text = 'They left 3 weeks ago.';
    const date = { kind: 'date', start: 10, end: 21, edtf: null } as const;
    expect(findCounts(readDocument(text), [date])).toEqual([]);
    expect(findCounts(readDocument(text), [])).toHaveLength(1);
  });
});
