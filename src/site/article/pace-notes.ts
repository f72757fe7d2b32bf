import type { ClaimKind } from '../../core/claims/claim.ts';
import type { Note, NoteAnswer } from './article-notes.ts';

/** A block's notes: those that stand beside it, and those that open when asked for. */
export interface PacedNotes {
  readonly beside: readonly Note[];
  readonly rest: readonly Note[];
}

/** Heights in lines of the text. */
const GAP = 0.8;
const SUMMARY = 1.2;
/** The words, the verdict and the question of a note. */
const HEAD = 2.2;
const NOTE_LINE = 0.7;

/** Characters to a line of a note. */
const MEASURE = 40;
const PLACE = 8;

/** A block whose notes would begin so many lines below it has them all folded. */
const BEHIND = 6;

/**
 * Keeps the stream of notes at the pace of the text, so that they stand near their words.
 *
 * Each block shows as many as there is room for, one at the least unless the stream is far behind:
 * figures and dates before sources, and those before choices of words. The others open when asked
 * for. A block without notes leaves its room to the next.
 *
 * @param blocks each block's notes, and how many lines it takes
 *
 * @example
 * paceNotes([{ lines: 2, notes: [] }]) // [{ beside: [], rest: [] }]
 */
export function paceNotes(
  blocks: readonly { readonly lines: number; readonly notes: readonly Note[] }[],
): PacedNotes[] {
  let text = 0;
  let stream = 0;
  return blocks.map(({ lines, notes }) => {
    stream = Math.max(stream, text);
    const above = text;
    text += lines + GAP;
    const all = sum(notes.map(height));
    if (stream + all <= text + GAP) {
      stream += all;
      return { beside: notes, rest: [] };
    }
    const first = new Set<Note>();
    for (const note of [...notes].sort((a, b) => weight(a) - weight(b) || a.number - b.number)) {
      const isFull = stream + height(note) + SUMMARY > text + GAP;
      if (isFull && (first.size > 0 || stream > above + BEHIND)) continue;
      first.add(note);
      stream += height(note);
    }
    const rest = notes.filter((note) => !first.has(note));
    if (rest.length > 0) stream += SUMMARY;
    return { beside: notes.filter((note) => first.has(note)), rest };
  });
}

function height({ others, silent }: Note): number {
  return HEAD + sum(others.map(linesOf)) * NOTE_LINE + (silent.length > 0 ? NOTE_LINE : 0);
}

/** Choices of words stand one after another; a sentence begins its own line. Each has its place behind it. */
function linesOf({ passages, more, alike }: NoteAnswer): number {
  const isNames = passages.every(({ kind }) => kind === 'framing');
  const lengths = passages.map(({ excerpt: { before, words, after } }) =>
    isNames ? words.length + PLACE : before.length + words.length + after.length + PLACE,
  );
  const lines = isNames
    ? Math.ceil(sum(lengths) / MEASURE)
    : sum(lengths.map((length) => Math.ceil(length / MEASURE))) + (more > 0 ? 1 : 0);
  return 0.2 + lines + Math.ceil(alike.length / 3);
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

const WEIGHTS = { count: 0, date: 0, source: 1, framing: 3 } as const satisfies Record<ClaimKind, number>;

function weight({ kind, verdict }: Note): number {
  return WEIGHTS[kind] + (verdict.group === 'only' ? 2 : 0);
}
