import { openIndex, type SearchIndex } from '../../../core/search/open-index.ts';
import type { Pause } from '../../../core/search/pause.ts';
import { fetchFile } from './fetch-file.ts';

/** Of the files of the index, by their names: how words are spelt (`v/0.txt`), and texts to show (`d/0.json`). */
const SPELLINGS = /\/v\/[^/]+$/;
const TEXTS = /\/d\/[^/]+$/;
/** After so many milliseconds of work a key that was pressed and the next frame come first: few, for slow phones. */
const SLICE = 2;

/** The site's index, fetched file by file. */
export interface SiteIndex {
  /** Opens it when it is first needed; after a failure, again. */
  readonly open: () => Promise<SearchIndex>;
  /** Says which files may be fetched from now on: all, or those of spellings alone. What takes others then rejects. */
  readonly allow: (files: 'all' | 'spellings') => void;
  /** Stops fetching texts that nobody waits for any more. */
  readonly stopTexts: () => void;
  /** Lets others have the processor where it was used for long. */
  readonly pause: Pause;
}

/**
 * The index of the site, opened when it is first asked.
 *
 * @param folder the address of the index
 */
export function siteIndex(folder: string): SiteIndex {
  let index: Promise<SearchIndex> | undefined;
  let allowed: 'all' | 'spellings' = 'all';
  let texts: AbortController | undefined;
  let since = 0;

  const pause = async () => {
    if (performance.now() - since < SLICE) return;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  };
  const read = async (name: string) => {
    if (allowed === 'spellings' && !SPELLINGS.test(name)) throw new Error(`${name} is not here as yet.`);
    if (!TEXTS.test(name)) return fetchFile(folder + name, undefined);
    texts ??= new AbortController();
    return fetchFile(folder + name, texts.signal);
  };
  return {
    open() {
      index ??= openIndex(read, pause).catch((error: unknown) => {
        index = undefined;
        throw error;
      });
      return index;
    },
    allow(files) {
      allowed = files;
      since = performance.now();
    },
    stopTexts() {
      texts?.abort();
      texts = undefined;
    },
    pause,
  };
}
