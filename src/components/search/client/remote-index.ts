import type { SearchResults } from '../../../core/search/records/results.ts';
import type { AskIndex, Question } from './site-index.ts';

/** What the page sends to the worker. */
export interface Request {
  readonly id: number;
  readonly folder: string;
  readonly question: Question;
}

/** What the worker sends back under the same number. */
export type Reply = { readonly id: number } & ({ readonly results: SearchResults } | { readonly error: string });

/**
 * The index of the site in a worker, which is started when it is first asked and after a failure again. In a portable
 * build `site-index.ts` stands in the place of this file.
 *
 * @param folder the address of the index
 */
export function siteIndex(folder: string): AskIndex {
  const waiting = new Map<number, PromiseWithResolvers<SearchResults>>();
  let worker: Worker | undefined;
  let asked = 0;

  const start = () => {
    const started = new Worker(new URL('./index-worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      const answer = waiting.get(data.id);
      waiting.delete(data.id);
      if ('results' in data) answer?.resolve(data.results);
      else answer?.reject(new Error(data.error));
    });
    started.addEventListener('error', () => {
      worker = undefined;
      for (const { reject } of waiting.values()) reject(new Error('The search could not be loaded.'));
      waiting.clear();
    });
    return started;
  };
  return (question) => {
    worker ??= start();
    const answer = Promise.withResolvers<SearchResults>();
    const id = ++asked;
    waiting.set(id, answer);
    worker.postMessage({ id, folder, question } satisfies Request);
    return answer.promise;
  };
}
