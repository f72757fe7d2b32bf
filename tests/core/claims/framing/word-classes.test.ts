import { describe, expect, test } from 'vitest';
import { matchAt } from '../../../../src/core/claims/framing/loaded/lexicon.ts';
import { WORD_CLASSES } from '../../../../src/core/claims/framing/loaded/word-classes.ts';
import { readDocument } from '../../../../src/core/text/document.ts';

const LISTS = WORD_CLASSES.map((list) => [list.words.trim().split(/\s+/).slice(0, 3).join(', '), list] as const);

describe('lists of loaded words', () => {
  test.each(LISTS)('%s … are lower-case forms, each once', (_, { words, note }) => {
    const entries = words.trim().split(/\s+/);
    expect(new Set(entries).size).toBe(entries.length);
    expect(entries.filter((entry) => !/^[\p{Ll}\d]+(?:[-_']+[\p{Ll}\d]+)*$/u.test(entry))).toEqual([]);
    expect(note).not.toBe('');
  });

  test.each(LISTS)('%s … are found as the tagger parts them', (_, { words }) => {
    const lost = words
      .trim()
      .split(/\s+/)
      .filter((entry) => {
        const { paragraphs } = readDocument(entry.replaceAll('_', ' '));
        const tokens = paragraphs.flatMap((paragraph) => paragraph.tokens);
        return matchAt(tokens, 0)?.last !== tokens.length - 1;
      });
    expect(lost).toEqual([]);
  });
});
