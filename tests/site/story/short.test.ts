import { describe, expect, it } from 'vitest';
import { inShort } from '../../../src/site/story/short.ts';
import { rowViewOf } from '../../support/row-view-of.ts';

const all = rowViewOf('How many boats?', ['40', '40', '40']);
const differ = rowViewOf('How many hurt?', ['12', '14', '12']);
const some = rowViewOf('How many crews?', ['7', '7', undefined]);
const words = rowViewOf('What is the fire called?', ['blaze', 'inferno', undefined], {
  kind: 'framing',
  form: 'words',
});
const only = rowViewOf('What did it cost?', [undefined, '3', undefined]);

describe('inShort', () => {
  it('begins with what all say, then the difference, then a silence', () => {
    expect(inShort([words, differ, some, all, only])).toEqual([all, differ, some, words]);
  });

  it('shows a silence among the first three, if only in a difference', () => {
    const first = inShort([words, differ, all], 3);
    expect(first).toEqual([all, differ, words]);
  });

  it('shows what one article alone says where nothing else has a silence', () => {
    expect(inShort([differ, all, only], 3)).toEqual([all, differ, only]);
  });

  it('puts the editor’s pins before its own', () => {
    const pinned = rowViewOf('What is the harbour called?', ['port', 'haven', undefined], {
      form: 'words',
      pinned: true,
    });
    expect(inShort([pinned, differ, some, all], 3)).toEqual([all, pinned, some]);
  });

  it('takes what there is', () => {
    expect(inShort([])).toEqual([]);
    expect(inShort([only])).toEqual([only]);
    expect(inShort([differ])).toEqual([differ]);
  });

  it('prefers two differences in figures to a second agreement, and both to an age or a question with a gap', () => {
    const second = rowViewOf('How many burned?', ['3', '4', '3']);
    expect(inShort([all, differ, some, second, words])).toEqual([all, differ, some, second]);
    const age = rowViewOf('How old is the mayor?', ['51', '51', '51']);
    const gap = rowViewOf('How many? (“some … left”)', ['3', '4', '5']);
    expect(inShort([age, gap, all, differ], 2)).toEqual([all, differ]);
    expect(inShort([words, gap, all], 2)).toEqual([all, gap]);
  });
});
