// Runs beside the page: letters and results are painted, however long a search takes here.
import type { Reply, Request } from './remote-index.ts';
import { type AskIndex, siteIndex } from './site-index.ts';

let ask: AskIndex | undefined;

addEventListener('message', async ({ data: { id, folder, question } }: MessageEvent<Request>) => {
  ask ??= siteIndex(folder);
  const reply: Reply = await ask(question).then(
    (results) => ({ id, results }),
    (error: unknown) => ({ id, error: String(error) }),
  );
  postMessage(reply);
});
