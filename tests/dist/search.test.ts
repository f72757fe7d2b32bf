import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

const dist = `${import.meta.dirname}/../../dist`;
const page = readFileSync(`${dist}/search/index.html`, 'utf8');
/** Linked data in the head is not run. */
const scripts = [...page.matchAll(/<script\b(?<attributes>[^>]*)>(?<content>[^<]*)/g)].filter(
  ({ groups }) => !groups?.['attributes']?.includes('application/ld+json'),
);

test('the search page has one script, a file of its own; with the worker it starts it is at most 16 kB', () => {
  expect(scripts.map(({ groups }) => groups?.['content'])).toEqual(['']);
  const src = /src="[^"]*\/_astro\/(?<name>[^"]+)"/.exec(scripts[0]?.groups?.['attributes'] ?? '')?.groups?.['name'];
  expect(weightOf(src ?? '') + weightOf(named('index-worker'))).toBeLessThanOrEqual(16_000);
});

test('what a misspelt word loads besides is at most 9 kB', () => {
  expect(weightOf(named('spelling'))).toBeLessThanOrEqual(9_000);
});

test('the lists that need no script stay small', () => {
  expect(gzipSync(page).length).toBeLessThanOrEqual(14_000);
});

function named(name: string): string {
  const [file = '', ...others] = readdirSync(`${dist}/_astro`).filter((file) => file.startsWith(`${name}-`));
  expect(others).toEqual([]);
  return file;
}

function weightOf(file: string): number {
  return gzipSync(readFileSync(`${dist}/_astro/${file}`)).length;
}
