import type { ClaimKind } from '../../claims/claim.ts';
import type { IdentifiedClaim } from '../../claims/identify.ts';
import type { Document } from '../../text/document.ts';

/** An article as the comparison sees it. */
export interface ComparedArticle {
  /** Its key within the story. */
  readonly id: string;
  readonly document: Document;
  readonly claims: readonly IdentifiedClaim[];
}

/** One question that a reader would put to all the articles, with what each answers. */
export interface Row {
  /** Its name in addresses, unique in the story: "how-many-were-injured". */
  readonly key: string;
  /** In plain words. */
  readonly question: string;
  readonly kind: ClaimKind;
  readonly verdict: Verdict;
  /** What a bare verdict would hide. */
  readonly nuance?: Nuance;
  /** The one source that all who answer give: then they are one voice, printed several times. */
  readonly citing?: string;
  /** A sentence from a template that a reader needs to lay the answers side by side. */
  readonly note?: string;
  /** The editor wants it in the summary. */
  readonly pinned?: true;
  /** The editor worded it, merged it or split it; the answers are the articles' all the same. */
  readonly curated?: true;
  /** In the order of the articles; an article that does not answer is absent here and named in `silent`. */
  readonly answers: readonly Answer[];
  /** The ids of the articles that do not answer. */
  readonly silent: readonly string[];
}

/** `agree`: all who answer give the same; `differ`: they do not; `single`: only one answers. */
export type Verdict = 'agree' | 'differ' | 'single';

/**
 * `and-more`: the articles share an answer, and some add further ones;
 * `not-counted-alike`: the figures differ, and so do their period, place or unit.
 */
export type Nuance = 'and-more' | 'not-counted-alike';

/** What one article answers. */
export interface Answer {
  readonly article: string;
  /** The ids of its claims, the telling one first. */
  readonly claims: readonly string[];
}
