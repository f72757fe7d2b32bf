import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import Fuse, { type IFuseOptions } from 'fuse.js';
import MiniSearch from 'minisearch';
import type { SearchRecord } from '../../../src/core/search/records/record.ts';

/** A search engine to be compared with: all of them want every text, or all of their index, before they can answer. */
export interface Engine {
  readonly search: (query: string) => readonly string[];
  /** What a browser fetches before the first answer, gzipped: the texts, the index, the script. */
  readonly bytes: () => number;
}

/** The name of this project's own search. */
export const OURS = 'Same Story';

/** Each engine as its own documentation sets it up, by name. */
export const ENGINES: Readonly<Record<string, (records: readonly SearchRecord[]) => Engine>> = {
  Fuse: (records) => fuse(records, { ignoreLocation: true }),
  'Fuse, token search': (records) => fuse(records, { useTokenSearch: true, tokenMatch: 'all' }),
  MiniSearch(records) {
    const index = new MiniSearch<SearchRecord>({ fields: ['text'], searchOptions: { prefix: true, fuzzy: 0.2 } });
    index.addAll(records);
    return {
      search(query) {
        const all = index.search(query, { combineWith: 'AND' });
        return (all.length > 0 ? all : index.search(query)).slice(0, 10).map(({ id }) => String(id));
      },
      bytes: () => zipped(JSON.stringify(index)) + textBytes(records) + scriptBytes('minisearch'),
    };
  },
};

function fuse(records: readonly SearchRecord[], options: IFuseOptions<SearchRecord>): Engine {
  const index = new Fuse(records, { keys: ['text'], ...options });
  return {
    search: (query) => index.search(query, { limit: 10 }).map(({ item }) => item.id),
    bytes: () => textBytes(records) + scriptBytes('fuse.js/min'),
  };
}

function textBytes(records: readonly SearchRecord[]): number {
  return zipped(JSON.stringify(records.map(({ id, title, text, url }) => ({ id, title, text, url }))));
}

function scriptBytes(name: string): number {
  return zipped(readFileSync(createRequire(import.meta.url).resolve(name)));
}

function zipped(content: string | Uint8Array): number {
  return gzipSync(content).length;
}
