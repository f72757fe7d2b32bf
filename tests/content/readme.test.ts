// What the README shows an editor to write is sound as it stands there.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { check } from './sound-content.ts';

const BLOCK = /^(?<indent> *)```(?:yaml|markdown)\n(?<lines>[\s\S]*?)^ *```$/gm;

/** Its blocks, in order, less the indent of the list that they stand in. */
const [outlets = '', story = '', article = '', questions = '', corrections = '', ...more] = [
  ...readFileSync('README.md', 'utf8').matchAll(BLOCK),
].map(({ groups = {} }) => (groups['lines'] ?? '').replaceAll(new RegExp(`^${groups['indent']}`, 'gm'), ''));

const added = {
  'content/outlets.yaml': `${outlets}the-post:\n  name: The Post\n`,
  'content/fire/story.yaml': story,
  'content/fire/the-herald.md': article,
};

it('adds a story in three steps', () => expect(check(added)).toEqual([]));

it('words a question', () => {
  expect(check({ ...added, 'content/fire/story.yaml': story + questions })).toEqual([]);
  expect(check({ ...added, 'content/fire/story.yaml': story + questions.replace('value: 2', 'value: 3') })).not.toEqual(
    [],
  );
});

it('corrects a claim', () => {
  expect(check({ ...added, 'content/fire/corrections.yaml': corrections })).toEqual([]);
  expect(more).toEqual([]);
});
