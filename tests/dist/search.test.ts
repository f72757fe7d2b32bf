import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

const dist = `${import.meta.dirname}/../../dist`;
const page = readFileSync(`${dist}/search/index.html`, 'utf8');
/** Linked data in the head is not run. */
const scripts = [...page.matchAll(/<script\b(?<attributes>[^>]*)>(?<content>[^<]*)/g)].filter(
  ({ groups }) => !groups?.['attributes']?.includes('application/ld+json'),
);

test('the search page has one script, a file of its own of at most 16 kB', () => {
  expect(scripts.map(({ groups }) => groups?.['content'])).toEqual(['']);
  const file = /src="[^"]*\/(?<name>_astro\/[^"]+)"/.exec(scripts[0]?.groups?.['attributes'] ?? '')?.groups?.['name'];
  expect(gzipSync(readFileSync(`${dist}/${file}`)).length).toBeLessThanOrEqual(16_000);
});

test('what a misspelt word loads besides is at most 9 kB', () => {
  const spelling = readdirSync(`${dist}/_astro`).filter((name) => /^spelling.*\.js$/.test(name));
  expect(spelling).toHaveLength(1);
  expect(gzipSync(readFileSync(`${dist}/_astro/${spelling[0]}`)).length).toBeLessThanOrEqual(9_000);
});

test('the lists that need no script stay small', () => {
  expect(gzipSync(page).length).toBeLessThanOrEqual(14_000);
});
