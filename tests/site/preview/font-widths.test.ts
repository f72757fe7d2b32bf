import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fontWidths } from '../../../src/site/preview/font-widths.ts';

const widthOf = fontWidths(readFileSync('src/assets/source-serif-4-semibold.ttf'));

it('knows wide characters from narrow ones, and adds them up', () => {
  expect(widthOf('m')).toBeGreaterThan(2 * widthOf('i'));
  expect(widthOf('mi')).toBeCloseTo(widthOf('m') + widthOf('i'));
  for (const character of 'aé“…€ß0') expect(widthOf(character), character).toBeGreaterThan(0.2);
});

it('gives a character that the font lacks the width of the sign for that', () => {
  expect(widthOf('語')).toBe(widthOf('\u{1f600}'));
});
