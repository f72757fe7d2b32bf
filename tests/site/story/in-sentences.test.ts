import { describe, expect, test } from 'vitest';
import { inSentences } from '../../../src/site/story/in-sentences.ts';
import { rowViewOf } from '../../support/row-view-of.ts';

function told(answers: readonly (string | undefined)[], citing?: string): string {
  const row = rowViewOf('How many boats sank?', answers, citing === undefined ? {} : { citing });
  return inSentences(row)
    .map(({ text }) => text)
    .join('');
}

describe('a row is told in sentences', () => {
  test.each([
    [['40', '40', '40'], 'All three say 40.'],
    [['40', '40'], 'Both say 40.'],
    [['40', undefined, '40'], 'Two of three say 40. Fen Herald does not say.'],
    [['40', undefined, undefined], 'Coast Courier says 40. Fen Herald and Harbour Post do not say.'],
    [['40', '41', undefined], 'They differ: 40 (Coast Courier) or 41 (Fen Herald). Harbour Post does not say.'],
    [
      ['40', '41', '40', '42'],
      'They differ: 40 (Coast Courier and Harbour Post), 41 (Fen Herald) or 42 (Island Gazette).',
    ],
  ])('%j', (answers, sentences) => {
    expect(told(answers)).toBe(sentences);
  });

  test('one voice is named', () => {
    expect(told(['40', '40'], 'the coastguard')).toBe('Both say 40. Both cite the coastguard.');
  });

  test('every answer links to its words', () => {
    const linked = inSentences(rowViewOf('How many?', ['40', '41'])).filter(({ href }) => href !== undefined);
    expect(linked).toEqual([
      { text: '40', href: '/story/a0/#c-c0' },
      { text: '41', href: '/story/a1/#c-c1' },
    ]);
  });
});
