import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inspectFolder } from '../../src/cli/inspect-folder.ts';
import { describeProblem } from '../../src/content/problem.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'same-story-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function writeSound(): void {
  write('content/outlets.yaml', 'the-herald:\n  name: The Herald\nthe-post:\n  name: The Post\n');
  write('content/fire/story.yaml', 'title: A fire\nsummary: A warehouse burns.\n');
  write('content/fire/the-herald.md', '---\n---\nTwo people were hurt.\n');
  write('content/fire/the-post.md', '---\n---\nThree people were hurt.\n');
}

const problems = () => inspectFolder(folder).problems.map(describeProblem);

test('says what a folder without content lacks', () => {
  expect(problems()).toEqual([
    'content:1:1  no story: add a folder with a story.yaml and the articles',
    'content/outlets.yaml:1:1  missing: add it, with a key for each outlet',
  ]);
});

test('passes over what is hidden', () => {
  writeSound();
  write('content/fire/._the-post.md', 'x');
  write('content/.git/config.md', 'x');
  expect(problems()).toEqual([]);
});

test('reads what a link leads to', () => {
  writeSound();
  write('elsewhere/the-post.md', 'No front matter.');
  rmSync(join(folder, 'content/fire/the-post.md'));
  symlinkSync(join(folder, 'elsewhere/the-post.md'), join(folder, 'content/fire/the-post.md'));
  symlinkSync('fire', join(folder, 'content/blaze'));
  expect(problems().map((line) => line.split(':')[0])).toEqual([
    'content/blaze/the-post.md',
    'content/fire/the-post.md',
  ]);
});

test('names links that lead nowhere or back', () => {
  writeSound();
  symlinkSync('nothing.md', join(folder, 'content/fire/lost.md'));
  symlinkSync('.', join(folder, 'content/fire/again'));
  expect(problems()).toEqual([
    'content/fire/again:1:1  a link to a folder that it stands in: take it out',
    'content/fire/lost.md:1:1  a link that leads nowhere: put the file itself there',
  ]);
});
