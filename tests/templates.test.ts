// What the program can print: every template in its source, whether or not a page is built from it today.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { FORMS } from '../src/core/comparison/words/concepts.ts';
import { JUDGING } from './support/judging-words.ts';

/** The folders whose strings reach a page. */
const PRINTING = ['comparison/questions', 'comparison/rows', 'comparison/sources', 'comparison/framing'].map((folder) =>
  join('src/core', folder),
);
const PAGES = ['src/site', 'src/components', 'src/layouts', 'src/pages'];
/** Pages that speak of the site itself, where things can go wrong. */
const EXPLAINING = /pages\/(?:method|404)|components\/method/;
/** Forms of verbs, which ask with a word only where an article has it. */
const FORMS_OF_VERBS = /questions\/participle\.ts$/;
const templates = [...PRINTING, ...PAGES].flatMap((folder) =>
  pathsIn(folder)
    .filter((path) => !FORMS_OF_VERBS.test(path))
    .flatMap(templatesOf),
);

test('finds the templates of questions, verdicts and sentences', () => {
  const words = templates.map((template) => template.words);
  for (const known of ['How many', 'Who criticises what happened?', 'Same, and more', 'They differ: ', 'does not say'])
    expect(
      words.some((text) => text.includes(known)),
      known,
    ).toBe(true);
});

test('no template judges an outlet', () => {
  const judging = templates.flatMap(({ path, words }) =>
    [...words.matchAll(JUDGING)].map(({ index }) => `${path}: ${words.slice(Math.max(0, index - 30), index + 30)}`),
  );
  expect(judging).toEqual([]);
});

test('no form of a question and no curated text judges an outlet', () => {
  const forms = Object.values(FORMS).flatMap(({ done = '', event = '' }) => [done, event]);
  const stories = pathsIn('content').filter((path) => path.endsWith('story.yaml'));
  const asked = stories.flatMap((path) => {
    const { title, summary, questions } = parse(readFileSync(path, 'utf8'));
    return [title, summary, ...(questions ?? []).map(({ ask = '' }) => ask)];
  });
  expect(asked.length).toBeGreaterThan(0);
  expect([...forms, ...asked].filter((words: string) => words.match(JUDGING) !== null)).toEqual([]);
});

interface Template {
  readonly path: string;
  readonly words: string;
}

function pathsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !EXPLAINING.test(join(entry.parentPath, entry.name)))
    .map((entry) => join(entry.parentPath, entry.name));
}

function templatesOf(path: string): Template[] {
  const text = readFileSync(path, 'utf8');
  if (path.endsWith('.ts')) return stringsOf(text).map((words) => ({ path, words }));
  if (!path.endsWith('.astro')) return [];
  const [, front = '', markup = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? ['', '', text];
  return [...stringsOf(front), printedBy(markup)].map((words) => ({ path, words }));
}

/** Markup without what is read by machines alone. */
function printedBy(markup: string): string {
  return markup
    .replace(/<(style|script)\b.*?<\/\1>|<!--.*?-->/gs, ' ')
    .replace(/\b[a-z-]+="(?:true|false)"/g, ' ')
    .replace(/\bclass(?::list)?=(?:"[^"]*"|\{\[.*?\]\}|\{[^}]*\})/g, ' ')
    .replace(/\b[a-z]+\([^()]*\)/gi, ' ');
}

/** The strings and pieces of templates in a source, but for lists of words that texts are searched for. */
function stringsOf(source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || isList(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest));
  return found;
}

/** "one two three".split(' ') */
function isList(node: ts.Node): boolean {
  return (
    ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === 'split'
  );
}
