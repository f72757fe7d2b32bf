import type { FramingClaim } from '../../core/claims/claim.ts';
import type { IdentifiedClaim } from '../../core/claims/identify.ts';
import { locate } from '../../core/text/locate.ts';
import { wordsOf } from '../../core/text/span.ts';
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
  /** Who says it, or that it stands in the headline alone. */
  readonly note?: string | undefined;
}

/** More names than these are not listed. */
const NAMES = 2;

/**
 * One wording of an article.
 *
 * @param claims where it stands; not empty
 */
export function wordUse(story: string, article: Article, words: string, claims: readonly Framing[]): WordUse {
  const [first] = claims;
  const quoted = claims.filter(({ voice }) => voice === 'source');
  const own = claims.length - quoted.length;
  const notes = [speakers(quoted, own), own + quoted.length === 1 && first && titleOnly(article, first)];
  return {
    words,
    href: first === undefined ? urls.article(story, article.key) : urls.passage(story, article.key, first.id),
    own,
    quoted: quoted.length,
    note: notes.filter(Boolean).join('; ') || undefined,
  };
}

/** Gathers claims by their words, case apart, the most frequent first, then as they are read. */
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

function speakers(quoted: readonly Framing[], own: number): string | undefined {
  // "the union; the mayor" say it together: each is a name of its own.
  const names = [...new Set(quoted.flatMap(({ attribution }) => attribution?.split('; ') ?? []))];
  if (names.length === 0) return undefined;
  const listed = names.length > NAMES ? `${names.slice(0, NAMES).join(', ')} and others` : nameList(names);
  if (own === 0) return listed;
  const times = quoted.length === 1 ? 'once' : quoted.length === 2 ? 'twice' : `${quoted.length} times`;
  return `${times} by ${listed}`;
}

function titleOnly(article: Article, claim: Framing): string | undefined {
  const { anchor, label } = locate(article, claim.start);
  return anchor === 'h' || anchor === 's' ? `in the ${label}` : undefined;
}
