import { openIndex, type SearchIndex } from '../../../core/search/open-index.ts';
import type { Pause } from '../../../core/search/pause.ts';
import { fetchFile } from './fetch-file.ts';

/** Of the files of the index, by their names: how words are spelt (`v/0.txt`) with the manifest, and texts to show (`d/0.json`). */
const SPELLINGS = /\/v\/[^/]+$|manifest/;
const TEXTS = /\/d\/[^/]+$/;
/** After so many milliseconds of work in a task a key that was pressed and the next frame come first. */
const SLICE = 16;

/** The site's index, fetched file by file. */
export interface SiteIndex {
  /** Opens it when it is first needed; after a failure, again. */
  readonly open: () => Promise<SearchIndex>;
  /**
   * Begins a new search; one that is under way goes no farther.
   *
   * @param files what it may fetch: all, or how words are spelt alone; what takes others then rejects
   */
  readonly begin: (files: 'all' | 'spellings') => void;
  /** Stops fetching texts that nobody waits for any more. */
  readonly stopTexts: () => void;
  /** Lets others have the processor where it was used for long. */
  readonly pause: Pause;
}

/** @param folder the address of the index */
export function siteIndex(folder: string): SiteIndex {
  let index: Promise<SearchIndex> | undefined;
  let allowed: 'all' | 'spellings' = 'all';
  let texts = new AbortController();
  let since = 0;
  let begun = 0;

  const pause = async () => {
    if (performance.now() - since < SLICE) return;
    const own = begun;
    await nextTask();
    if (own !== begun) await new Promise(() => {});
    since = performance.now();
  };
  const read = async (name: string) => {
    if (allowed === 'spellings' && !SPELLINGS.test(name)) throw new Error(`${name} is not here as yet.`);
    const bytes = await fetchFile(folder + name, TEXTS.test(name) ? texts.signal : undefined);
    since = performance.now();
    return bytes;
  };
  return {
    open() {
      index ??= openIndex(read, pause).catch((error: unknown) => {
        index = undefined;
        throw error;
      });
      return index;
    },
    begin(files) {
      begun++;
      allowed = files;
      since = performance.now();
    },
    stopTexts() {
      texts.abort();
      texts = new AbortController();
    },
    pause,
  };
}

/** Resolves in a task of its own, without the milliseconds for which timers are held back. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(undefined);
  });
}
