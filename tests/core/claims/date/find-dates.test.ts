import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../src/core/claims/date/find-dates.ts';
import { readDocument } from '../../../../src/core/text/document.ts';

/** A Thursday. */
const PUBLISHED = '2031-07-17';

/** Every date of a text, as its words and its value. */
function datesIn(text: string, published: string | undefined = PUBLISHED): [string, string | null][] {
  return findDates(readDocument(text), { published }).map(({ start, end, edtf }) => [text.slice(start, end), edtf]);
}

/** The date is marked; nothing else in the text is one. */
const TAKEN: readonly (readonly [marked: string, edtf: string | null])[] = [
  ['The bridge opened on ⟦July 4, 2029⟧.', '2029-07-04'],
  ['The bridge opened on ⟦4 July 2029⟧.', '2029-07-04'],
  ['HARBOUR CITY, ⟦July 15⟧ (Wire) -- The port was shut.', '2031-07-15'],
  ['The ferry sank ⟦Tuesday⟧, officials said.', '2031-07-15'],
  ['The council will vote on ⟦Tuesday⟧.', '2031-07-22'],
  ['The mayor said ⟦Tuesday⟧ that she would resign.', '2031-07-15'],
  ['They were held there ⟦since last March⟧.', '2031-03/..'],
  ['They were held there ⟦since March⟧.', '2031-03/..'],
  ['He was arrested ⟦earlier this year⟧.', '2031~'],
  ['The plant has run ⟦since early 2030⟧.', '2030~/..'],
  ['The plant closed in ⟦early 2030⟧.', '2030~'],
  ['The road stays shut ⟦until August⟧.', '../2031-08'],
  ['Rain fell over ⟦the weekend⟧.', '2031-07-12/2031-07-13'],
  ['He came back ⟦10 days ago⟧.', '2031-07-07'],
  ['Prices fell in ⟦the third quarter of 2030⟧.', '2030-35'],
  ['Output fell in ⟦the 1990s⟧.', '199X'],
  ['The count came ⟦two days after Friday⟧’s vote.', '2031-07-13'],
  ['She served ⟦between 2014 and 2018⟧.', '2014/2018'],
];

/** Texts that hold no date. */
const TRAPS: readonly string[] = [
  'They waited nine months for a reply.',
  'The 37-year-old may march again.',
  'They sat in the sun.',
  'The 1984 Sample Widgets Act was used.',
  'The Sunday Times reported it.',
  'She works every Friday.',
  '“Today we won,” she said.',
  'Theresa May said no.',
  'They built 2000 homes.',
  'A 3/4 majority is needed.',
];

function unmark(marked: string): { text: string; words: string } {
  return { text: marked.replace(/[⟦⟧]/g, ''), words: /⟦(.*)⟧/.exec(marked)?.[1] ?? '' };
}

describe('findDates', () => {
  it.each(TAKEN)('%s', (marked, edtf) => {
    const { text, words } = unmark(marked);
    expect(datesIn(text)).toEqual([[words, edtf]]);
  });

  it.each(TRAPS)('no date: %s', (text) => {
    expect(datesIn(text)).toEqual([]);
  });

  it('leaves relative dates open without a day of publication', () => {
    const text = 'He left on Friday, last month and on July 4, 2029.';
    const dates = findDates(readDocument(text), {});
    expect(dates.map(({ edtf }) => edtf)).toEqual([null, null, '2029-07-04']);
  });
});
