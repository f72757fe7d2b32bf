import { expect, test } from 'vitest';
import { asked, count } from './asked.ts';

test.each([
  // What those counted do, and what only their noun does.
  ['⟦Fifty shops⟧ are to close.', count(50, 'shops'), 'How many shops will close?'],
  [
    'Deposits of the bank’s ⟦40 customers⟧ are safe.',
    count(40, 'customers'),
    'How many customers? (“Deposits of the bank’s … are safe”)',
  ],
  ['Records of ⟦40 patients⟧ were copied.', count(40, 'patients'), 'How many patients? (“Records of … were copied”)'],
  ['A man with ⟦two children⟧ died.', count(2, 'children'), 'How many children? (“A man with … died”)'],
  ['A crowd of ⟦40 people⟧ gathered.', count(40, 'people'), 'How many people gathered?'],
  ['Nine of the ⟦40 boats⟧ sank.', count(40, 'boats'), 'How many boats? (“Nine of the … sank”)'],
  ['Hale turned down ⟦60 offers⟧.', count(60, 'offers'), 'How many offers were turned down?'],
  [
    'The town has 90 boats, among them ⟦12 ferries⟧.',
    { ...count(12, 'ferries'), of: 90 },
    'How many of the 90 were ferries?',
  ],
  ['⟦Nine of the dead⟧ were children, he said.', count(9, 'dead'), 'How many of the dead were children?'],
  ['⟦Six boats⟧ were trawlers.', count(6, 'boats'), 'How many boats were trawlers?'],
  ['It left ⟦200 wounded⟧.', count(200, 'wounded'), 'How many people were injured?'],
  ['Orsk says ⟦40 people⟧ had taken part.', count(40, 'people'), 'How many people had taken part?'],
  ['Some ⟦40 people⟧ watched from the pier.', count(40, 'people'), 'How many people watched from the pier?'],
  ['It swept away ⟦40 boats⟧.', count(40, 'boats'), 'How many boats were swept away?'],
  // Measures and parts.
  ['The phone weighs ⟦231 grams⟧.', count(231, 'grams'), 'How much does the phone weigh?'],
  ['The plan has ⟦50 GB⟧ of storage.', count(50, 'GB'), 'How many GB? (“The plan has … of storage”)'],
  ['The hinge can be folded ⟦400 times⟧.', count(400, 'times'), 'How many times? (“The hinge can be folded …”)'],
  ['It has a ⟦7-inch⟧ screen.', count(7, 'inch'), 'How large was the screen?'],
  ['It built a ⟦7-metre⟧ wall.', count(7, 'metre'), 'How high was the wall?'],
  ['It is an anchor of ⟦9 tonnes⟧.', count(9, 'tonnes'), 'How heavy was the anchor?'],
  ['It met winds of ⟦90 kilometres an hour⟧.', count(90, 'kilometres an hour'), 'How fast were the winds?'],
  ['It has a ⟦40-hectare⟧ park.', count(40, 'hectare'), 'How large was the park?'],
  ['⟦A third of the fleet⟧ was sold.', count(1 / 3, 'fleet'), 'What share of the fleet was sold?'],
  ['Orsk pays ⟦a third⟧ of it.', count(1 / 3, ''), 'What share? (“Orsk pays … of it”)'],
  ['Rates fell by ⟦half a point⟧.', count(0.5, 'point'), 'How many points? (“Rates fell by …”)'],
  ['The population has grown to ⟦52,000⟧.', count(52000, 'people'), 'How large is the population?'],
  ['It comes at a cost of ⟦$3 million⟧.', count(3e6, 'USD'), 'What was the cost?'],
  // By how much, to what, from what.
  ['The shares closed up ⟦4 percent⟧.', count(4, '%'), 'By what percentage did the shares rise?'],
  ['The share rose to ⟦4 percent⟧.', count(4, '%'), 'To what percentage did the share rise?'],
  ['The share fell from ⟦4 percent⟧ to 3 percent.', count(4, '%'), 'From what percentage did the share fall?'],
  // Whose they are.
  ['Hale’s end took ⟦five days⟧.', count(5, 'days'), 'How long did Hale’s end take?'],
  ['It lifts the retirement age to ⟦66⟧.', count(66, ''), 'What is the retirement age?'],
  ['Pensioner Joan Hale, ⟦78⟧, queued.', count(78, ''), 'How old is Joan Hale?'],
])('%s', (text, fields, question) => {
  expect(asked(`News\n\n${text}`, fields)).toBe(question);
});
