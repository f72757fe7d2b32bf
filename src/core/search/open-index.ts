import { type IndexFiles, indexFiles, type ReadFile } from './index/index-files.ts';
import { findEvidence, type Latitude, type TermEvidence } from './matching/find-evidence.ts';
import type { Matcher } from './matching/matcher.ts';
import { nearestNumbers } from './matching/nearest-numbers.ts';
import { rankGroup } from './matching/rank-group.ts';
import { type Tallied, type Tally, tallyOver } from './matching/tally.ts';
import { parseQuery } from './query/parse-query.ts';
import type { Query, QueryFilter, QueryTerm } from './query/query.ts';
import { RECORD_KINDS, type RecordKind } from './records/record.ts';
import type { HitGroup, SearchResults } from './records/results.ts';
import { speakersIn } from './records/speakers-in.ts';
import { saidCorrections } from './spelling/said-corrections.ts';

/** An index that answers queries. */
export interface SearchIndex {
  /** How many records there are of each kind. */
  readonly records: Readonly<Record<RecordKind, number>>;
  /** Answers a query. Each call reads only the files it needs and has not read before. */
  readonly search: (input: string, limits?: Partial<SearchLimits>) => Promise<SearchResults>;
}

/** At most so many hits of each kind. */
export interface SearchLimits extends Readonly<Record<RecordKind, number>> {
  /** So many texts more than hits are read, where few hits are asked for, so that the texts can tell which are the best. */
  readonly spare: number;
}

const LIMITS: SearchLimits = { question: 3, source: 3, passage: 10, spare: 2 };

/**
 * Opens the index that `buildIndex` built.
 *
 * @param read gives a file by name; in a browser it fetches, in a test it looks into a map
 *
 * @example
 * const index = await openIndex(async (name) => files.get(name) ?? new Uint8Array());
 * (await index.search('harbour master')).groups.passage.hits
 */
export async function openIndex(read: ReadFile): Promise<SearchIndex> {
  const files = await indexFiles(read);
  const { records } = files.manifest;
  const tally = tallyOver(files.size);
  return {
    records,
    search: async (input, limits = {}) =>
      search(files, tally, await knownQuery(files, input), { ...LIMITS, ...limits }),
  };
}

/** Takes a query apart. A day or a month that no record speaks of is words and a number like any other. */
async function knownQuery(files: IndexFiles, input: string): Promise<Query> {
  const query = parseQuery(input);
  const days = query.terms.filter(({ kind }) => kind === 'date');
  const found = await Promise.all(days.map((term) => findEvidence(files, term, { figures: false, spelling: false })));
  return found.every(({ evidence }) => evidence.length > 0) ? query : parseQuery(input, false);
}

async function search(files: IndexFiles, tally: Tally, query: Query, limits: SearchLimits): Promise<SearchResults> {
  const { records } = files.manifest;
  const allowed = await allow(files, query.filters);
  // Beside a word ("july 18", "2000 election") a number may be a day, a year or the 3 of "3 million"; alone it is a count.
  const alone = query.terms.every(({ kind }) => kind === 'number');
  let terms = await evidenceOf(files, query, { figures: !alone, spelling: false });
  let found = count(tally, query, terms, allowed);
  let loosely = false;
  const guessed = terms.some(({ corrections }) => corrections.length > 0);
  if (found.held < query.terms.length && (alone || guessed)) {
    const wider = await evidenceOf(files, query, { figures: true, spelling: true });
    const again = count(tally, query, wider, allowed);
    if (again.held > found.held) {
      terms = wider;
      found = again;
      loosely = alone;
    }
  }

  const matchers = terms.map(({ matcher }) => matcher);
  let first = 0;
  const groups = await Promise.all(
    RECORD_KINDS.map(async (kind): Promise<[RecordKind, HitGroup]> => {
      const from = first;
      first += records[kind];
      return [kind, await rankGroup(files, query, matchers, found, { from, until: first }, limits[kind], limits.spare)];
    }),
  );
  const byKind = Object.fromEntries(groups) as Record<RecordKind, HitGroup>;
  return {
    query,
    groups: byKind,
    speakers: speakersIn(byKind.passage.hits),
    held: found.held,
    corrections: saidCorrections(
      query,
      terms,
      groups.flatMap(([, { hits }]) => hits),
    ),
    loosely,
    nearest: await nearestTo(files, query, found),
  };
}

function evidenceOf(files: IndexFiles, query: Query, latitude: Latitude): Promise<TermEvidence[]> {
  return Promise.all(query.terms.map((term) => findEvidence(files, term, latitude)));
}

function count(tally: Tally, query: Query, terms: readonly TermEvidence[], allowed: Uint8Array | undefined): Tallied {
  if (query.terms.length === 0) {
    // Filters alone: everything that they let through.
    const records: number[] = [];
    for (let id = 0; id < (allowed?.length ?? 0); id++) if (allowed?.[id] === 1) records.push(id);
    return { records, scores: [], held: 0 };
  }
  return tally(
    terms.map(({ evidence, matcher }, i) => ({ evidence, open: isBeginning(query.terms[i], matcher) })),
    allowed,
  );
}

/** Whether a term is no word as yet, but may become one. */
function isBeginning(term: QueryTerm | undefined, { words }: Matcher): boolean {
  return term?.kind === 'word' && term.open && !words.has(term.term);
}

async function allow(files: IndexFiles, filters: readonly QueryFilter[]): Promise<Uint8Array | undefined> {
  const [all, ...others] = await Promise.all(filters.map(({ facet, value }) => files.facet(facet, value)));
  return others.reduce((sofar, other) => sofar?.map((is, id) => is & (other[id] ?? 0)), all);
}

async function nearestTo(files: IndexFiles, query: Query, found: Tallied): Promise<readonly number[]> {
  const number = query.terms.find((term) => term.kind === 'number');
  if (number?.kind !== 'number' || number.test !== 'is' || found.held === query.terms.length) return [];
  return nearestNumbers(files, number.value);
}
