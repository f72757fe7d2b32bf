import type { Taken } from './row.ts';

/** Headlines, labels and the turns of interviews. */
export const HEADLINES: readonly Taken[] = [
  ['a headline', 'Lee Says Old Bridge Will Hold', 'Lee | Says | Old Bridge Will Hold'],
  [
    'a headline’s label that the text cites',
    'Lee: The dam will hold\n\nThe dam is safe, Lee said.',
    'Lee | Lee | The dam will hold',
    'Lee | said | The dam is safe',
  ],
  [
    'turns of an interview',
    'MOSS: Is the dam safe?\n\nLEE: It will hold. It always has.\n\nMOSS: Who built it?',
    'MOSS | MOSS | Is the dam safe?',
    'LEE | LEE | It will hold. It always has.',
    'MOSS | MOSS | Who built it?',
  ],
  [
    'views inside a turn of an interview',
    'MOSS: Is it safe?\n\nLEE: I think it is. They want it shut.\n\nMOSS: Who does?',
    'MOSS | MOSS | Is it safe?',
    'LEE | LEE | I think it is. They want it shut.',
    'MOSS | MOSS | Who does?',
  ],
  ['a verb and its noun, one cue', 'Council backs plan to close mill', 'Council | backs plan | to close mill'],
  ['a headline in small letters', 'Baker slams minister over mill', 'Baker | slams | minister over mill'],
  [
    'a headline that opens with a quotation',
    '‘It will hold’: Ann Lee on the dam',
    'Ann Lee | Ann Lee | ‘It will hold’',
  ],
  ['a headline in the past', 'Ann Lee Described Her Years In Exile', 'Ann Lee | Described | Her Years In Exile'],
  ['a headline with “just”', 'Union Just Asked Clerks To Stay Home', 'Union | Asked | Clerks To Stay Home'],
];
