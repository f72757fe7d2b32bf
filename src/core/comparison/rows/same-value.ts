import type { IdentifiedClaim } from '../../claims/identify.ts';
import { MONTHS } from '../../text/calendar-words.ts';
import type { Document } from '../../text/document.ts';
import { wordsOf } from '../../text/span.ts';
import { sameCount } from '../counts/same-count.ts';
import { sameDate } from '../dates/same-date.ts';
import { samePrintedDate } from '../dates/same-printed-date.ts';
import { foldAccents } from '../words/fold-name.ts';

/** A claim and the article whose words it is made of. */
export interface ClaimInArticle {
  readonly claim: IdentifiedClaim;
  readonly article: { readonly document: Document };
}

/**
 * Whether two claims give one value: counts and dates by what they mean, other claims by their words.
 *
 * A date that nothing fixes is compared as it is printed.
 *
 * @example
 * const [a, b] = placed('40 boats sank.', 'About forty boats sank.').filter(isKind('count'));
 * sameValue(a, b) // true
 */
export function sameValue(a: ClaimInArticle, b: ClaimInArticle): boolean {
  const [x, y] = [a.claim, b.claim];
  if (x.kind === 'count' && y.kind === 'count') return sameCount(x, y);
  if (x.kind === 'date' && y.kind === 'date' && x.edtf !== null && y.edtf !== null)
    return sameDate(x.edtf, y.edtf) || sameDate(beginning(x.edtf), beginning(y.edtf));
  if (x.kind === 'date' && y.kind === 'date')
    return samePrintedDate(words(a), words(b)) || isWithin(x.edtf, words(b)) || isWithin(y.edtf, words(a));
  return words(a) === words(b);
}

/** "Shut since Friday" and "shut on Friday" give one day, where both answer one question. */
function beginning(edtf: string): string {
  return edtf.replace(/\/\.\.$/, '');
}

/** Whether a month that nothing fixes to a year can lie in a year: "since May" in "since early 2031". */
function isWithin(year: string | null, month: string): boolean {
  const named = /^\d{4}~?(\/\.\.)?$/.exec(year ?? '');
  return named !== null && (named[1] === undefined ? ONE_MONTH : SINCE_MONTH).test(month);
}

const MONTH = `(?:${MONTHS.join('|')})`;
const ONE_MONTH = new RegExp(`^(?:in )?${MONTH}$`);
const SINCE_MONTH = new RegExp(`^since ${MONTH}$`);

function words({ article, claim }: ClaimInArticle): string {
  return foldAccents(wordsOf(article.document.text, claim));
}
