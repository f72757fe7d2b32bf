import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/core/text/document.ts';

/** The sentences of a text, as words. */
const sentencesOf = (text: string) =>
  readDocument(text).paragraphs.flatMap(({ sentences }) => sentences.map(({ start, end }) => text.slice(start, end)));

/** The quotations of a text, as words. */
const quotationsOf = (text: string) =>
  readDocument(text).paragraphs.flatMap(({ quotations }) => quotations.map(({ start, end }) => text.slice(start, end)));

describe('sentences', () => {
  it.each([
    [['Mr. Lee met Dr. Ann B. Cole.', 'They spoke.']],
    [['It lies in the U.S. state of Ohio.', 'It rained.']],
    [['He left the U.S.', 'The plane was late.']],
    [['“Stop!” he said.', '“Go on?” she asked.']],
    [['He said, “Stop!” – “and go home.”', 'She left.']],
    [['It cost $1.4 million.', '12 people paid.']],
    [['Well... maybe not.', 'We will see…']],
    [['He said “no.”', 'She left.']],
    [['Acme Inc. of Ohio closed at 5 p.m. on Friday.', 'Nobody knew.']],
  ])('%j', (expected) => {
    expect(sentencesOf(expected.join(' '))).toEqual(expected);
  });
});

describe('quotations', () => {
  it.each([
    ['He said “no” and "yes".', ['“no”', '"yes"']],
    ['It’s the dogs’ ‘big day’ today.', ['‘big day’']],
    ['“A ‘b’ c,” he said.', ['“A ‘b’ c,”']],
    ["``Yes,'' she said.", ["``Yes,''"]],
    ['“We go on', ['“We go on']],
    ['A 6\' 2" man and a 5" nail.', []],
  ])('%s', (text, expected) => {
    expect(quotationsOf(text)).toEqual(expected);
  });
});

it('keeps every offset whole and in order, whatever the text', () => {
  const text = fc.array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('\n\n', '. ', '“', '”', '’', '"', ' Mr. ', 'U.S. ', '?!', '…'),
    ),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(text, (parts) => {
      const joined = parts.join('');
      let last = 0;
      for (const paragraph of readDocument(joined).paragraphs) {
        expect(paragraph.start).toBeGreaterThanOrEqual(last);
        last = paragraph.end;
        expect(paragraph.sentences.flatMap(({ tokens }) => tokens)).toEqual(paragraph.tokens);
        for (const token of paragraph.tokens) expect(joined.slice(token.start, token.end)).toBe(token.text);
        const covered = paragraph.sentences.map(({ start, end }) => joined.slice(start, end)).join('');
        expect(covered.replace(/\s/g, '')).toBe(joined.slice(paragraph.start, paragraph.end).replace(/\s/g, ''));
        for (const { start, end, inner } of paragraph.quotations)
          expect([start < inner.start, inner.start <= inner.end, inner.end <= end]).toEqual([true, true, true]);
      }
    }),
  );
});
