import { FACETS, type Facet } from '../index/facets-of.ts';
import { tokenise } from '../words/tokenise.ts';
import { keyOfToken } from './phrase.ts';
import type { Query, QueryFilter, QueryTerm } from './query.ts';
import { queryTerms } from './query-terms.ts';
import { STOP_WORDS } from './stop-words.ts';

/** Takes `kind:count`, `outlet:"the-herald"`, `"does not say":herald`. */
const FILTER = /(?<=^|\s)(?<facet>"does not say"|[a-z]+):(?:"(?<quoted>[^"]*)"|(?<plain>[^\s"]+))(?=\s|$)/gi;

/** Words in quotation marks, straight or curly. */
const PHRASE = /["“”](?<phrase>[^"“”]+)["“”]/g;

/** What readers call filters and kinds, where the index has another name. */
const FACET_NAMES: ReadonlyMap<string, Facet> = new Map([
  ...FACETS.map((facet) => [facet, facet] as const),
  ['"does not say"', 'silent'],
]);
const VALUE_NAMES: ReadonlyMap<string, string> = new Map([
  ['kind:counts', 'count'],
  ['kind:dates', 'date'],
  ['kind:sources', 'source'],
  ['kind:words', 'framing'],
  ['verdict:same', 'agree'],
  ['verdict:different', 'differ'],
  ['verdict:only', 'single'],
]);

/** More than anyone types; it bounds the work of a hostile address. */
const MAX_LENGTH = 300;
const MAX_TERMS = 16;

/**
 * Takes a reader's words apart: filters, phrases in quotation marks, numbers with what
 * stands before them, words.
 *
 * @param dates whether days and months are read as such, rather than as words and numbers
 *
 * @example
 * parseQuery('over 9,000 "free press" outlet:herald')
 * // a number over 9000, the words 'free' and 'press' side by side, one filter
 */
export function parseQuery(input: string, dates = true): Query {
  const filters: QueryFilter[] = [];
  const rest = input.slice(0, MAX_LENGTH).replace(FILTER, (whole: string, ...match: unknown[]) => {
    const filter = readFilter(match.at(-1));
    if (filter === undefined) return whole;
    filters.push(filter);
    return ' ';
  });
  const phrases: string[][] = [];
  const terms: QueryTerm[] = [];
  let from = 0;
  for (const match of rest.matchAll(PHRASE)) {
    terms.push(...queryTerms(rest.slice(from, match.index), false, dates));
    const words = match.groups?.phrase ?? '';
    terms.push(...queryTerms(words, true));
    const keys = tokenise(words).map(keyOfToken);
    if (keys.length > 1) phrases.push(keys);
    from = match.index + match[0].length;
  }
  terms.push(...queryTerms(rest.slice(from), false, dates));
  return { ...parted(terms), phrases, filters };
}

function readFilter(groups: unknown): QueryFilter | undefined {
  const { facet, quoted, plain } = groups as Record<string, string | undefined>;
  const name = FACET_NAMES.get((facet ?? '').toLowerCase());
  // A key as addresses write it, or a name: "The Herald" is the-herald.
  const value = (quoted ?? plain ?? '').trim().toLowerCase().replace(/\s+/g, '-');
  if (name === undefined || value === '') return undefined;
  return { facet: name, value: VALUE_NAMES.get(`${name}:${value}`) ?? value };
}

/** Parts common words from the others, leaves out repetitions and opens the last word. */
function parted(all: readonly QueryTerm[]): { terms: readonly QueryTerm[]; common: readonly string[] } {
  const terms = new Map<string, QueryTerm>();
  const common: string[] = [];
  for (const term of all) {
    if (term.kind === 'word' && STOP_WORDS.has(term.term)) common.push(term.typed);
    else if (terms.size < MAX_TERMS) terms.set(JSON.stringify(term), term);
  }
  const list = [...terms.values()];
  const last = list.at(-1);
  if (last?.kind === 'word' && !last.exact && all.at(-1) === last) list[list.length - 1] = { ...last, open: true };
  return { terms: list, common };
}
