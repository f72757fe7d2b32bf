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

declare global {
  interface Window {
    painted: number[];
    longTasks: number[];
  }
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
  await page.getByRole('searchbox').focus();
  const queries = madeQueries(records, 3, 2).map(({ q }) => q);
  // Files are fetched in the first round, after a pause in typing; the second has them.
  const rounds = [await typeAll(page, queries), await typeAll(page, queries)];
  console.log(
    `${size.toLocaleString('en')} passages, ${queries.length} queries of ${KINDS.length} kinds, processor ${SLOWER} times slower`,
  );
  console.table(
    Object.fromEntries(rounds.map((round, i) => [i === 0 ? 'files to be fetched' : 'files at hand', round])),
  );
} finally {
  await browser.close();
  server.kill();
  rmSync(join(root, site), { recursive: true, force: true });
}

/** Types each query key by key and clears the box again. */
async function typeAll(page: Page, queries: readonly string[]) {
  await page.evaluate(() => {
    window.painted.length = 0;
    window.longTasks.length = 0;
  });
  const box = page.getByRole('searchbox');
  for (const query of queries) {
    await box.pressSequentially(query, { delay: PACE });
    await page.waitForTimeout(600);
    await box.fill('');
    await page.waitForTimeout(200);
  }
  const [painted, longTasks] = await page.evaluate(() => [window.painted, window.longTasks] as const);
  const sorted = painted.toSorted((a, b) => a - b);
  return {
    'keys answered': sorted.length,
    'p50 ms': Math.round(sorted[Math.floor(sorted.length * 0.5)] ?? 0),
    'p95 ms': Math.round(sorted[Math.floor(sorted.length * 0.95)] ?? 0),
    'tasks over 50 ms': longTasks.length,
    'longest ms': Math.round(Math.max(0, ...longTasks)),
  };
}

/** Runs in the page: notes how long after the last key results were painted, and every long task. */
function watch(): void {
  window.painted = [];
  window.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longTasks.push(duration);
  }).observe({ type: 'longtask' });
  document.addEventListener('DOMContentLoaded', () => {
    const hits = document.querySelector('#hits');
    if (hits === null) return;
    let pressed: number | undefined;
    document.addEventListener(
      'input',
      (event) => {
        pressed = event.timeStamp;
      },
      true,
    );
    new MutationObserver(() => {
      if (pressed === undefined) return;
      const from = pressed;
      pressed = undefined;
      // The task after the frame: by then it is on the screen.
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => window.painted.push(performance.now() - from);
        channel.port2.postMessage(0);
      });
    }).observe(hits, { childList: true });
  });
}
