import { describe, expect, test } from 'vitest';
import { referents } from '../../../../src/core/comparison/framing/referents.ts';
import { goldStory } from '../gold-story.ts';

const { articles } = goldStory('derailment');

function wordsFor(name: string, named: Parameters<typeof referents>[1] = []) {
  const referent = referents(articles, named).find((other) => other.name === name);
  return Object.fromEntries(
    (referent?.uses ?? []).map(({ article, labels }) => [article, labels.map(({ words }) => words)]),
  );
}

describe('referents', () => {
  test('groups the labels of all articles by what they name', () => {
    expect(wordsFor('the wreck')).toEqual({
      'valley-ledger': ['the wreckage'],
      'meridian-wire': ['mangled coaches'],
      'the-daily-cry': ['twisted metal'],
    });
  });

  test('those that most articles name stand first, each with a key of its own', () => {
    const found = referents(articles);
    const articlesNaming = found.map(({ uses }) => uses.length);
    expect(articlesNaming).toEqual([...articlesNaming].sort((a, b) => b - a));
    expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
  });

  test('the editor’s terms move labels to the referent that the editor names', () => {
    const named = [{ name: 'the wrecked train', terms: ['twisted metal', 'the wreckage'] }];
    expect(wordsFor('the wrecked train', named)).toEqual({
      'valley-ledger': ['the wreckage'],
      'the-daily-cry': ['twisted metal'],
    });
  });
});
