import type { Taken } from './row.ts';

/** Words without quotation marks that stand before their cue. */
export const WORDS_FIRST: readonly Taken[] = [
  [
    'a source after “per”',
    'The ferry will be sold, per two of its owners.',
    'two of its owners | per | The ferry will be sold',
  ],
  ['behind the words', 'The bridge is safe, the mayor said.', 'the mayor | said | The bridge is safe'],
  [
    'according to, behind',
    'Two ferries were late, according to the port authority.',
    'the port authority | according to | Two ferries were late',
  ],
  ['a passive', 'The raid was condemned by the bishops.', 'the bishops | condemned | The raid'],
  ['a verb that looks like a noun', 'The dam is old, city records show.', 'city records | show | The dam is old'],
  [
    'what a semicolon parts from the words credited',
    'The ferry was late; the bus ran on time, according to Lee.',
    'Lee | according to | the bus ran on time',
  ],
  ['news of one’s own', 'The mill is closed, the Herald can reveal.', 'the Herald | reveal | The mill is closed'],
  [
    'the last clause alone before the source of a figure',
    'The club sued Moss, who left in May, according to the Post.',
    'the Post | according to | who left in May',
  ],
];
