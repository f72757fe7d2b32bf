import { expect } from 'vitest';
import type { Claim } from '../../../src/core/claims/claim.ts';
import type { StoryArticle } from '../../../src/core/compare-story.ts';
import { firstStory } from '../../support/first-story.ts';

type Copies = readonly StoryArticle[];

/** The copies and the rules at one time. */
export interface State {
  readonly edit?: (copies: Copies) => Copies;
  /** What the rules make of a claim. */
  readonly rules?: (claim: Claim, words: string) => readonly Claim[];
}

export const UNTOUCHED: State = {};
export const STORY = firstStory();

/** The copy of an outlet with words put for others; all of them must stand in it. */
export function edited(key: string, ...changes: readonly (readonly [string | RegExp, string])[]): State {
  const mend = (body: string, [from, to]: readonly [string | RegExp, string]) => {
    const next = body.replace(from, to);
    expect(next, `${from} stands in ${key}`).not.toBe(body);
    return next;
  };
  return {
    edit: (copies) =>
      copies.map((copy) => (copy.id === key ? { ...copy, body: changes.reduce(mend, copy.body) } : copy)),
  };
}

/** The copy of an outlet in which words stand elsewhere. */
export function moved(key: string, words: RegExp, before: RegExp): State {
  const body = STORY.find(({ id }) => id === key)?.body ?? '';
  return edited(key, [words, ''], [before, words.exec(body)?.[0] ?? '']);
}

/** The story without an outlet. */
export const without = (key: string): State => ({ edit: (copies) => copies.filter(({ id }) => id !== key) });

/** The rules give the claim of a kind and words other edges, or do not find it. */
export function ruled(kind: Claim['kind'], words: string, change: (claim: Claim) => readonly Claim[]): State {
  return { rules: (claim, own) => (claim.kind === kind && own === words ? change(claim) : [claim]) };
}
