// Measures the heaviest page of each kind by Lighthouse as a phone on slow 4G would meet it, three
// times, and prints the medians, those of a bare page first:  npm run lighthouse [KIND …]
// It needs a build. The time a page takes is worth something on a quiet machine only.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { heaviestPages } from '../support/kinds-of-page.ts';

const RUNS = 3;
/** Pages that search engines are asked to leave out: they have no score to read. */
const UNLISTED: ReadonlySet<string> = new Set(['not found', 'embed', 'withdrawn']);
const SITE_PORT = Number(process.env['SITE_PORT'] ?? 4393);
const BROWSER_PORT = SITE_PORT + 1;
const BARE_PORT = SITE_PORT + 2;
/** A page of one sentence, printed first: what it takes is the machine's and the browser's own. */
const BARE =
  '<!DOCTYPE html><html lang="en"><title>Bare</title><meta name="viewport" content="width=device-width"><p>One sentence.';
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** The most that is asked of a page on its first visit. */
const MOST = { LCP: 1200, CLS: 0.01, TBT: 0, kB: 100, requests: 6 } as const;

type Measured = Record<(typeof CATEGORIES)[number] | keyof typeof MOST, number>;

const asked = process.argv.slice(2);
const found = spawnSync('sh', ['tests/support/install-chromium.sh'], {
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'inherit'],
});
const folder = mkdtempSync(join(tmpdir(), 'same-story-lighthouse-'));
const server = spawn(process.execPath, ['tests/support/serve.ts', String(SITE_PORT), 'dist', certificate(folder)]);
const bare = createServer((_, response) => response.setHeader('content-type', 'text/html').end(BARE)).listen(BARE_PORT);
const browser = await chromium.launch({
  executablePath: found.stdout.trim(),
  args: ['--no-sandbox', '--disable-gpu', '--ignore-certificate-errors', `--remote-debugging-port=${BROWSER_PORT}`],
});
const faults = new Set<string>();
try {
  console.log(['kind'.padEnd(10), ...CATEGORIES.map(heading), ...Object.keys(MOST).map(heading)].join(' '));
  await row('bare', `http://localhost:${BARE_PORT}/`);
  // What it lacks is no fault of the site's.
  faults.clear();
  for (const [kind, address] of heaviestPages()) {
    if (UNLISTED.has(kind) || (asked.length > 0 && !asked.includes(kind))) continue;
    await row(kind, `https://localhost:${SITE_PORT}${address}`);
  }
} finally {
  bare.close();
  await browser.close();
  // It has ended already where its port was taken.
  if (server.kill()) await once(server, 'exit');
  rmSync(folder, { recursive: true });
}
for (const fault of faults) console.log(fault);
process.exitCode = faults.size > 0 ? 1 : 0;

/** Measures a page and prints it. */
async function row(kind: string, address: string): Promise<void> {
  const runs: Measured[] = [];
  for (let run = 0; run < RUNS; run++) runs.push(await measure(address));
  const median = (name: keyof Measured) => runs.map((one) => one[name]).sort((a, b) => a - b)[RUNS >> 1] ?? 0;
  const scores = CATEGORIES.map((name) => {
    if (median(name) < 1) faults.add(`${kind}: ${name}`);
    return cell(Math.round(median(name) * 100));
  });
  const sizes = Object.entries(MOST).map(([name, most]) => {
    const value = median(name as keyof typeof MOST);
    if (value > most && !(name === 'TBT' && kind === 'search' && value <= 50)) faults.add(`${kind}: ${name}`);
    return cell(name === 'CLS' ? value.toFixed(3) : Math.round(value));
  });
  console.log([kind.padEnd(10), ...scores, ...sizes, new URL(address).pathname].join(' '));
}

async function measure(address: string): Promise<Measured> {
  const result = await lighthouse(address, {
    port: BROWSER_PORT,
    onlyCategories: [...CATEGORIES],
    logLevel: 'error',
  });
  if (result === undefined) throw new Error(`nothing measured at ${address}`);
  const { categories, audits, runtimeError } = result.lhr;
  if (runtimeError !== undefined) throw new Error(runtimeError.message);
  for (const { id, weight } of Object.values(categories).flatMap(({ auditRefs }) => auditRefs)) {
    const audit = audits[id];
    if (weight > 0 && audit?.scoreDisplayMode === 'binary' && audit.score === 0)
      faults.add(`${address}: ${audit.title}`);
  }
  const number = (id: string) => audits[id]?.numericValue ?? Number.NaN;
  const details = audits['network-requests']?.details;
  const requests = details?.type === 'table' ? details.items : [];
  return {
    performance: categories['performance']?.score ?? 0,
    accessibility: categories['accessibility']?.score ?? 0,
    'best-practices': categories['best-practices']?.score ?? 0,
    seo: categories['seo']?.score ?? 0,
    LCP: number('largest-contentful-paint'),
    CLS: number('cumulative-layout-shift'),
    TBT: number('total-blocking-time'),
    kB: requests.reduce((sum, { transferSize }) => sum + Number(transferSize), 0) / 1000,
    requests: requests.length,
  };
}

/** A key and a certificate for localhost in one file: browsers speak HTTP/2 over TLS alone. */
function certificate(folder: string): string {
  const pem = join(folder, 'localhost.pem');
  const options = 'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost';
  const { status } = spawnSync('openssl', [...options.split(' '), '-keyout', pem, '-out', `${pem}.crt`], {
    stdio: 'pipe',
  });
  if (status !== 0) throw new Error('openssl is needed for a certificate');
  appendFileSync(pem, readFileSync(`${pem}.crt`));
  return pem;
}

function heading(name: string): string {
  return name.slice(0, 8).padStart(8);
}

function cell(value: number | string): string {
  return String(value).padStart(8);
}
