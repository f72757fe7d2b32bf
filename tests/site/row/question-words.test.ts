import { expect, it } from 'vitest';
import { previewWords, questionWords } from '../../../src/site/row/question-words.ts';
import { rowViewOf } from '../../support/row-view-of.ts';

it('says that one source printed twice is one source', () => {
  const row = rowViewOf('How many boats sank?', ['40', '40', undefined], {
    citing: 'the harbour office',
    note: 'Both cite the harbour office.',
  });
  expect(questionWords(row)).toBe(
    'Two articles give 40, and both cite the harbour office: one source, printed twice. Harbour Post does not say.',
  );
  expect(previewWords(row)).toBe(
    'Coast Courier: 40 (the harbour office). Fen Herald: 40 (the harbour office). Harbour Post: does not say.',
  );
});

it('groups the outlets by their answer, and judges none', () => {
  expect(questionWords(rowViewOf('How many hurt?', ['12', '14', '12', undefined, undefined]))).toBe(
    'Coast Courier and Harbour Post give 12. Fen Herald gives 14. Island Gazette and Lowland Times do not say.',
  );
});

it('leaves long speeches to stand in full below', () => {
  const row = rowViewOf('What does the mayor say?', ['the dam holds', 'the dam leaks', undefined], {
    kind: 'source',
    form: 'speech',
  });
  expect(questionWords(row)).toBe('Two articles answer, each with different words. Harbour Post does not say.');
});

it('names sources, and says dates', () => {
  const source = { kind: 'source', form: 'name' } as const;
  expect(questionWords(rowViewOf('Who says so?', ['harbour office', 'Ana Ruiz; River Fund'], source))).toBe(
    'Coast Courier names the harbour office. Fen Herald names Ana Ruiz and River Fund.',
  );
  expect(questionWords(rowViewOf('Since when?', ['since March', 'since March', 'since May'], { kind: 'date' }))).toBe(
    'Coast Courier and Fen Herald say since March. Harbour Post says since May.',
  );
});

it('tells one answer that is put in several ways, and counts what more is printed', () => {
  const row = rowViewOf('How many boats sank?', ['40', '40', '41']);
  const same = { ...row, verdict: { ...row.verdict, group: 'same' as const } };
  expect(questionWords(same)).toBe(
    'Three articles give the same: 40 (Coast Courier and Fen Herald) or 41 (Harbour Post).',
  );
  const [first, second, third] = row.cells;
  const further = first?.main;
  if (first === undefined || second === undefined || third === undefined || further === undefined) throw new Error();
  const more = { ...row, cells: [{ ...first, more: [further, further] }, { ...second, more: [further] }, third] };
  expect(questionWords(more)).toContain('More answers: two in Coast Courier; one in Fen Herald.');
  expect(questionWords({ ...more, cells: [first, { ...second, more: [further] }, third] })).toContain(
    'Fen Herald prints one more answer.',
  );
});
