import type { SearchRecord } from '../core/search/record.ts';
import { records } from './search-index.ts';
import { stories } from './stories.ts';
import { urls } from './urls.ts';

/** What a reader without scripts finds a way by. */
export interface BrowseLists {
  readonly questions: readonly BrowseEntry[];
  /** In order of size. */
  readonly numbers: readonly BrowseEntry[];
  /** From A to Z. */
  readonly sources: readonly BrowseEntry[];
  /** The pages of each story that list dates and choices of words. */
  readonly pages: readonly BrowseEntry[];
}

/** A line of a list: a name, and where it leads. */
export interface BrowseEntry {
  readonly name: string;
  readonly links: readonly { readonly label: string; readonly href: string }[];
}

/** The lists of all stories. */
export const browseLists: BrowseLists = {
  questions: ofKind('question').map(({ title, url }) => ({ name: title, links: [{ label: title, href: url }] })),
  numbers: numbers(),
  sources: ofKind('source')
    .map(({ title, passages = [] }) => ({
      name: title,
      links: passages.map(({ outlet, locator, url }) => ({ label: `${outlet.name}, ${locator}`, href: url })),
    }))
    .sort((a, b) => new Intl.Collator('en').compare(a.name, b.name)),
  pages: stories.map(({ key, title }) => ({
    name: title,
    links: [
      { label: 'Dates in order', href: urls.timeline(key) },
      { label: 'Choices of words', href: urls.words(key) },
      { label: 'Sources', href: urls.sources(key) },
    ],
  })),
};

/** Each value that a question or, where none asks for it, a passage counts. */
function numbers(): BrowseEntry[] {
  const entries = new Map<string, { value: number; questions: SearchRecord[]; passages: SearchRecord[] }>();
  for (const record of records) {
    if (record.kind === 'source') continue;
    for (const { value, unit } of record.numbers ?? []) {
      const name = nameOf(value, unit);
      const entry = entries.get(name) ?? { value, questions: [], passages: [] };
      const list: SearchRecord[] = record.kind === 'question' ? entry.questions : entry.passages;
      if (!list.includes(record)) list.push(record);
      entries.set(name, entry);
    }
  }
  return [...entries]
    .sort(([a, { value: x }], [b, { value: y }]) => x - y || (a < b ? -1 : 1))
    .map(([name, { questions, passages }]) => ({
      name,
      links: (questions.length > 0 ? questions : passages).map(linkTo),
    }));
}

function nameOf(value: number, unit: string): string {
  const figure = value.toLocaleString('en-US', { maximumFractionDigits: 6 });
  if (unit === '%') return `${figure}%`;
  return /^[A-Z]{3}$/.test(unit) ? `${unit} ${figure}` : figure;
}

function linkTo({ kind, title, url, outlet, locator }: SearchRecord): { label: string; href: string } {
  return { label: kind === 'question' ? title : `${outlet?.name ?? ''}, ${locator ?? ''}`, href: url };
}

function ofKind(kind: SearchRecord['kind']): SearchRecord[] {
  return records.filter((record) => record.kind === kind);
}
