// How quick, how large and how good the search is, beside engines that hold everything at once, on passages made for it:
//   npm run bench:search [-- PASSAGES...]      300, 3000, 30000 and 300000 where none is given
import { spawnSync } from 'node:child_process';
import { ENGINES, OURS } from './engines.ts';
import type { Measured } from './measure-size.ts';

const QUERIES_OF_EACH_KIND = 20;
const asked = process.argv.slice(2).map(Number);
const sizes = asked.length > 0 ? asked : [300, 3_000, 30_000, 300_000];

for (const size of sizes) {
  const rows = [OURS, ...Object.keys(ENGINES)].map((engine) => [engine, measured(engine, size)] as const);
  console.log(`\n${size.toLocaleString('en')} passages`);
  console.table(Object.fromEntries(rows.map(([engine, row]) => [engine, columns(row)])));
  console.log(`${OURS}, the right passage first, by kind of query:`, rows[0]?.[1].kinds);
}

/** Measures in a process of its own, so that the peak of memory is that of one engine and size. */
function measured(engine: string, size: number): Measured {
  const file = `${import.meta.dirname}/measure-size.ts`;
  const options = ['--max-old-space-size=8192', file, engine, String(size), String(QUERIES_OF_EACH_KIND)];
  const child = spawnSync(process.execPath, options, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  if (child.status !== 0) process.exit(1);
  // Printed by the file just run.
  return JSON.parse(child.stdout) as Measured;
}

function columns(row: Measured) {
  const size = { 'first kB gz': kB(row.bytes), 'at most': kB(row.mostBytes) };
  const build = { 'build s': (row.built / 1000).toFixed(2), 'peak MB': row.peak.toFixed(0) };
  if (row.skipped !== undefined) return { 'p50 ms': row.skipped, ...size, ...build };
  const times = { 'p50 ms': ms(row.p50), 'p95 ms': ms(row.p95), 'first p95': ms(row.first) };
  return { ...times, ...size, ...build, 'S@1 %': row.first1, 'S@5 %': row.first5 };
}

function ms(value: number): string {
  return value.toFixed(value < 10 ? 2 : 0);
}

function kB(bytes: number): string {
  return (bytes / 1000).toFixed(0);
}
