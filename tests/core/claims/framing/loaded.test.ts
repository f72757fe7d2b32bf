import { describe, expect, test } from 'vitest';
import type { FramingClaim } from '../../../../src/core/claims/claim.ts';
import { framingOf, unmarked } from './framing-of.ts';

type Row = readonly [text: string, category: FramingClaim['category'], tone: FramingClaim['tone'], voice?: 'source'];

const FOUND: readonly Row[] = [
  // contempt, blame, ridicule
  ['The ⟦thugs⟧ left before dawn.', 'evaluation', 'negative'],
  ['It was a ⟦shameful⟧ vote.', 'evaluation', 'negative'],
  ['The council passed the ⟦preposterous⟧ plan.', 'evaluation', 'negative'],
  ['The rule was ⟦blatantly⟧ ignored.', 'evaluation', 'negative'],
  ['It is a ⟦witch hunt⟧.', 'evaluation', 'negative'],
  ['They fear the ⟦far-left⟧.', 'evaluation', 'negative'],
  // verbs that make speech a blow or a show
  ['The minister ⟦lambasted⟧ the union.', 'evaluation', 'negative'],
  ['The senator ⟦bragged⟧ about the vote.', 'evaluation', 'negative'],
  ['Lobbyists ⟦rigged⟧ the vote.', 'evaluation', 'negative'],
  // compounds coined as jibes
  ['The ⟦union-bashing⟧ mayor left.', 'evaluation', 'negative'],
  ['The ⟦fear-mongers⟧ won.', 'evaluation', 'negative'],
  ['It struck a ⟦greener-than-thou⟧ pose.', 'evaluation', 'negative'],
  // weaker words in company
  ['The ⟦heroic⟧ crew made a ⟦valiant⟧ stand.', 'evaluation', 'positive'],
  // headlines in capitals
  ['Mayor ⟦Blasts⟧ Budget Deal Before Friday Vote', 'evaluation', 'negative'],
  // a source's words
  ['“The plan is a ⟦disgrace⟧ to this city,” Ann Lee said.', 'evaluation', 'negative', 'source'],
  // hedges
  ['The ferry ⟦reportedly⟧ sank.', 'hedge', 'neutral'],
  ['Police held the ⟦alleged⟧ smuggler.', 'hedge', 'neutral'],
  ['The minister blamed sabotage ⟦without evidence⟧.', 'hedge', 'neutral'],
  ['She was ⟦accused of⟧ theft.', 'hedge', 'neutral'],
  // held at arm's length
  ['The ⟦so-called⟧ reform cut pensions.', 'distancing', 'negative'],
  ['The ⟦“reform”⟧ cut every pension by a third.', 'distancing', 'negative'],
  ['Soldiers guard the ⟦"liberated"⟧ town.', 'distancing', 'negative'],
];

describe('loaded words', () => {
  test.each(
    FOUND.map(([marked, category, tone, voice = 'article']) => ({ marked, expected: { category, tone, voice } })),
  )('$marked', ({ marked, expected }) => {
    const { text, marked: words } = unmarked(marked);
    const found = framingOf(text).filter((claim) => claim.category !== 'label');
    expect(found.map((claim) => claim.words)).toEqual(words);
    for (const claim of found) expect(claim).toMatchObject(expected);
  });
});

/** Texts without a loaded word: no claim but labels. */
const TRAPS: readonly string[] = [
  // subject matter
  'The war killed 40 people, and the famine that followed killed more.',
  'Two men were charged with murder and wire fraud on Monday.',
  'Deaths from heart disease fell by 3% in 2019.',
  // part of a name
  'The Brave Widows Club met on Tuesday.',
  'The Department of Justice opened an office in Leeds.',
  'The vice president flew to Oslo.',
  'Fossil fuel prices rose by 4%.',
  // compounds that only describe
  'The editor-in-chief met the asylum-seekers on a snow-laden hill.',
  'The union - bashing on the door - left.',
  // another part of speech
  'Prices crept up as the grain harvest slid.',
  'The blast injured two people.',
  'He bought a slate roof.',
  // denied
  'The judge was not corrupt.',
  'It wasn’t a hoax.',
  // plain words alone
  'The committee made a significant change to the timetable.',
  'The crowd was angry on Friday, police said.',
  // quotations and titles, not distance
  'Lee called the plan “reckless” on Friday.',
  'The band played “Blue Harbour” twice.',
  'The paper used the word “strike” twice.',
];

describe('no loaded word', () => {
  test.each(TRAPS)('%s', (text) => {
    expect(framingOf(text).filter(({ category, voice }) => category !== 'label' && voice === 'article')).toEqual([]);
  });
});

describe('a quality of what the text is about', () => {
  const twice = 'The ferry left at dawn. The ferry had 40 cabins. ';

  test('counts where its noun recurs', () => {
    const found = framingOf(`${twice}The notorious ferry sank.`).filter(({ category }) => category === 'evaluation');
    expect(found.map(({ words, about }) => [words, about])).toEqual([['notorious', 'ferry']]);
  });

  test('does not count of what is named in passing', () => {
    const found = framingOf('The notorious ferry sank.').filter(({ category }) => category === 'evaluation');
    expect(found).toEqual([]);
  });
});
