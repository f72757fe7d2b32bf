import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { readMarked } from '../../training/read-marked.ts';

const FOLDER = new URL('../../training/attributions/', import.meta.url);

describe('a marked text', () => {
  it('is read without its marks', () => {
    const { text, attributions } = readMarked('{q1 “It is shut,”} {c1 said} {s1 Ann Lee}. {q1 “Go home.”}');
    expect(text).toBe('“It is shut,” said Ann Lee. “Go home.”');
    const parts = attributions.map(({ source, cue, content }) =>
      [source, cue, content].map((spans) => spans.map(({ start, end }) => text.slice(start, end))),
    );
    expect(parts).toEqual([[['Ann Lee'], ['said'], ['“It is shut,”', '“Go home.”']]]);
  });

  it('may have marks within marks', () => {
    const { text, attributions } = readMarked('{s1 Lee} {c1 said} {q1 {s2 Moss} had {c2 claimed} {q2 victory}}.');
    expect(text).toBe('Lee said Moss had claimed victory.');
    expect(attributions.map(({ content }) => content.map(({ start, end }) => text.slice(start, end)))).toEqual([
      ['Moss had claimed victory'],
      ['victory'],
    ]);
  });

  it.each(['{s1 Lee said so.', 'Lee} said so.', '{x1 Lee} said so.'])(
    'is refused where a mark is broken: %s',
    (marked) => {
      expect(() => readMarked(marked)).toThrow(/mark/);
    },
  );
});

test.each(readdirSync(FOLDER))('%s is marked whole: each act has words and who or what credits them', (name) => {
  const { attributions } = readMarked(readFileSync(new URL(name, FOLDER), 'utf8'));
  expect(attributions.length).toBeGreaterThan(3);
  for (const { source, cue, content } of attributions) {
    expect(content).not.toEqual([]);
    expect([...source, ...cue]).not.toEqual([]);
  }
});
