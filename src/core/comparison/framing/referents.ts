import { singular } from '../../text/singular.ts';
import { wordsOf } from '../../text/span.ts';
import type { PlacedCount } from '../counts/count-item.ts';
import { groupCounts } from '../counts/count-rows.ts';
import { unitClass } from '../counts/unit-class.ts';
import { slug } from '../curation/slug.ts';
import { pushTo } from '../push-to.ts';
import { commonest } from '../questions/commonest.ts';
import { keepsCapital } from '../questions/keeps-capital.ts';
import { isKind, placeClaims } from '../rows/placed.ts';
import type { ComparedArticle } from '../rows/row.ts';
import { foldAccents } from '../words/fold-name.ts';
import type { PlacedFraming } from './framing-rows.ts';
import { referentKeys } from './referent-keys.ts';

/** A person, place, body or event of the story, and the words each article has for it. */
export interface Referent {
  /** Its name in addresses, unique in the story. */
  readonly key: string;
  /** In plain words, as it goes into "What is … called?". */
  readonly name: string;
  /** In the order of the articles; an article that does not name it is absent. */
  readonly uses: readonly ReferentUse[];
}

/** One article's words for a referent. */
export interface ReferentUse {
  readonly article: string;
  /** Each wording once, the most frequent first. */
  readonly labels: readonly { readonly words: string; readonly claims: readonly string[] }[];
}

/** A referent that the story's editor names: the words given count for it, wherever they are printed. */
export interface NamedReferent {
  readonly name: string;
  readonly terms: readonly string[];
}

/**
 * Groups the labels of all articles by what they name.
 *
 * @param named referents with terms of their own; a term is a label's words or what the label is said of
 * @returns those that most articles name first, then the most often named
 *
 * @example
 * referents(articles, [{ name: 'the strikers', terms: ['walkout crews'] }])
 * // [{ key: 'the-strikers', name: 'the strikers', uses: [{ article: 'the-herald', labels: [{ words: 'crews', … }] }] }]
 */
export function referents(articles: readonly ComparedArticle[], named: readonly NamedReferent[] = []): Referent[] {
  const placed = placeClaims(articles);
  const counts = groupCounts(placed.filter(isKind('count')), placed.filter(isKind('date')));
  const taken = new Set<string>();
  return groupReferents(placed.filter(isKind('framing')), counts, named)
    .map(({ name, placed: group }) => ({ name, uses: usesOf(group.filter(isLabel), articles) }))
    .filter(({ uses }) => uses.length > 0)
    .map(({ name, uses }) => {
      let key = slug(name);
      for (let n = 2; taken.has(key); n++) key = `${slug(name)}-${n}`;
      taken.add(key);
      return { key, name, uses };
    })
    .sort((a, b) => b.uses.length - a.uses.length || size(b) - size(a) || (a.key < b.key ? -1 : 1));
}

/** The framing claims that are said of one referent. */
export interface ReferentGroup {
  readonly name: string;
  readonly placed: readonly PlacedFraming[];
}

/**
 * Groups framing claims by what they are said of; those of no known referent are left out.
 *
 * @example
 * groupReferents(framing, countRows).map(({ name }) => name) // ['the ferry', 'Ana Ruiz', …]
 */
export function groupReferents(
  placed: readonly PlacedFraming[],
  countRows: readonly (readonly PlacedCount[])[],
  named: readonly NamedReferent[] = [],
): ReferentGroup[] {
  const keyOf = referentKeys(placed, countRows);
  const nameByTerm = new Map(named.flatMap(({ name, terms }) => [name, ...terms].map((term) => [plain(term), name])));
  const groups = new Map<string, PlacedFraming[]>();
  for (const item of placed) {
    const editor = nameByTerm.get(plain(printed(item))) ?? nameByTerm.get(plain(item.claim.about ?? ''));
    const key = editor === undefined ? keyOf(item) : `named ${editor}`;
    if (key === undefined) continue;
    pushTo(groups, key, item);
  }
  return [...groups].map(([key, group]) => ({
    name: key.startsWith('named ') ? key.slice('named '.length) : nameOf(group),
    placed: group,
  }));
}

function isLabel({ claim }: PlacedFraming): boolean {
  return claim.category === 'label';
}

/**
 * The words of a claim as its article prints them.
 *
 * @example
 * placed('The brutal guards left.').filter(isKind('framing')).map(printed) // ['brutal guards', 'brutal']
 */
export function printed({ claim, article }: PlacedFraming): string {
  return wordsOf(article.document.text, claim);
}

function plain(words: string): string {
  return foldAccents(words).replace(/^(?:the|an?|these|those) /, '');
}

/** What a referent is called in a question: its name where it has one, else the words most used for it. */
function nameOf(group: readonly PlacedFraming[]): string {
  const abouts = group.flatMap(({ claim }) => claim.about ?? []);
  const proper = commonest(abouts.filter((about) => /^\p{Lu}/u.test(about) && !about.endsWith(' people')));
  if (proper !== undefined && !isOpener(proper, group)) return proper;
  const about = commonest(abouts.filter((other) => other !== proper)) ?? proper ?? '';
  const names = group.filter((item) => isLabel(item) && !isVerb(item));
  // An act goes by its own noun where an article prints it: "the release".
  if (unitClass(about) !== 'people' && names.some((item) => printed(item).toLowerCase() === about))
    return `the ${about}`;
  const label = commonest(names.map((item) => printed(item).replace(/[“”"‘’]/g, '')));
  if (about.endsWith(' people') || /^\p{Lu}/u.test(about)) return `the ${label ?? about}`;
  if (/^the |^$/.test(about)) return about;
  if (label === undefined) return `the ${about}`;
  if (label.toLowerCase().includes(about) || /s$/.test(label)) return `the ${label}`;
  // "Riot", "prison riot": no article has the name that all such acts go by.
  const [head, ...others] = new Set(names.map((item) => singular(printed(item).toLowerCase().split(' ').at(-1) ?? '')));
  return `the ${head !== undefined && others.length === 0 ? head : about}`;
}

/** Whether a word has its capital from the sentences that it opens alone: "Passenger train derails". */
function isOpener(about: string, group: readonly PlacedFraming[]): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(about) && !group.some(({ article }) => keepsCapital(about, article.document));
}

/** "freed": it tells what was done, and is no name for it. */
function isVerb({ sentence: { tokens }, to }: PlacedFraming): boolean {
  return tokens[to - 1]?.pos === 'VERB';
}

function usesOf(group: readonly PlacedFraming[], articles: readonly ComparedArticle[]): ReferentUse[] {
  return articles.flatMap(({ id }, order) => {
    const byWords = new Map<string, { words: string; claims: string[] }>();
    for (const item of group) {
      if (item.order !== order) continue;
      const words = printed(item);
      const held = byWords.get(plain(words));
      if (held === undefined) byWords.set(plain(words), { words, claims: [item.claim.id] });
      else held.claims.push(item.claim.id);
    }
    const labels = [...byWords.values()].sort((a, b) => b.claims.length - a.claims.length);
    return labels.length === 0 ? [] : [{ article: id, labels }];
  });
}

function size({ uses }: Referent): number {
  return uses.reduce((sum, { labels }) => sum + labels.reduce((n, { claims }) => n + claims.length, 0), 0);
}
