import { matches } from './matches.ts';
import type { Span } from './span.ts';

/** Words in quotation marks. */
export interface Quotation extends Span {
  /** The words between the marks. */
  readonly inner: Span;
  /** The closing mark is missing: the quotation goes on in the next paragraph. */
  readonly open: boolean;
}

/** What closes each opening mark, the usual one first: copy desks mix straight and curly marks. */
const CLOSERS: Readonly<Record<string, readonly string[]>> = {
  '“': ['”', '"', '“'],
  '"': ['"', '”'],
  '«': ['»'],
  '``': ["''"],
  "''": ["''"],
  '‘': ['’'],
};
const MARK = /``|''|[“”"«»‘’]/gu;

/**
 * The outermost quotations of one paragraph, in order.
 *
 * An opening mark that nothing closes runs to the paragraph's end, as news prints
 * a quotation of several paragraphs, and to a mark that opens the next sentence. A ’ inside a word, or one that no ‘ opened,
 * is an apostrophe.
 *
 * @example
 * quotations('He said “no”.', { start: 0, end: 13 }) // [{ start: 8, end: 12, inner: { start: 9, end: 11 }, open: false }]
 */
export function quotations(text: string, paragraph: Span): Quotation[] {
  const found: Quotation[] = [];
  let opening: { at: number; mark: string } | undefined;
  // A curly quotation within straight marks: its own closing mark closes it alone.
  let inner = false;
  const body = text.slice(paragraph.start, paragraph.end);
  for (const match of matches(body, MARK)) {
    const mark = match[0];
    const at = paragraph.start + match.index;
    // ''' closes a quotation in a quotation: the mark is all three.
    const end = at + mark.length + (mark === "''" && opening?.mark === "''" && text.charAt(at + 2) === "'" ? 1 : 0);
    if (opening === undefined) {
      if (mark in CLOSERS && opensHere(text, at, end, mark)) opening = { at, mark };
    } else if (opening.mark === '"' && (inner ? mark === '”' : mark === '“' && at > opening.at + 1)) {
      inner = !inner;
    } else if (
      mark === '“' &&
      opening.mark === '“' &&
      /[.?!…]\s+$/.test(text.slice(Math.max(opening.at, at - 4), at))
    ) {
      // A sentence ends and another mark opens: the first's closing mark is missing.
      const last = text.slice(opening.at, at).trimEnd().length + opening.at;
      found.push({ start: opening.at, end: last, inner: { start: opening.at + 1, end: last }, open: true });
      opening = { at, mark };
    } else if (CLOSERS[opening.mark]?.includes(mark) === true && closesHere(text, at, end, mark, opening.mark)) {
      found.push({ start: opening.at, end, inner: { start: opening.at + opening.mark.length, end: at }, open: false });
      opening = undefined;
      inner = false;
    }
  }
  // A single mark left open is more often an apostrophe than a quotation.
  if (opening !== undefined && opening.mark !== '‘') {
    const { at, mark } = opening;
    found.push({ start: at, end: paragraph.end, inner: { start: at + mark.length, end: paragraph.end }, open: true });
  }
  return found;
}

function opensHere(text: string, at: number, end: number, mark: string): boolean {
  if (mark === '"' || mark === "''") {
    // A mark behind a word with white space after it closes a quotation that nothing opened.
    if (/[\p{L},.!?]/u.test(text.charAt(at - 1)) && /^(?:\s|$)/.test(text.charAt(end))) return false;
  }
  // ‘08 is a year with the wrong apostrophe.
  if (mark === '‘') return !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && !/^\d\ds?\b/.test(text.slice(end, end + 4));
  // 5'10" and the like: a straight mark right behind a figure counts inches.
  return mark !== '"' || !/\d/.test(text.charAt(at - 1)) || /\p{L}/u.test(text.charAt(end));
}

function closesHere(text: string, at: number, end: number, mark: string, opened: string): boolean {
  if (mark === '’') return !isApostrophe(text, at, end);
  // A straight mark that closes a curly one stands behind a word, not before one; a second opening mark
  // closes only where it stands as a closing one would.
  if (opened === '“' && mark === '“')
    return /[\p{L}\p{N},.?!]/u.test(text.charAt(at - 1)) && /^(?:[\s.,;]|$)/.test(text.charAt(end));
  return opened !== '“' || mark === '”' || !/\s/.test(text.charAt(at - 1));
}

function isApostrophe(text: string, at: number, end: number): boolean {
  return /\p{L}/u.test(text.charAt(at - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(end));
}
