import type { Span } from '../src/core/text/span.ts';

/** One act of attribution as a marked text has it, as offsets into the text without the marks. */
export interface MarkedAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

export interface MarkedText {
  readonly text: string;
  readonly attributions: readonly MarkedAttribution[];
}

const PARTS = { s: 'source', c: 'cue', q: 'content' } as const;

/**
 * Reads a text in which each act of attribution is marked: `{s1 …}` its source, `{c1 …}` its cue, `{q1 …}`
 * the words credited. A part in several pieces has several marks of one number; marks may stand in one another.
 *
 * @throws where a mark is left open, closes nothing or has neither a letter of a part nor a number
 * @example
 * readMarked('{s1 Ann Lee} {c1 said} {q1 the road was shut}.').attributions
 * // [{ source: [{ start: 0, end: 7 }], cue: [{ start: 8, end: 12 }], content: [{ start: 13, end: 30 }] }]
 */
export function readMarked(marked: string): MarkedText {
  const found = new Map<string, Record<'source' | 'cue' | 'content', Span[]>>();
  const open: { part: 'source' | 'cue' | 'content'; number: string; start: number }[] = [];
  let text = '';
  let at = 0;
  for (const { 0: mark, 1: letter, 2: number, index } of marked.matchAll(/\{([scq])(\d+) |[{}]/g)) {
    text += marked.slice(at, index);
    at = index + mark.length;
    if (letter !== undefined && number !== undefined && (letter === 's' || letter === 'c' || letter === 'q')) {
      open.push({ part: PARTS[letter], number, start: text.length });
      continue;
    }
    const opened = mark === '}' ? open.pop() : undefined;
    if (opened === undefined)
      throw new Error(`a mark that means nothing: …${marked.slice(Math.max(0, index - 40), at + 20)}`);
    const parts = found.get(opened.number) ?? { source: [], cue: [], content: [] };
    found.set(opened.number, parts);
    parts[opened.part].push({ start: opened.start, end: text.length });
  }
  const left = open.at(-1);
  if (left !== undefined) throw new Error(`a mark left open: ${left.part} ${left.number}`);
  return { text: text + marked.slice(at), attributions: [...found.values()] };
}
