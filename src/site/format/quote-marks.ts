/** The quotation marks that we set round an article's words. */
export interface QuoteMarks {
  readonly open: string;
  readonly close: string;
}

/**
 * The marks for words that may have marks of their own: ours are double, and single round double
 * ones. Words that are one quotation in print keep its marks alone, closed where it is cut.
 *
 * @param words as they are shown
 * @param cut what is left out of the sentence, before the words and behind them
 *
 * @example
 * quoteMarks('the “lost” boat') // { open: '‘', close: '’' }
 * quoteMarks('“We sail at dawn.”') // { open: '', close: '' }
 */
export function quoteMarks(
  words: string,
  cut: { readonly before?: boolean; readonly after?: boolean } = {},
): QuoteMarks {
  const marks = [...words.matchAll(/[“”"]/gu)];
  if (marks.length === 0) return { open: '“', close: '”' };
  const closing = marks.findIndex(({ 0: mark, index }) => index > 0 && mark !== '“');
  const opens = !cut.before && marks[0]?.index === 0 && marks[0][0] !== '”';
  if (opens && closing < 0) return { open: '', close: '”' };
  const ends = !cut.after && closing === marks.length - 1 && marks[closing]?.index === words.length - 1;
  return opens && ends ? { open: '', close: '' } : { open: '‘', close: '’' };
}
