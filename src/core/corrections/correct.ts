import type { Claim } from '../claims/claim.ts';
import { findAnchor } from '../comparison/curation/find-anchor.ts';
import { nearest } from '../comparison/curation/nearest.ts';
import type { Document } from '../text/document.ts';
import { occurrences } from '../text/occurrences.ts';
import { contains, wordsOf } from '../text/span.ts';
import type { Correction, CorrectionProblem } from './correction.ts';
import { makeClaim } from './make-claim.ts';
import { setFields } from './set-fields.ts';

/** An article whose claims have no ids yet. */
export interface FoundArticle {
  readonly id: string;
  readonly document: Document;
  readonly claims: readonly Claim[];
}

/**
 * Corrects the claims found in a story's articles as its editor says.
 *
 * @returns the articles in the order given, their claims in the order of the text, and every
 * correction that matches nothing or more than it names
 *
 * @example
 * correct(articles, [{ article: 'herald', quote: 'nine sailors', reject: true, why: 'A song.' }]).articles
 */
export function correct<A extends FoundArticle>(
  articles: readonly A[],
  corrections: readonly Correction[],
): { readonly articles: A[]; readonly problems: CorrectionProblem[] } {
  const problems: CorrectionProblem[] = [];
  const claims = new Map(articles.map((article) => [article.id, [...article.claims]]));
  corrections.forEach((correction, i) => {
    const article = articles.find(({ id }) => id === correction.article);
    const report = (key: string, message: string) => problems.push({ path: `corrections[${i}].${key}`, message });
    if (article === undefined) {
      const guess = nearest(correction.article, [...claims.keys()]);
      report(
        'article',
        `the story has no article ${correction.article}${guess === undefined ? '' : `; did you mean ${guess}?`}`,
      );
      return;
    }
    const own = claims.get(article.id) ?? [];
    claims.set(article.id, apply(correction, article, own, report));
  });
  return {
    articles: articles.map((article) => ({ ...article, claims: claims.get(article.id) ?? [] })),
    problems,
  };
}

type Report = (key: string, message: string) => void;

function apply(correction: Correction, article: FoundArticle, claims: Claim[], report: Report): Claim[] {
  const { add, set, why } = correction;
  if (add !== undefined) return added(correction, article, claims, report);
  const claim = soleClaim(correction, article, claims, report);
  if (claim === undefined) return claims;
  if (set === undefined) return withoutClaim(claims, claim);
  const changed = setFields(claim, set, article.document);
  if ('problem' in changed) {
    report('set', changed.problem);
    return claims;
  }
  if (isSame(claim, changed.claim)) {
    report('set', `“${wordsOf(article.document.text, claim)}” is found so without it: the correction holds no longer`);
    return claims;
  }
  return claims.map((other) => (other === claim ? { ...changed.claim, correction: why } : other));
}

/** Whether two claims say the same, whatever the order of their fields. */
function isSame(a: Claim, b: Claim): boolean {
  const fieldsOf = (claim: Claim) => JSON.stringify(Object.entries(claim).sort(([x], [y]) => (x < y ? -1 : 1)));
  return fieldsOf(a) === fieldsOf(b);
}

function added(correction: Correction, article: FoundArticle, claims: Claim[], report: Report): Claim[] {
  const { add, quote, nth, why } = correction;
  if (add === undefined) return claims;
  const { text } = article.document;
  const places = occurrences(text, quote, correction.in);
  const place = places[(nth ?? 1) - 1];
  if (place === undefined || (nth === undefined && places.length > 1)) {
    report(
      'quote',
      place === undefined
        ? `“${quote}” does not stand ${places.length === 0 ? '' : `${nth} times `}in ${article.id}`
        : `“${quote}” stands ${places.length} times in ${article.id}: add "nth", or "in" with words round it`,
    );
    return claims;
  }
  const twin = claims.find(({ kind, start, end }) => kind === add.kind && start === place.start && end === place.end);
  if (twin !== undefined) {
    report('add', `“${quote}” is found as a ${add.kind} already: use "set"`);
    return claims;
  }
  const made = makeClaim(add, place, article.document);
  if ('problem' in made) {
    report('add', made.problem);
    return claims;
  }
  const speaker = claims.find(
    (other) => other.kind === 'source' && other.content.some((span) => contains(span, place)),
  );
  const attribution = speaker?.kind === 'source' ? { attribution: speaker.name } : {};
  return [...claims, { ...made.claim, ...attribution, correction: why }].sort((a, b) => a.start - b.start);
}

/** The one claim that a correction names. */
function soleClaim(
  correction: Correction,
  article: FoundArticle,
  claims: readonly Claim[],
  report: Report,
): Claim | undefined {
  const { quote, nth, kind } = correction;
  const placed = claims.map((claim) => ({ claim }));
  const anchor = findAnchor({ quote, nth, in: correction.in }, kind, article, placed);
  if ('problem' in anchor) {
    report('quote', anchor.problem);
    return undefined;
  }
  const twins = claims.filter((claim) => wordsOf(article.document.text, claim) === quote && isOf(claim, kind));
  const named = nth !== undefined || correction.in !== undefined;
  const [first, ...others] = named || twins.length < 2 ? anchor.found : twins.map((claim) => ({ claim }));
  if (others.length === 0) return first?.claim;
  const kinds = new Set([first, ...others].flatMap((found) => found?.claim.kind ?? []));
  report(
    'quote',
    kinds.size > 1
      ? `“${quote}” is claimed as ${[...kinds].join(' and ')}: add "kind"`
      : `“${quote}” names ${others.length + 1} claims in ${article.id}: quote one, and add "nth" or "in" with words round it`,
  );
  return undefined;
}

function isOf(claim: Claim, kind: Correction['kind']): boolean {
  return kind === undefined || claim.kind === kind;
}

/** Takes a claim out; what a rejected source was credited with goes back to the article's own voice. */
function withoutClaim(claims: readonly Claim[], rejected: Claim): Claim[] {
  const rest = claims.filter((claim) => claim !== rejected);
  if (rejected.kind !== 'source') return rest;
  return rest.map((claim) => {
    const { attribution, ...bare } = claim;
    const credited = attribution === rejected.name && rejected.content.some((span) => contains(span, claim));
    return credited ? bare : claim;
  });
}
