import { findDates } from '../../../../src/core/claims/date/find-dates.ts';
import { readDocument } from '../../../../src/core/text/document.ts';

/** A Thursday. */
export const PUBLISHED = '2031-07-17';

/** Every date of a text, as its words and its value. */
export function datesIn(text: string, published: string | undefined = PUBLISHED): [string, string | null][] {
  return findDates(readDocument(text), { published }).map(({ start, end, edtf }) => [text.slice(start, end), edtf]);
}

/** Parts a text with one or more ⟦marked⟧ dates into its plain words and the marked ones. */
export function unmark(marked: string): { readonly text: string; readonly words: string[] } {
  return { text: marked.replace(/[⟦⟧]/g, ''), words: [...marked.matchAll(/⟦(.*?)⟧/g)].map((match) => match[1] ?? '') };
}
