import type { DatePattern } from '../expression.ts';
import { S } from '../lexicon.ts';
import { wholeWords } from './pattern.ts';

const day =
  (steps: number): DatePattern['read'] =>
  () => ({ kind: 'unit', unit: 'day', steps, origin: 'published' });

/**
 * Days named from the day of writing.
 *
 * Takes: "today", "yesterday", "tomorrow", "tonight", "last night", "this morning", "the day before yesterday".
 * Leaves: "today's youth" and "today" in a direct quotation (see traps).
 */
export const DEICTICS: readonly DatePattern[] = [
  { pattern: wholeWords(`today|tonight|tonite|this${S}(?:morning|afternoon|evening|day)`), read: day(0) },
  { pattern: wholeWords(`yesterday|last${S}(?:night|evening)`), read: day(-1) },
  { pattern: wholeWords(`tomorrow|tmrw|next${S}(?:evening|morning)`), read: day(1) },
  { pattern: wholeWords(`(?:the${S})?day${S}before${S}yesterday`), read: day(-2) },
  { pattern: wholeWords(`(?:the${S})?day${S}after${S}tomorrow`), read: day(2) },
  {
    // "at the end of the day" is an idiom.
    pattern: wholeWords(
      `(?:the${S})?eod|cob|(?<=\\b(?:by|before|until|till)${S})(?:the${S})?(?:end${S}of${S}(?:the${S}|this${S})?(?:business${S}|working${S})?day|close${S}of${S}(?:business|play))(?!${S}(?:mon|tue|wed|thu|fri|sat|sun|on))`,
    ),
    read: day(0),
  },
];
