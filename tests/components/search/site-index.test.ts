import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { siteIndex } from '../../../src/components/search/client/site-index.ts';
import { buildIndex } from '../../../src/core/search/index/build-index.ts';
import { passage } from '../../support/search-in.ts';

const files = buildIndex([passage('p1', 'A harbour.'), passage('p2', 'Quays and zebras.')], {
  vocabulary: 1,
  block: 1,
});
const limits = { question: 3, source: 3, passage: 10, spare: 0 };
let fetched: string[] = [];

beforeEach(() => {
  fetched = [];
  vi.stubGlobal('fetch', async (address: string) => {
    fetched.push(address);
    return new Response(new Uint8Array(files.get(address.replace('/search/', '')) ?? []));
  });
});

afterEach(() => vi.unstubAllGlobals());

test('no text is fetched where those of words alone may be', async () => {
  const ask = siteIndex('/search/');
  await expect(ask({ query: 'harbour', limits, files: 'words' })).rejects.toThrow('not here as yet');
  expect(fetched.filter((address) => address.includes('/d/'))).toHaveLength(0);
  const { groups } = await ask({ query: 'harbour', limits, files: 'near' });
  expect(groups.passage.total).toBe(1);
});

test('the whole vocabulary is fetched where all may be; once it is here, a guess is free', async () => {
  const ask = siteIndex('/search/');
  const parts = () => fetched.filter((address) => address.includes('/v/')).length;
  const guess = { query: 'xarbour', limits };
  await expect(ask({ ...guess, files: 'near' })).rejects.toThrow('not here as yet');
  const near = parts();
  const { corrections } = await ask({ ...guess, files: 'all' });
  expect(corrections.map(({ meant }) => meant)).toEqual(['harbour']);
  expect(parts()).toBeGreaterThan(near);
  await expect(ask({ ...guess, files: 'near' })).resolves.toMatchObject({ corrections });
});
