import { expect, it } from 'vitest';
import type { Note } from '../../../src/site/article/article-notes.ts';
import { paceNotes } from '../../../src/site/article/pace-notes.ts';
import { rowViewOf } from '../../support/row-view-of.ts';

it('shows all notes where there is room, and lets none stand far from its words', () => {
  const [roomy, full, late] = paceNotes([
    { lines: 30, notes: [noteOf('count'), noteOf('framing')] },
    { lines: 4, notes: Array.from({ length: 6 }, () => noteOf('framing')) },
    { lines: 4, notes: [noteOf('source'), noteOf('count')] },
  ]);
  expect(roomy?.rest).toEqual([]);
  expect(full?.beside).toHaveLength(1);
  expect(late?.beside.map(({ kind }) => kind)).toEqual(['count']);
});

it('folds all notes of a block that the stream would reach far below it', () => {
  const long = 'words that fill a line '.repeat(30);
  const [, next] = paceNotes([
    { lines: 2, notes: [noteOf('source', long)] },
    { lines: 2, notes: [noteOf('count')] },
  ]);
  expect(next?.beside).toEqual([]);
  expect(next?.rest).toHaveLength(1);
});

function noteOf(kind: Note['kind'], words = '40'): Note {
  const row = rowViewOf('How many boats sank?', [words, words], { kind });
  const [own, other] = row.cells;
  if (own?.main === undefined || other?.main === undefined) throw new Error('no claim');
  return {
    number: 1,
    claim: { kind: 'count', id: 'c0', start: 0, end: 2, value: 40, bound: 'exact', unit: 'boats' },
    words,
    kind,
    row: row.key,
    question: row.question,
    href: row.href,
    verdict: row.verdict,
    others: [{ outlet: other.outlet, passages: [other.main], more: 0, alike: [] }],
    further: 0,
    silent: [],
  };
}
