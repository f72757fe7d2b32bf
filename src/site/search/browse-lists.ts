import type { SearchRecord } from '../../core/search/records/record.ts';
import { edtfWords } from '../format/edtf-words.ts';
import { readEdtf } from '../format/read-edtf.ts';
import { stories } from '../story/stories.ts';
import { urls } from '../urls.ts';
import { namesOf } from '../words/names.ts';
import { records } from './search-index.ts';

/** What a reader without scripts finds a way by: all there is of one sort, in order. */
export interface BrowseList {
  readonly key: string;
  readonly title: string;
  readonly size: number;
  /** One where the list is short; else a page each. */
  readonly parts: readonly BrowsePart[];
}

/** A run of a list: a letter, a power of ten, a year. */
export interface BrowsePart {
  readonly key: string;
  readonly title: string;
  readonly href: string;
  readonly entries: readonly BrowseEntry[];
}

/** A line of a list: a name, and where it leads. */
export interface BrowseEntry {
  readonly name: string;
  readonly links: readonly BrowseLink[];
}

interface BrowseLink {
  readonly label: string;
  readonly href: string;
}

interface Sorted extends BrowseEntry {
  readonly part: { readonly key: string; readonly title: string };
}

/** A list of more entries than this is cut into pages. */
const MOST_ENTRIES = 120;
/** So many passages are linked; a number or a name that more hold has a question, or is searched for. */
const MOST_LINKS = 6;

/** The lists of all stories. */
export const browseLists: readonly BrowseList[] = [
  list('sources', 'Sources', byName(sources())),
  list('names', 'People, places and things', byName(names())),
  list('dates', 'Dates', dates()),
  list('numbers', 'Numbers by size', numbers()),
];

/** The parts that have a page of their own. */
export const browsePages = browseLists
  .filter(({ parts }) => parts.length > 1)
  .flatMap((list) => list.parts.map((part) => ({ params: { list: list.key, part: part.key }, props: { list, part } })));

function list(key: string, title: string, entries: readonly Sorted[]): BrowseList {
  const parts =
    entries.length > MOST_ENTRIES ? [...Map.groupBy(entries, ({ part }) => part.key)] : ([['all', entries]] as const);
  return {
    key,
    title,
    size: entries.length,
    parts: parts.map(([part, own]) => ({
      key: part,
      title: own[0]?.part.title ?? '',
      href: urls.browse(key, part),
      entries: own,
    })),
  };
}

function sources(): BrowseEntry[] {
  const own = records.filter(({ kind }) => kind === 'source');
  return [...Map.groupBy(own, ({ title }) => title)].map(([name, all]) => ({
    name,
    links: all
      .flatMap(({ passages = [] }) => passages)
      .slice(0, MOST_LINKS)
      .map(({ outlet, locator, url }) => ({ label: `${outlet.name}, ${locator}`, href: url })),
  }));
}

/** What the articles name, each with its question or the first place of each outlet that names it. */
function names(): BrowseEntry[] {
  const all = stories.flatMap((story) => {
    const { compared, others } = namesOf(story);
    return [...compared, ...others];
  });
  const questions = new Map(records.map(({ url, title }) => [url, title]));
  return [...Map.groupBy(all, ({ name }) => name)].map(([name, own]) => ({
    name,
    links: own.flatMap(({ href, cells }): BrowseLink[] => {
      if (href !== undefined) return [{ label: questions.get(href) ?? name, href }];
      return cells.flatMap(({ outlet, uses }) => uses.slice(0, 1).map((use) => ({ label: outlet, href: use.href })));
    }),
  }));
}

/** Each date that a question or, where none asks for it, a passage gives; in order. */
function dates(): Sorted[] {
  const given = found(({ dates: own = [] }) => own.map(({ edtf }) => ({ name: edtfWords(edtf), order: edtf })));
  const firstOf = (edtf: string) => {
    const { first, last } = readEdtf(edtf) ?? {};
    return first ?? last ?? 0;
  };
  return given
    .sort((a, b) => firstOf(a.order) - firstOf(b.order) || (a.name < b.name ? -1 : 1))
    .map(({ name, order, links }) => {
      const year = /\d{3}[\dX]/.exec(order)?.[0] ?? 'other';
      return { name, links, part: { key: year.toLowerCase(), title: year } };
    });
}

/** Each value that a question or, where none asks for it, a passage counts; in order of size. */
function numbers(): Sorted[] {
  const counted = found(({ numbers: own = [] }) =>
    own.map(({ value, unit }) => ({ name: numberName(value, unit), order: value })),
  );
  return counted
    .sort((a, b) => a.order - b.order || (a.name < b.name ? -1 : 1))
    .map(({ name, order, links }) => {
      const from = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, order))));
      return { name, links, part: { key: String(from), title: `${figure(from)} and more` } };
    });
}

/** What records give, by name, each with the questions or else the passages that do. */
function found<T>(
  give: (record: SearchRecord) => readonly { readonly name: string; readonly order: T }[],
): { name: string; order: T; links: BrowseLink[] }[] {
  const entries = new Map<string, { order: T; records: Set<SearchRecord> }>();
  for (const record of records) {
    for (const { name, order } of give(record)) {
      const entry = entries.get(name) ?? { order, records: new Set() };
      entry.records.add(record);
      entries.set(name, entry);
    }
  }
  return [...entries].map(([name, { order, records: all }]) => {
    const questions = [...all].filter(({ kind }) => kind === 'question');
    return { name, order, links: (questions.length > 0 ? questions : [...all]).slice(0, MOST_LINKS).map(linkTo) };
  });
}

function byName(entries: readonly BrowseEntry[]): Sorted[] {
  const collator = new Intl.Collator('en');
  return [...entries]
    .sort((a, b) => collator.compare(a.name, b.name))
    .map((entry) => {
      const letter = /[a-z]/.exec(entry.name.normalize('NFKD').toLowerCase().replace(/^the /, ''))?.[0] ?? 'other';
      return { ...entry, part: { key: letter, title: letter.toUpperCase() } };
    });
}

function numberName(value: number, unit: string): string {
  if (unit === '%') return `${figure(value)}%`;
  return /^[A-Z]{3}$/.test(unit) ? `${unit} ${figure(value)}` : figure(value);
}

function figure(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 6 });
}

function linkTo({ kind, title, url, outlet, locator }: SearchRecord): BrowseLink {
  return { label: kind === 'question' ? title : `${outlet?.name ?? ''}, ${locator ?? ''}`, href: url };
}
