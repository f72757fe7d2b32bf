import { type Quotation, quotations } from './quotations.ts';
import { sentences } from './sentences.ts';
import { type Span, trimmed } from './span.ts';
import { type Token, tokenize } from './tokens.ts';

/** A plain text with its parts found. All offsets are UTF-16 code units into `text`, half open. */
export interface Document {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
}

/** A paragraph, headline or heading: a run of text between blank lines. */
export interface Paragraph extends Span {
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly quotations: readonly Quotation[];
}

/** A sentence and the tokens in it. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[];
}

/**
 * Finds paragraphs, sentences, tokens and quotations.
 *
 * @param text plain text; paragraphs are parted by a blank line
 *
 * @example
 * readDocument('One.\n\nTwo. Three.').paragraphs.map((p) => p.sentences.length) // [1, 2]
 */
export function readDocument(text: string): Document {
  return { text, paragraphs: paragraphSpans(text).map((span) => readParagraph(text, span)) };
}

function paragraphSpans(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const gap of [...text.matchAll(/\n[^\S\n]*\n\s*/g), { index: text.length, 0: '' }]) {
    const span = trimmed(text, { start, end: gap.index });
    if (span.start < span.end) spans.push(span);
    start = gap.index + gap[0].length;
  }
  return spans;
}

function readParagraph(text: string, span: Span): Paragraph {
  const tokens = tokenize(text, span);
  let from = 0;
  const parts = sentences(text, span).map((sentence) => {
    const first = from;
    while (from < tokens.length && (tokens[from]?.start ?? 0) < sentence.end) from++;
    return { ...sentence, tokens: tokens.slice(first, from) };
  });
  return { ...span, tokens, sentences: parts, quotations: quotations(text, span) };
}
