import { MANIFEST } from '../../../core/search/index/manifest.ts';
import { openIndex, type SearchIndex, type SearchLimits } from '../../../core/search/open-index.ts';
import type { SearchResults } from '../../../core/search/records/results.ts';
import { fetchFile } from './fetch-file.ts';

/**
 * Of the files of the index, by their names: how words are spelt and where they stand (`v/0.txt`, `p/w0.bin`), and
 * texts to show (`d/0.json`).
 */
const WORDS = /\/(?:v\/|p\/w)[^/]+$/;
const TEXTS = /\/d\/[^/]+$/;

/** What is asked of the index. */
export interface Question {
  readonly query: string;
  readonly limits: SearchLimits;
  /**
   * Which files may be fetched for it: those of words alone, all that the words lead to, or the whole vocabulary too,
   * for a guess at what is meant. What takes others rejects.
   */
  readonly files: 'words' | 'near' | 'all';
}

/** Answers a question. Texts that only an older one still waits for are fetched no further. */
export type AskIndex = (question: Question) => Promise<SearchResults>;

/**
 * The index of the site, fetched file by file, opened when it is first asked and after a failure again.
 *
 * @param folder the address of the index
 *
 * @example
 * await siteIndex('/search/')({ query: '40 boats' }) // the results
 */
export function siteIndex(folder: string): AskIndex {
  let index: Promise<SearchIndex> | undefined;
  let last: Question | undefined;
  let texts = new AbortController();

  const read = async (name: string, isFar: boolean) => {
    const files = last?.files ?? 'all';
    const isAllowed = files === 'all' || (!isFar && (files === 'near' || name === MANIFEST || WORDS.test(name)));
    if (!isAllowed) throw new Error(`${name} is not here as yet.`);
    return fetchFile(folder + name, TEXTS.test(name) ? texts.signal : undefined);
  };
  return async (question) => {
    if (question.query !== last?.query) {
      texts.abort();
      texts = new AbortController();
    }
    last = question;
    index ??= openIndex(read).catch((error: unknown) => {
      index = undefined;
      throw error;
    });
    return (await index).search(question.query, question.limits);
  };
}
