// How soon results are painted after a key is pressed, in a browser whose processor is slowed four times:
//   npm run bench:keystrokes [-- PASSAGES]      30000 where none is given
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
/** A task that takes longer keeps a reader waiting, in milliseconds. */
const LONG = 50;

/** Of what the browser notes: its tasks with the processor's time, and the marks that this file sets. */
const CATEGORIES = ['toplevel', 'disabled-by-default-devtools.timeline', 'blink.user_timing'];
const [KEY, PAINTED] = ['key', 'painted'];
/** What the browser calls the thread in which the index is asked: its processor is not slowed. */
const WORKER = 'DedicatedWorker thread';

/** No page can be quicker: it repeats the letters typed. What it takes is the machine's and the browser's own. */
const BARE = `<!DOCTYPE html><title>Bare</title><input type="search"><p id="hits"></p>
<script>document.querySelector('input').oninput = ({ target }) => { hits.textContent = target.value; };</script>`;

interface TraceEvent {
  readonly name: string;
  readonly tid: number;
  readonly pid: number;
  /** When it began, how long it took, how long the processor worked at it: in microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
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
  await page.addInitScript(watch, [KEY, PAINTED]);
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
  await browser.startTracing(page, { categories: CATEGORIES });
  for (const query of queries) {
    await page.keyboard.type(query, { delay: PACE });
    await page.waitForTimeout(600);
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.press('Delete');
    await page.waitForTimeout(200);
  }
  // Written by the browser's own tracing.
  const { traceEvents } = JSON.parse(String(await browser.stopTracing())) as { traceEvents: readonly TraceEvent[] };
  return columns(traceEvents);
}

/**
 * How long after a key its results were painted, and how much of that the page worked: the rest it waited, for
 * the index, the next frame, a pause in typing or a file. The processor's own time is the same on a machine that
 * others load. At most so long it would have taken had the index been asked on a slowed processor too.
 */
function columns(events: readonly TraceEvent[]) {
  const marks = events.filter(({ name }) => name === KEY || name === PAINTED).sort((a, b) => a.ts - b.ts);
  const main = marks[0];
  const worker = events.find(
    ({ name, pid, args }) => name === 'thread_name' && pid === main?.pid && args?.name === WORKER,
  );
  const tasksOf = (thread: TraceEvent | undefined) =>
    events.filter(({ name, pid, tid }) => name === 'RunTask' && pid === thread?.pid && tid === thread.tid);
  const [tasks, asking] = [tasksOf(main), tasksOf(worker)];
  const painted: number[] = [];
  const atMost: number[] = [];
  const worked: number[] = [];
  let key: TraceEvent | undefined;
  for (const mark of marks) {
    if (mark.name === KEY) key = mark;
    else if (key !== undefined) {
      const took = (mark.ts - key.ts) / 1000;
      painted.push(took);
      atMost.push(took + (SLOWER - 1) * workOf(asking, key.ts, mark.ts));
      worked.push(workOf(tasks, key.ts, mark.ts));
      key = undefined;
    }
  }
  const lengths = tasks.map(({ tdur = 0 }) => tdur / 1000);
  return {
    'keys answered': painted.length,
    'p50 ms': quantile(painted, 0.5),
    'p95 ms': quantile(painted, 0.95),
    'p95 at most': quantile(atMost, 0.95),
    'work p50': quantile(worked, 0.5),
    'work p95': quantile(worked, 0.95),
    'tasks over 50 ms': lengths.filter((ms) => ms > LONG).length,
    'longest ms': Math.round(Math.max(0, ...lengths)),
  };
}

/** The processor's time, in milliseconds, of the tasks between two moments: the first may have begun before. */
function workOf(tasks: readonly TraceEvent[], from: number, until: number): number {
  const own = tasks.filter(({ ts, dur = 0 }) => ts + dur > from && ts < until);
  return own.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000;
}

function quantile(values: readonly number[], share: number): number {
  return Math.round(values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0);
}

/**
 * Runs in the page: marks each key, and when the results that follow it are painted. The page numbers its
 * answers, so that one that changes nothing else is seen too.
 */
function watch([key = '', painted = '']: readonly string[]): void {
  // The task after the frame: by then it is on the screen.
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => performance.mark(painted);
  document.addEventListener('DOMContentLoaded', () => {
    const hits = document.querySelector('#hits');
    if (hits === null) return;
    let isPressed = false;
    document.addEventListener(
      'input',
      () => {
        isPressed = true;
        performance.mark(key);
      },
      true,
    );
    new MutationObserver(() => {
      if (isPressed) requestAnimationFrame(() => port2.postMessage(0));
      isPressed = false;
    }).observe(hits, { childList: true, subtree: true, characterData: true, attributes: true });
  });
}
