import { buildIndex, type IndexSizes } from '../../src/core/search/index/build-index.ts';
import { openIndex, type SearchIndex } from '../../src/core/search/open-index.ts';
import type { SearchRecord } from '../../src/core/search/records/record.ts';

/** A passage with nothing but its words, and what a test adds. */
export function passage(id: string, text: string, more: Partial<SearchRecord> = {}): SearchRecord {
  return { id, kind: 'passage', title: 'A story', text, url: `/${id}/`, ...more };
}

/** Builds an index and opens it, all in memory. */
export function searchIn(records: readonly SearchRecord[], sizes?: IndexSizes): Promise<SearchIndex> {
  const files = buildIndex(records, sizes);
  return openIndex(async (name) => {
    const bytes = files.get(name);
    if (bytes === undefined) throw new Error(`no file ${name}`);
    return bytes;
  });
}

/** The ids of the passages that a query finds, the best first. */
export async function idsOf(index: SearchIndex, query: string): Promise<string[]> {
  const { groups } = await index.search(query, { passage: 1000 });
  return groups.passage.hits.map(({ record }) => record.id);
}
