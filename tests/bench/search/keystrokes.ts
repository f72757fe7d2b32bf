// How soon results are painted after a key is pressed, in a browser whose processor is slowed four times:
//   npm run bench:keystrokes [-- PASSAGES]      30000 where none is given
// Chromium does not slow the worker that asks the index: how long that takes alone is told by `npm run bench:search`.
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { buildIndex } from '../../../src/core/search/index/build-index.ts';
import { madePassages } from './made-passages.ts';
import { KINDS, madeQueries } from './made-queries.ts';

const SLOWER = 4;
const PORT = 4390;
/** A quick typist, in milliseconds a key. */
const PACE = 120;

/** No page can be quicker: it repeats the letters typed. What it takes is the machine's and the browser's own. */
const BARE = `<!DOCTYPE html><title>Bare</title><input type="search"><p id="hits"></p>
<script>document.querySelector('input').oninput = ({ target }) => { hits.textContent = target.value; };</script>`;

/** What the page notes of itself, in milliseconds. */
interface Noted {
  /** From a key to the frame that shows its results. */
  readonly painted: number[];
  /** Tasks that the browser calls long: of 50 ms and more. */
  readonly long: number[];
}

const size = Number(process.argv[2] ?? 30_000);
const root = join(import.meta.dirname, '../../..');
const site = 'test-results/keystrokes';
const records = madePassages(size, 1);
rmSync(join(root, site), { recursive: true, force: true });
cpSync(join(root, 'dist'), join(root, site), { recursive: true });
for (const [name, bytes] of buildIndex(records)) {
  const path = join(root, site, 'search', name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}
const server = spawn(process.execPath, [join(root, 'tests/support/serve.ts'), String(PORT), site], {
  stdio: 'inherit',
});
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const page = await browser.newPage();
  await page.addInitScript(watch);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.goto(`http://localhost:${PORT}/search/`, { waitUntil: 'load' });
  const queries = madeQueries(records, 3, 2).map(({ q }) => q);
  // Files are fetched in the first round, after a pause in typing; the second has them.
  const fetched = await typeAll(page, queries);
  const atHand = await typeAll(page, queries);
  await page.route('**/bare', (route) => route.fulfill({ contentType: 'text/html', body: BARE }));
  await page.goto(`http://localhost:${PORT}/bare`);
  const bare = await typeAll(page, queries);
  console.log(
    `${size.toLocaleString('en')} passages, ${queries.length} queries of ${KINDS.length} kinds, processor ${SLOWER} times slower`,
  );
  console.table({ 'files to be fetched': fetched, 'files at hand': atHand, 'a bare page': bare });
} finally {
  await browser.close();
  server.kill();
  rmSync(join(root, site), { recursive: true, force: true });
}

/** Types each query key by key and clears the box again. */
async function typeAll(page: Page, queries: readonly string[]) {
  // From here on by keys alone: whatever else drives a browser runs long scripts of its own in the page.
  await page.getByRole('searchbox').focus();
  const before = await noted(page);
  for (const query of queries) {
    await page.keyboard.type(query, { delay: PACE });
    await page.waitForTimeout(600);
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.press('Delete');
    await page.waitForTimeout(200);
  }
  const after = await noted(page);
  const painted = after.painted.slice(before.painted.length);
  const long = after.long.slice(before.long.length);
  return {
    'keys answered': painted.length,
    'p50 ms': quantile(painted, 0.5),
    'p95 ms': quantile(painted, 0.95),
    'long tasks': long.length,
    'longest ms': Math.max(0, ...long),
  };
}

function noted(page: Page): Promise<Noted> {
  return page.evaluate(() => (window as unknown as { noted: Noted }).noted);
}

function quantile(values: readonly number[], share: number): number {
  return Math.round(values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0);
}

/**
 * Runs in the page: notes how long after a key its results are painted, and the tasks that the browser calls long.
 * The page numbers its answers, so that one that changes nothing else is seen too. The browser's tracing would
 * tell more, but its own time would count as the page's.
 */
function watch(): void {
  const painted: number[] = [];
  const long: number[] = [];
  Object.assign(window, { noted: { painted, long } });
  new PerformanceObserver((list) => long.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: 'longtask',
  });
  let pressed: number | undefined;
  // The task after the frame: by then it is on the screen.
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }: MessageEvent<number>) => painted.push(performance.now() - data);
  document.addEventListener('DOMContentLoaded', () => {
    const hits = document.querySelector('#hits');
    if (hits === null) return;
    document.addEventListener('input', () => (pressed = performance.now()), true);
    new MutationObserver(() => {
      const key = pressed;
      if (key !== undefined) requestAnimationFrame(() => port2.postMessage(key));
      pressed = undefined;
    }).observe(hits, { childList: true, subtree: true, characterData: true, attributes: true });
  });
}
