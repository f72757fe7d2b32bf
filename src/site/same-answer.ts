import type { IdentifiedClaim } from '../core/claims/identify.ts';
import { foldAccents } from '../core/comparison/fold-name.ts';
import { sameCount } from '../core/comparison/same-count.ts';
import { sameDate } from '../core/comparison/same-date.ts';
import { wordsOf } from '../core/text/span.ts';
import type { Article } from './stories.ts';

/** A claim and the article it stands in. */
export interface ToldClaim {
  readonly claim: IdentifiedClaim;
  readonly article: Article;
}

/** Whether two claims give the same answer to a question that both answer. */
export function sameAnswer(a: ToldClaim, b: ToldClaim): boolean {
  const [x, y] = [a.claim, b.claim];
  if (x.kind === 'count' && y.kind === 'count') return sameCount(x, y);
  if (x.kind === 'date' && y.kind === 'date')
    return x.edtf === null || y.edtf === null ? words(a) === words(b) : sameDate(x.edtf, y.edtf);
  if (x.kind === 'source' && y.kind === 'source') return foldAccents(x.name) === foldAccents(y.name);
  return words(a) === words(b);
}

function words({ claim, article }: ToldClaim): string {
  return foldAccents(wordsOf(article.document.text, claim));
}
