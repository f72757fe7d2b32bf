import { describe, expect, test } from 'vitest';
import type { CountClaim } from '../../../../src/core/claims/claim.ts';
import { findCounts } from '../../../../src/core/claims/count/find-counts.ts';
import { readDocument } from '../../../../src/core/text/document.ts';

/** A text with the claim in ⟦ ⟧, and what must be said of it: value, bound and unit, and whatever else is named. */
type Row = readonly [
  text: string,
  value: number,
  bound: CountClaim['bound'],
  unit: string,
  more?: Partial<Pick<CountClaim, 'to' | 'of' | 'per'>>,
];

const FOUND: readonly Row[] = [
  // number words and digits
  ['The ferry carried ⟦40 passengers⟧.', 40, 'exact', 'passengers'],
  ['⟦Twenty-one Chilean miners⟧ were rescued.', 21, 'exact', 'Chilean miners'],
  ['The hall seats ⟦two thousand three hundred and five people⟧.', 2305, 'exact', 'people'],
  ['It sold ⟦1.4 million copies⟧.', 1.4e6, 'exact', 'copies'],
  ['The band has ⟦2.6M fans⟧.', 2.6e6, 'exact', 'fans'],
  ['They bought ⟦a dozen eggs⟧.', 12, 'exact', 'eggs'],
  ['They hired ⟦half a million workers⟧.', 5e5, 'exact', 'workers'],
  ['The mayor said ⟦one school⟧ had closed.', 1, 'exact', 'school'],
  ['The union lost ⟦one of its founders⟧ on Monday.', 1, 'exact', 'founders'],
  // vague magnitudes
  ['⟦Hundreds of farmers⟧ blocked the road.', 100, 'at-least', 'farmers'],
  ['⟦Tens of thousands of fans⟧ came.', 1e4, 'at-least', 'fans'],
  ['It cost ⟦millions of dollars⟧.', 1e6, 'at-least', 'USD'],
  ['⟦Several hundred students⟧ marched.', 100, 'at-least', 'students'],
  // bounds
  ['⟦Over 300 miners⟧ went on strike.', 300, 'at-least', 'miners'],
  ['⟦No fewer than 12 bridges⟧ fell.', 12, 'at-least', 'bridges'],
  ['⟦Up to 70 houses⟧ burned.', 70, 'at-most', 'houses'],
  ['⟦As many as 70 houses⟧ burned.', 70, 'at-most', 'houses'],
  ['⟦Some 70 houses⟧ burned.', 70, 'about', 'houses'],
  ['⟦Only about six trains⟧ ran.', 6, 'about', 'trains'],
  ['⟦Only six trains⟧ ran.', 6, 'exact', 'trains'],
  ['⟦Well over 50 trains⟧ ran.', 50, 'at-least', 'trains'],
  ['⟦Twenty-odd villagers⟧ stayed.', 20, 'about', 'villagers'],
  ['⟦Three in four households⟧ agreed.', 0.75, 'exact', 'households'],
  ['⟦30 or so villagers⟧ stayed.', 30, 'about', 'villagers'],
  ['She waited ⟦nearly a year⟧.', 1, 'about', 'year'],
  // money
  ['The dam cost ⟦$1.4 billion⟧.', 1.4e9, 'exact', 'USD'],
  ['The flat went for ⟦A$91,400⟧.', 91400, 'exact', 'AUD'],
  ['It closed at ⟦US $71.35⟧.', 71.35, 'exact', 'USD'],
  ['It paid ⟦$US230 million⟧.', 2.3e8, 'exact', 'USD'],
  ['He earned ⟦£6m⟧.', 6e6, 'exact', 'GBP'],
  ['The ticket is ⟦RM79⟧.', 79, 'exact', 'MYR'],
  ['They raised ⟦250,000 dollars⟧.', 250000, 'exact', 'USD'],
  ['A loaf is ⟦30 cents⟧.', 30, 'exact', 'cents'],
  ['Oil fell to ⟦$60 a barrel⟧.', 60, 'exact', 'USD', { per: 'barrel' }],
  ['Sales were ⟦$60 million⟧ a year earlier.', 6e7, 'exact', 'USD'],
  ['It grew ⟦6% a year⟧.', 6, 'exact', '%', { per: 'year' }],
  ['He spent ⟦3 dollars and 50 cents⟧.', 3.5, 'exact', 'USD'],
  ['It was sold for ⟦5m euros⟧.', 5e6, 'exact', 'EUR'],
  ['It was sold for ⟦Swiss francs 3 million⟧.', 3e6, 'exact', 'CHF'],
  ['It was sold for ⟦20 Dutch guilders⟧.', 20, 'exact', 'NLG'],
  ['It was sold for ⟦half a million pounds⟧.', 5e5, 'exact', 'GBP'],
  ['They found ⟦half a million pounds⟧ of sugar.', 5e5, 'exact', 'pounds'],
  // percentages and fractions
  ['It rose by ⟦half a percentage point⟧.', 0.5, 'exact', '%'],
  ['It rose by ⟦a quarter of a percent⟧.', 0.25, 'exact', '%'],
  ['It lost ⟦negative five percent⟧.', -5, 'exact', '%'],
  ['It is ⟦a third of a mile⟧ away.', 1 / 3, 'exact', 'mile'],
  ['It is ⟦a quarter mile⟧ away.', 0.25, 'exact', 'mile'],
  ['⟦75%⟧ of voters agreed.', 75, 'exact', '%'],
  ['⟦About 12 per cent⟧ agreed.', 12, 'about', '%'],
  ['⟦A third of the teachers⟧ left.', 1 / 3, 'exact', 'teachers'],
  ['⟦One in five drivers⟧ agreed.', 0.2, 'exact', 'drivers'],
  // durations, ages, measures
  ['He spent ⟦nine months⟧ at sea.', 9, 'exact', 'months'],
  ['The ⟦37-year-old⟧ pilot landed.', 37, 'exact', 'year'],
  ['Its disk holds ⟦64GB⟧.', 64, 'exact', 'GB'],
  ['They signed a ⟦five-year⟧ deal.', 5, 'exact', 'year'],
  ['Winds reached ⟦74 miles per hour⟧.', 74, 'exact', 'miles per hour'],
  ['It took ⟦an hour and a half⟧.', 1.5, 'exact', 'hour'],
  ['It took ⟦two hours and a half⟧.', 2.5, 'exact', 'hours'],
  ['It took ⟦three-and-a-half hours⟧.', 3.5, 'exact', 'hours'],
  ['She turned ⟦37⟧ on Friday.', 37, 'exact', 'year'],
  ['It covers ⟦300 sq. ft⟧ in all.', 300, 'exact', 'sq ft'],
  ['It ran at ⟦24 km per hour⟧.', 24, 'exact', 'km per hour'],
  ['It holds ⟦12 fl oz⟧.', 12, 'exact', 'fl oz'],
  ['It moves at ⟦30 m/s⟧.', 30, 'exact', 'm/s'],
  ['It costs ⟦50¢⟧ now.', 50, 'exact', 'cents'],
  ['⟦Five (5) men⟧ left.', 5, 'exact', 'men'],
  ['The room is ⟦10⟧ x 12 feet.', 10, 'exact', 'feet'],
  ['⟦20-some villagers⟧ stayed.', 20, 'about', 'villagers'],
  // ranges
  ['⟦Two to three hundred miners⟧ left.', 200, 'range', 'miners', { to: 300 }],
  ['⟦12 or 13 miners⟧ left.', 12, 'range', 'miners', { to: 13 }],
  ['It is a ⟦10- to 12-week⟧ course.', 10, 'range', 'week', { to: 12 }],
  ['It has a ⟦7⟧- or 8-inch screen.', 7, 'exact', 'inch'],
  ['He is ⟦five-foot⟧-ten.', 5, 'exact', 'foot'],
  ['Rents rose ⟦5 to 7 per cent⟧.', 5, 'range', '%', { to: 7 }],
  ['A seat is between ⟦$35 and $48⟧.', 35, 'range', 'USD', { to: 48 }],
  ['Gusts of ⟦15-22 knots⟧ blew.', 15, 'range', 'knots', { to: 22 }],
  ['It took ⟦three or four years⟧.', 3, 'range', 'years', { to: 4 }],
  // parts of a whole
  ['⟦Seven⟧ of the 30 miners left.', 7, 'exact', 'miners', { of: 30 }],
  ['Seven of the ⟦30 miners⟧ left.', 30, 'exact', 'miners'],
  ['⟦Nine men⟧ (30%) of the 30 left.', 9, 'exact', 'men', { of: 30 }],
  ['Of the 30 miners, ⟦seven⟧ left.', 7, 'exact', 'miners', { of: 30 }],
  ['Of the 30 miners, seven left for ⟦12 days⟧.', 12, 'exact', 'days'],
  ['Some 900 people fled. Six of the ⟦900⟧ left.', 900, 'exact', 'people'],
  ['14 people were hurt, ⟦two⟧ of them badly.', 2, 'exact', 'people', { of: 14 }],
  ['⟦None⟧ of the 12 patients died.', 0, 'exact', 'patients', { of: 12 }],
  ['12 people died and ⟦three⟧ were hurt.', 3, 'exact', 'people'],
  ['⟦Two of the club’s former players⟧ left.', 2, 'exact', 'former players'],
  // words of the noun
  ['⟦10 US nationals⟧ came.', 10, 'exact', 'US nationals'],
  ['They held ⟦70 “criminals”⟧ there.', 70, 'exact', 'criminals'],
  ['⟦Dozens of Kenyan and Somali traders⟧ came.', 12, 'at-least', 'Kenyan and Somali traders'],
  ['It has ⟦14 second-hand cars⟧.', 14, 'exact', 'second-hand cars'],
  ['It is a ⟦12 page⟧ document.', 12, 'exact', 'page'],
  ['⟦Three men⟧ Friday won.', 3, 'exact', 'men'],
  ['⟦Five dead⟧ in storm', 5, 'exact', 'dead'],
  ['A magnitude ⟦6.5⟧ quake struck.', 6.5, 'exact', 'magnitude'],
  ['Boyle, ⟦65⟧, retired.', 65, 'exact', 'year'],
  ['Adults aged ⟦18 to 34⟧ agreed.', 18, 'range', 'year', { to: 34 }],
  ['Zinc fell from ⟦9%⟧ to 5%.', 9, 'exact', '%'],
  ['It takes ⟦more than 20 but fewer than 30⟧.', 20, 'range', '', { to: 30 }],
  ['It moved 8,000 people, including ⟦500 children⟧.', 500, 'exact', 'children', { of: 8000 }],
];

const TRAPS: readonly string[] = [
  'The S&P 500 fell.',
  'Pope Leo XIV spoke.',
  'They met in the Big 12.',
  'The Boeing 737 landed.',
  'He cited Article 5 of the treaty.',
  'She finished 18th in the race.',
  'The first man left.',
  'The show began at 7:30 p.m.',
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
];

describe('findCounts', () => {
  for (const [marked, value, bound, unit, more = {}] of FOUND)
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
