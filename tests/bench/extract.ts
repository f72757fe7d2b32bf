// How fast the extractor reads, beside two libraries that each do one part of its work, on the same text in the same run:
//   npm run bench [-- SECONDS]
import { readFileSync } from 'node:fs';
import * as chrono from 'chrono-node';
import compromise from 'compromise';
import { extract } from '../../src/core/claims/extract.ts';

const seconds = Number(process.argv[2] ?? 3);
const texts = ['axadle-times', 'orinoco-tribune', 'telesur'].map((key) =>
  // A blank line between paragraphs, as the extractor wants.
  readFileSync(`${import.meta.dirname}/../fixtures/articles/${key}.txt`, 'utf8').replace(/\n+/g, '\n\n'),
);
const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
const published = new Date('2025-07-21');

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  'extract (all four kinds)': (text) => extract(text, { published: '2025-07-21' }),
  'chrono-node (dates)': (text) => chrono.parse(text, published),
  'compromise (numbers, quotations)': (text) => {
    const document = compromise(text);
    return [document.numbers().json(), document.quotations().json()];
  },
};

console.log('words a second, median of the rounds');
for (const [name, read] of Object.entries(readers))
  console.log(`${name.padEnd(34)} ${median(rounds(read)).toLocaleString('en').padStart(10)}`);

const before = process.memoryUsage().heapUsed;
rounds((text) => extract(text, { published: '2025-07-21' }));
globalThis.gc?.();
console.log(
  `heap after as many documents again  ${((process.memoryUsage().heapUsed - before) / 2 ** 20).toFixed(1)} MiB more`,
);

/** Words a second of each round over all texts, the first left out. */
function rounds(read: (text: string) => unknown): number[] {
  const rates: number[] = [];
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end || rates.length < 2) {
    const from = performance.now();
    for (const text of texts) read(text);
    rates.push(words / ((performance.now() - from) / 1000));
  }
  return rates.slice(1);
}

function median(values: readonly number[]): number {
  return Math.round([...values].sort((a, b) => a - b)[values.length >> 1] ?? 0);
}
