import type { ClaimKind } from '../../core/claims/claim.ts';
import type { Note } from './article-notes.ts';

/** A block's notes: those that stand beside it, and those that open when asked for. */
export interface PacedNotes {
  readonly beside: readonly Note[];
  readonly rest: readonly Note[];
}

/** Heights in lines of the text. */
const GAP = 0.8;
const SUMMARY = 1.5;

/**
 * Keeps the stream of notes at the pace of the text, so that they stand near their words.
 *
 * Each block shows as many as there is room for, one at the least: figures and dates before
 * sources, and those before choices of words. The others open when asked for. A block without notes
 * leaves its room to the next.
 *
 * @param blocks each block's notes, and how many lines it takes
 */
export function paceNotes(
  blocks: readonly { readonly lines: number; readonly notes: readonly Note[] }[],
): PacedNotes[] {
  let text = 0;
  let stream = 0;
  return blocks.map(({ lines, notes }) => {
    stream = Math.max(stream, text);
    text += lines + GAP;
    const all = notes.reduce((sum, note) => sum + height(note), 0);
    if (stream + all <= text + GAP) {
      stream += all;
      return { beside: notes, rest: [] };
    }
    const first = new Set<Note>();
    for (const note of [...notes].sort((a, b) => weight(a) - weight(b) || a.number - b.number)) {
      if (first.size > 0 && stream + height(note) + SUMMARY > text + GAP) continue;
      first.add(note);
      stream += height(note);
    }
    const rest = notes.filter((note) => !first.has(note));
    if (rest.length > 0) stream += SUMMARY;
    return { beside: notes.filter((note) => first.has(note)), rest };
  });
}

function height({ others }: Note): number {
  return (
    2 +
    others.reduce((sum, { passages, alike }) => sum + 0.4 + 0.6 * (passages.length + Math.ceil(alike.length / 3)), 0)
  );
}

const WEIGHTS = { count: 0, date: 0, source: 1, framing: 3 } as const satisfies Record<ClaimKind, number>;

function weight({ kind, verdict }: Note): number {
  return WEIGHTS[kind] + (verdict.group === 'only' ? 2 : 0);
}
