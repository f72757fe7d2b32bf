import type { FramingClaim } from '../../core/claims/claim.ts';
import type { IdentifiedClaim } from '../../core/claims/identify.ts';
import { locate } from '../../core/text/locate.ts';
import { wordsOf } from '../../core/text/span.ts';
import { sourceName } from '../claim/claim-view.ts';
import { nameList } from '../format/name-list.ts';
import type { Article } from '../story/stories.ts';
import { urls } from '../urls.ts';

export type Framing = IdentifiedClaim & FramingClaim;

/** One wording of one article, and how often it stands there. */
export interface WordUse {
  readonly words: string;
  /** Where it stands first. */
  readonly href: string;
  /** How often in the article's own voice, and in a source's words. */
  readonly own: number;
  readonly quoted: number;
  /** Who says it, of whom the article says it as it reports them, or that it stands in the headline alone. */
  readonly note?: string | undefined;
}

/** More names than these are not listed. */
const NAMES = 2;

/**
 * One wording of an article.
 *
 * @param claims where it stands; not empty
 *
 * @example
 * wordUse('fire', article, 'blaze', claims) // { words: 'blaze', href: '/fire/herald/#c-3n7sx4g0', own: 2, quoted: 0 }
 */
export function wordUse(story: string, article: Article, words: string, claims: readonly Framing[]): WordUse {
  const [first] = claims;
  const quoted = claims.filter(({ voice }) => voice === 'source');
  const own = claims.filter(({ voice }) => voice === 'article');
  const notes = [
    credited(quoted, claims.length, 'by'),
    credited(own, claims.length, 'reporting'),
    claims.length === 1 && first && titleOnly(article, first),
  ];
  return {
    words,
    href: first === undefined ? urls.article(story, article.key) : urls.passage(story, article.key, first.id),
    own: own.length,
    quoted: quoted.length,
    note: notes.filter(Boolean).join('; ') || undefined,
  };
}

/**
 * Gathers claims by their words, case apart, the most frequent first, then as they are read.
 *
 * @example
 * byWords(article, claims) // [{ words: 'blaze', claims: [two of them] }, …]
 */
export function byWords(article: Article, claims: readonly Framing[]): { words: string; claims: Framing[] }[] {
  const groups = new Map<string, { words: string; claims: Framing[] }>();
  for (const claim of claims) {
    const words = wordsOf(article.document.text, claim);
    const key = words.toLowerCase();
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { words, claims: [claim] });
    else group.claims.push(claim);
  }
  return [...groups.values()].sort((a, b) => b.claims.length - a.claims.length);
}

/** Whom the claims among all are credited to: "Ann Low", "twice by Ann Low", "reporting Ann Low". */
function credited(claims: readonly Framing[], all: number, how: 'by' | 'reporting'): string | undefined {
  const some = claims.filter(({ attribution }) => attribution !== undefined);
  // "the union; the mayor" say it together: each is a name of its own.
  const names = [...new Set(some.flatMap(({ attribution }) => attribution?.split('; ') ?? []))].map(sourceName);
  if (names.length === 0) return undefined;
  const listed = names.length > NAMES ? `${names.slice(0, NAMES).join(', ')} and others` : nameList(names);
  if (some.length === all) return how === 'by' ? listed : `${how} ${listed}`;
  const times = some.length === 1 ? 'once' : some.length === 2 ? 'twice' : `${some.length} times`;
  return `${times} ${how} ${listed}`;
}

function titleOnly(article: Article, claim: Framing): string | undefined {
  const { anchor, label } = locate(article, claim.start);
  return anchor === 'h' || anchor === 's' ? `in the ${label}` : undefined;
}
