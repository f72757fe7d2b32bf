import { expect, test } from 'vitest';
import { findSources } from '../../src/core/claims/source/find-sources.ts';
import { readDocument } from '../../src/core/text/document.ts';
import { markedTexts } from '../../training/marked-texts.ts';
import { ratesOf, scoreAttributions, sumOf } from '../support/score-attributions.ts';

test('the attributions of our own articles are found', () => {
  const texts = [...markedTexts().values()];
  const rates = ratesOf(
    sumOf(texts.map(({ text, attributions }) => scoreAttributions(attributions, findSources(readDocument(text))))),
  );
  expect(rates.precision).toBeGreaterThan(76.5);
  expect(rates.recall).toBeGreaterThan(72);
});

test('what is marked scores in full against itself, less each that lacks its source or half its words', () => {
  const { text, attributions } = [...markedTexts().values()][0] ?? { text: '', attributions: [] };
  const claims = attributions.map(({ source, cue, content }) => ({
    kind: 'source' as const,
    start: cue[0]?.start ?? 0,
    end: cue[0]?.end ?? text.length,
    source: source[0] ?? null,
    cue: cue[0] ?? null,
    content,
    name: '',
    type: 'person' as const,
    mode: 'direct' as const,
  }));
  expect(scoreAttributions(attributions, claims).right).toBe(attributions.length);
  const [first, ...others] = claims;
  const named = attributions[0]?.source.length ?? 0;
  if (first === undefined || named === 0) throw new Error('the first text begins with a named source');
  expect(scoreAttributions(attributions, [{ ...first, source: null }, ...others]).right).toBe(attributions.length - 1);
  const cut = first.content.map(({ start, end }) => ({ start, end: start + Math.floor((end - start) / 3) }));
  expect(scoreAttributions(attributions, [{ ...first, content: cut }, ...others]).right).toBe(attributions.length - 1);
});
