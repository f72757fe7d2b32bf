import { expect, test } from 'vitest';
import { buildIndex } from '../../../src/core/search/index/build-index.ts';
import { openIndex } from '../../../src/core/search/open-index.ts';
import { passage } from '../../support/search-in.ts';

const files = buildIndex(
  Array.from({ length: 40 }, (_, i) => passage(`p${i}`, `The ferry left quay ${i}.`)),
  { vocabulary: 100, block: 1 },
);

test.each([
  [{}, 12],
  [{ passage: 3 }, 5],
  [{ passage: 3, spare: 0 }, 3],
] as const)('with the limits %j the texts of %i passages are read', async (limits, expected) => {
  const read: string[] = [];
  const index = await openIndex(async (name) => {
    read.push(name);
    return files.get(name) ?? new Uint8Array();
  });
  const { hits } = (await index.search('ferry', limits)).groups.passage;
  expect(hits).toHaveLength('passage' in limits ? limits.passage : 10);
  expect(read.filter((name) => name.includes('/d/'))).toHaveLength(expected);
});
