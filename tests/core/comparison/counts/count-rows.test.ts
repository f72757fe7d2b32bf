import { expect, test } from 'vitest';
import { extract } from '../../../../src/core/claims/extract.ts';
import { identify } from '../../../../src/core/claims/identify.ts';
import { compare } from '../../../../src/core/comparison/compare.ts';
import { readDocument } from '../../../../src/core/text/document.ts';

/** The figures of each row of counts. */
function figuresOf(...texts: readonly string[]): number[][] {
  const articles = texts.map((text, i) => {
    const document = readDocument(text);
    return { id: `outlet-${i}`, document, claims: identify(extract(document, {}), document, `outlet-${i}`) };
  });
  const values = new Map(
    articles.flatMap(({ id, claims }) =>
      claims.flatMap((claim) => (claim.kind === 'count' ? [[`${id} ${claim.id}`, claim.value] as const] : [])),
    ),
  );
  return compare(articles)
    .filter(({ kind }) => kind === 'count')
    .map(({ answers }) =>
      answers.flatMap(({ article, claims }) => claims.flatMap((claim) => values.get(`${article} ${claim}`) ?? [])),
    );
}

test.each([
  ['a figure for what was just counted', 'The mayor counts 418 boats. Owners put the figure at 520.', [418, 520, 418]],
  ['a share in brackets', 'The mayor counts 418 boats (34%).', [418, 34, 418]],
])('%s stands in the row of the figure that it restates', (_, text, figures) => {
  expect(figuresOf(text, 'Some 418 boats were lost, said the mayor.')).toEqual([figures]);
});

test('a toll that an article tells and the one it reports stand in one row, its own first', () => {
  const monitor = 'At least 47 people were killed in Orsk. The army said that 17 people were killed.';
  const tribune = 'Seventeen people were killed in Orsk, the army said.';
  const post = 'At least 52 people were killed in Orsk. The regime claimed that only 17 people were killed.';
  expect(figuresOf(monitor, tribune, post)).toEqual([[47, 17, 17, 52, 17]]);
});

test.each([
  ['that ask one thing', 'Orsk police made 12 arrests.', 'Police arrested a dozen people at the gate.', [12, 12]],
  ['with a currency and without', 'Profit fell to 112 million euros.', 'The profit was 112 million.', [112e6, 112e6]],
  ['that an object tells', 'The mill will cut 900 jobs.', 'Some 900 will lose jobs there.', [900, 900]],
  ['of what goes by two names', 'Orsk bought 31 firearms.', 'Orsk has bought more than 30 guns.', [31, 30]],
  [
    'of a population',
    'The population of Orsk has reached 8,143,207.',
    'Some 8.1 million people live there.',
    [8143207, 8.1e6],
  ],
  ['that give one share', 'The state takes 71 percent of the bank.', 'It bought seven-tenths of the bank.', [71, 0.7]],
  ['by the week', 'He will earn £140,000 a week.', 'Orsk will give him £160,000 a week.', [140000, 160000]],
  ['of one weight', 'The 9-tonne anchor sank.', 'The anchor of 9 tons has sunk.', [9, 9]],
  ['of one speed', 'It met winds of 90 kilometres an hour.', 'Winds were of 90km/h.', [90, 90]],
  ['of those in custody', 'Orsk arrested 112 people.', 'It said that 118 people are in custody.', [112, 118]],
  [
    'without light',
    'About 1.3 million people were without electricity.',
    'It left more than a million people without power.',
    [1.3e6, 1e6],
  ],
  ['beside other words', 'It goes on sale in 24 countries.', 'It comes to shops in two dozen countries.', [24, 24]],
])('counts %s stand in one row', (_, a, b, figures) => expect(figuresOf(a, b)).toEqual([figures]));

test('a toll stands with what it is up from', () => {
  expect(figuresOf('Some 71 people have died, up from 64.', 'The wreck killed 73 people.')).toContainEqual([
    71, 64, 73,
  ]);
});

test('a toll stands with the one it replaces, which comes last', () => {
  const rows = figuresOf(
    'The wreck killed at least 46 people, raising an earlier toll of 28.',
    'The wreck killed 73 people. The port had said on Monday that 46 were dead.',
  );
  expect(rows).toContainEqual([46, 28, 73, 46]);
});

test.each([
  [
    'a change and what was before',
    'Trade grew 4.6 percent on 2022.',
    'The share is 13 percent, up from 9 percent in 2022.',
  ],
  ['a part of the whole and another', 'Women make up 51 percent.', 'The share of pensioners climbed to 22 percent.'],
  ['of two years', 'In 2028 a fire killed 44 people at the mill.', 'In 2032 fires at the mill killed 52 people.'],
  ['unlike sums of unlike money', 'Orsk have spent 141 million euros.', 'Orsk are paying £58 million.'],
  ['what is owed and what is added', 'It takes on $11 billion of new debt.', 'Its debt will rise to $19 billion.'],
  [
    'what was asked for and what came',
    'The ministry said it asked for 900,000 doses. Orsk said that 400,000 doses would arrive.',
    'A plane with 400,000 doses landed.',
  ],
  ['a toll and those found in one place', 'The wreck killed 46 people.', 'In Orsk 19 bodies were found, said Hale.'],
  ['parts of unlike things', 'The shares lost 11 percent.', 'The phone lost a tenth of its charge.'],
])('figures for %s have rows of their own', (_, a, b) => {
  expect(figuresOf(a, b).every((row) => new Set(row).size === 1)).toBe(true);
});

test('a part of a whole stands in the row of the share that it is', () => {
  expect(figuresOf('Some 50 of 214 branches will close.', 'A quarter of its branches will close.')).toContainEqual([
    50, 0.25,
  ]);
});

test('a part of a whole stands in the row of the share that it is', () => {
  const rows = figuresOf('Some 50 of 214 branches will close.', 'A quarter of its branches will close.');
  expect(rows).toContainEqual([50, 0.25]);
});

test('a figure for something else has a row of its own', () => {
  expect(figuresOf('The mayor counts 418 boats. It took 520 in tow.', 'Some 418 boats were lost.')).toContainEqual([
    418, 418,
  ]);
});

test.each([
  ['all and some of them', 'A flood left 14 dead on the coast.', 'Ten of the dead were children.'],
  [
    'what came and what is needed by the day',
    'A convoy of 18 trucks reached Orsk.',
    'Mills say 18 trucks a day are needed.',
  ],
])('%s are not one question', (_, one, other) => expect(figuresOf(one, other)).toHaveLength(2));
