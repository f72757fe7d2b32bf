import { describe, expect, test } from 'vitest';
import { ask } from '../../../../src/core/comparison/questions/ask.ts';
import { isKind } from '../../../../src/core/comparison/rows/placed.ts';
import { placed } from '../../../support/placed.ts';
import { asked, count } from './asked.ts';

const DAY = { kind: 'date', edtf: '2031-05-02' };

describe('a question is put in plain words', () => {
  test.each([
    ['Storm hits coast\n\nThe town has sent ⟦two teams⟧.', count(2, 'teams'), 'How many teams were sent?'],
    ['Storm hits coast\n\n⟦Forty sailors⟧ died at sea.', count(40, 'sailors'), 'How many sailors died at sea?'],
    [
      'Storm hits coast\n\n⟦Forty terrified sailors⟧ died at sea.',
      count(40, 'terrified sailors'),
      'How many sailors died at sea?',
    ],
    [
      'Storm hits coast\n\n⟦Forty elderly sailors⟧ died at sea.',
      count(40, 'elderly sailors'),
      'How many elderly sailors died at sea?',
    ],
    ['In numbers\n\n⟦40⟧: households without water.', count(40, ''), 'How many? (“…: households without water”)'],
    ['Crash\n\nTwo men, aged 44 and ⟦71⟧, died.', count(71, ''), 'How old? (“Two men, aged 44 and …”)'],
    ['Fees rise\n\nDrivers earn ⟦900 euros⟧ a month.', count(900, 'EUR'), 'How much do the drivers earn?'],
    ['Hale pays\n\nThe brewer was fined ⟦$3 million⟧ on Monday.', count(3e6, 'USD'), 'How much was the brewer fined?'],
    ['Hale pays\n\nThe repairs will cost ⟦$3 million⟧.', count(3e6, 'USD'), 'How much will the repairs cost?'],
    ['Hale pays\n\nThey won contracts worth ⟦$3 million⟧.', count(3e6, 'USD'), 'How much were the contracts worth?'],
    ['Trial ends\n\nThe trial lasted ⟦nine weeks⟧.', count(9, 'weeks'), 'How long did the trial last?'],
    ['Trial ends\n\nShe got a sentence of ⟦nine weeks⟧.', count(9, 'weeks'), 'How long was the sentence?'],
    ['Trial ends\n\nThe pilot, ⟦54⟧, saw it all.', count(54, ''), 'How old is the pilot?'],
    [
      'Vote\n\nUp to ⟦94 percent⟧ of members backed the walkout.',
      count(94, '%'),
      'What percentage of members backed the walkout?',
    ],
    [
      'Works\n\nThe line will be closed by the operator on ⟦Friday⟧.',
      DAY,
      'When will the line be closed by the operator?',
    ],
    ['Works\n\nThe offer, made late on ⟦Friday⟧, was refused.', DAY, 'When was the offer made?'],
    ['Works\n\nThe mediator has invited both sides for ⟦Friday⟧.', DAY, 'When did the mediator invite both sides?'],
    // A capital, an auxiliary or a verb that the sentence alone gives.
    ['Dam\n\nThe barge ran aground on ⟦Friday⟧.', DAY, 'When did the barge run aground?'],
    ['Dam\n\nRepairs will take ⟦nine months⟧.', count(9, 'months'), 'How long will the repairs take?'],
    ['Dam\n\nJones will stay ⟦nine months⟧. Maria Jones swims.', count(9, 'months'), 'How long will Jones stay?'],
    ['Dam\n\nFerries run every ⟦20 minutes⟧.', count(20, 'minutes'), 'How often do the ferries run?'],
    ['Dam\n\nShe said a permit granted in ⟦May⟧ was void.', DAY, 'When was the permit granted?'],
    ['Dam\n\nThe owner, Ana Ruiz, told reporters on ⟦Friday⟧.', DAY, 'When did Ana Ruiz tell reporters this?'],
    [
      'Mill Dam to stay closed until ⟦May⟧',
      { kind: 'date', edtf: '../2031-05' },
      'Until when will Mill Dam stay closed?',
    ],
    ['⟦Forty drivers⟧ stranded as dam fails', count(40, 'drivers'), 'How many drivers were stranded?'],
    ['Dam\n\nThe workshop took apart ⟦nine pumps⟧.', count(9, 'pumps'), 'How many pumps did the workshop take apart?'],
    ['Dam\n\nA girl of ⟦eight⟧ swam home.', count(8, ''), 'How old is the girl?'],
    ['Dam\n\nHale, 61, accepted ⟦$3 million⟧ in cash.', count(3e6, 'USD'), 'How much did Hale accept?'],
    [
      'Dam\n\nAn appeal would be lodged ⟦by Monday⟧.',
      { kind: 'date', edtf: '../2031-05-02' },
      'By when would the appeal be lodged?',
    ],
    [
      'Aid\n\nSome 700 people came, including ⟦40 children⟧.',
      { ...count(40, 'children'), of: 700 },
      'How many of the 700 were children?',
    ],
    // Harm is counted in place of those it befell; things are not hurt.
    ['Dam\n\nThe office counted ⟦nine injuries⟧.', count(9, 'injuries'), 'How many people were injured?'],
    [
      'Dam\n\nThe office knew of ⟦9 leaks⟧ and nine injuries.',
      count(9, 'leaks'),
      'How many leaks? (“The office knew of … and nine injuries”)',
    ],
    // What lasts still, and what a rate or a measure is of.
    ['Dam\n\nAna Ruiz has lived here for ⟦nine years⟧.', count(9, 'years'), 'How long has Ana Ruiz lived there?'],
    ['Dam\n\nDrivers face a detour of ⟦14 miles⟧.', count(14, 'miles'), 'How long was the detour?'],
    ['Dam\n\nIt has a ⟦14-metre⟧ height.', count(14, 'metre'), 'What was the height?'],
    [
      'Dam\n\n⟦Some 900 lorries a day⟧ cross the bridge.',
      count(900, 'lorries a day'),
      'How many lorries a day cross the bridge?',
    ],
  ])('%s', (text, fields, question) => {
    expect(asked(text, fields)).toBe(question);
  });
});

describe('where no template fits, the article’s own words stand round a gap', () => {
  test.each([
    ['Rescue\n\nThe first ⟦72 hours⟧ are decisive.', count(72, 'hours'), 'How long? (“The first … are decisive”)'],
    [
      'Aid\n\nThe ⟦$3 million⟧ set aside went elsewhere.',
      count(3e6, 'USD'),
      'How much? (“The … set aside went elsewhere”)',
    ],
    [
      'Works\n\nPeople may bring blankets to the hall from ⟦Sunday⟧.',
      DAY,
      'When? (“bring blankets to the hall from …”)',
    ],
    ['Dam\n\n⟦Eighty⟧ are needed for it.', count(80, ''), 'How many were needed? (“… are needed for it”)'],
    [
      'Dam\n\nOf the ⟦three aides⟧ tried with him, two wept.',
      count(3, 'aides'),
      'How many aides? (“Of the … tried with him”)',
    ],
    ['Dam\n\nThe lawyers asked for ⟦ten years⟧.', count(10, 'years'), 'How long? (“The lawyers asked for …”)'],
    ['Dam\n\nOn ⟦Friday⟧, the old lock gates gave way.', DAY, 'When? (“On …, the old lock gates gave way”)'],
    // A figure may stand beside what befell others.
    [
      'Rescue\n\n⟦Seven helicopters⟧ and 80 soldiers looked for the lost.',
      count(7, 'helicopters'),
      'How many helicopters? (“… and 80 soldiers looked”)',
    ],
  ])('%s', (text, fields, question) => {
    expect(asked(text, fields)).toBe(question);
  });
});

describe('a source is asked by its name, else by what it says', () => {
  const act = (name: string) => ({
    kind: 'source',
    name,
    type: 'organisation',
    mode: 'indirect',
    source: null,
    cue: null,
    content: [{ start: 0, end: 18 }],
  });
  test.each([
    ['Ana Ruiz', 'What does Ana Ruiz say?'],
    ['striking drivers', 'What do striking drivers say?'],
    ['Coastal Party', 'What does the Coastal Party say?'],
    ['River Fund; Lake Fund', 'What do Lake Fund and River Fund say?'],
    ['River Fund; Hill Bank; Lake Fund', 'What do Hill Bank, Lake Fund and River Fund say?'],
    ['river wardens from the Coastal Party', 'What do river wardens from the Coastal Party say?'],
    ['pilot at Coastal Ferries', 'What does the pilot at Coastal Ferries say?'],
    ['his lawyer', 'What does his lawyer say?'],
    ['Port Elva’s voters', 'What do Port Elva’s voters say?'],
    ['unnamed', 'What does an unnamed source say?'],
    ['unnamed divers', 'What do unnamed divers say?'],
    ['unnamed reports', 'What do reports say?'],
    ['unnamed information', 'What does the information say?'],
    ['Whoever', 'Who says “The ferry was full”?'],
    ['us', 'Who says “The ferry was full”?'],
  ])('%s', (name, question) => {
    expect(asked('The ferry was full, it was ⟦said⟧.', act(name))).toBe(question);
  });

  test('nobody in particular keeps the article of print', () => {
    const text = 'The ferry was full, ⟦said⟧ a pilot at Coastal Ferries.';
    expect(asked(text, { ...act('pilot at Coastal Ferries'), source: { start: 27, end: 51 } })).toBe(
      'What does a pilot at Coastal Ferries say?',
    );
  });

  test('a capital that is only the sentence’s makes no name', () => {
    expect(asked('Observers ⟦say⟧ that the ferry was full.', act('Observers'))).toBe('What do observers say?');
    expect(asked('Schools ⟦say⟧ that a third of pupils stayed at home.', act('Schools'))).toBe('What do schools say?');
    expect(asked('Reuters ⟦says⟧ that a third of pupils stayed at home.', act('Reuters'))).toBe(
      'What does Reuters say?',
    );
  });
});

test.each([
  // What one article alone tells in passing is not what happened.
  [
    ['The ferry sank on Friday, police said.', 'Fishermen wept on Friday as the ferry went down.'],
    'When did the ferry sink?',
  ],
  [['Shoppers cheered on Friday as rates fell.', 'Savers groaned on Friday.'], 'When did it happen?'],
  [['Orsk had said on Friday that it would pay.', 'The port, it said on Friday, is shut.'], 'When was this reported?'],
  [['ORSK, May 2 - Orsk said on Friday that it would pay.', 'Savers groaned on Friday.'], 'When was this reported?'],
  [['The bank cut its rate on Friday.', 'The bank slashed its rate on Friday.'], 'When did the bank cut its rate?'],
])('the day that articles open with: %s', (texts, question) => {
  expect(ask(placed(...texts).filter(isKind('date')))).toBe(question);
});
