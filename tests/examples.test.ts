// Doc comments must not lie: every exported function says what it does by an example, and each example that prints
// an answer gives it. One that names what it does not make ("group", "files"), or tells its answer in words, is for
// readers alone.
import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { type Atom, atomsOf } from '../src/core/claims/count/atoms.ts';
import { type Quantity, readQuantity } from '../src/core/claims/count/quantity.ts';
import { clausesOf } from '../src/core/claims/source/grammar/clauses.ts';
import { readUnits, type Unit } from '../src/core/claims/source/grammar/unit.ts';
import { verbGroups } from '../src/core/claims/source/grammar/verb-groups.ts';
import { readDocument } from '../src/core/text/document.ts';
import { tokenize } from '../src/core/text/tokens.ts';
import { examplesIn, exportedFunctions } from './support/doc-examples.ts';
import { placed } from './support/placed.ts';
import { storyOf } from './support/story-of.ts';

// The project's own stories are left out: an example has a story of its own in mind.
const MODULES = import.meta.glob<Readonly<Record<string, unknown>>>(
  ['../src/{core,content,integrations,site}/**/*.ts', '!../src/site/story/stories.ts'],
  { eager: true },
);
const FUNCTIONS = exportedFunctions('src').filter(({ path }) => MODULES[`../${path}`] !== undefined);

/** What examples write in short: a text as the function reads it. */
const SHORT = {
  tokens: (text: string) => tokenize(text, { start: 0, end: text.length }),
  sentence: (text: string) => readDocument(text).paragraphs[0]?.sentences[0],
  atoms,
  storyOf,
  /** The atoms of a text and its first quantity. */
  quantityIn: (text: string): [readonly Atom[], Quantity | undefined] => {
    const all = atoms(text);
    return [all, all.map((_, i) => readQuantity(text, all, i)).find((quantity) => quantity !== undefined)];
  },
  items: (text: string) => unit(text)?.items,
  clauses: (text: string) => clausesOf(unit(text)?.items ?? [], verbGroups(unit(text)?.items ?? [], false)),
  placed,
};

it('every exported function has a doc comment with an example, but those that Astro calls', () => {
  const own = exportedFunctions('src').filter(({ path }) => !path.startsWith('src/pages/'));
  const without = own.filter(({ comment }) => !/@example|"[^"\n]+"|“[^”]+”|`[^`\n]+`|Takes:?\s/.test(comment));
  expect(without.map(({ path, name }) => `${path} ${name}`)).toEqual([]);
});

it('every example gives the answer printed', async () => {
  let run = 0;
  for (const { path, name, comment } of FUNCTIONS)
    for (const { code, answer } of examplesIn(comment)) {
      const scope = { ...shared(), ...MODULES[`../${path}`], ...SHORT };
      const expected = await resultOf(answer.replace(/,? ?…(?=\s*[\]}])/g, ''), scope);
      const given = expected instanceof Error ? expected : await resultOf(code, scope);
      if (given instanceof ReferenceError || given instanceof SyntaxError) continue;
      run++;
      const place = `${basename(path)}, ${name}: ${code}`;
      if (answer.includes('…')) expect(fits(given, expected), `${place}\n${JSON.stringify(given)}`).toBe(true);
      else expect(given, place).toEqual(expected);
    }
  expect(run).toBeGreaterThan(250);
});

/** What is exported under a name that only one file uses: an example may call it. */
function shared(): Record<string, unknown> {
  const all = Object.values(MODULES).flatMap((module) => Object.entries(module));
  const times = Map.groupBy(all, ([name]) => name);
  return Object.fromEntries(all.filter(([name]) => times.get(name)?.length === 1));
}

/** What code comes to, its last statement that is; the error, where it ends in one. */
async function resultOf(code: string, scope: Readonly<Record<string, unknown>>): Promise<unknown> {
  const lines = code.split('\n');
  const last = lines.findLastIndex((line) => !/^[\s\])}]/.test(line));
  const body = `{ ${lines.slice(0, last).join('\n')}\nreturn (${lines.slice(last).join('\n')}\n) }`;
  try {
    const run: unknown = Reflect.construct(AsyncFunction, [...Object.keys(scope), body]);
    return typeof run === 'function' ? await run(...Object.values(scope)) : run;
  } catch (error) {
    return error;
  }
}

const AsyncFunction = (async () => {}).constructor;

/** Whether a value has all that is expected of it, and perhaps more. */
function fits(value: unknown, expected: unknown): boolean {
  if (typeof expected !== 'object' || expected === null || typeof value !== 'object' || value === null)
    return value === expected || (typeof expected === 'string' && expected.includes('…') && typeof value === 'string');
  return Object.entries(expected).every(([key, own]) => fits(Reflect.get(value, key), own));
}

function atoms(text: string): Atom[] {
  return atomsOf(text, { start: 0, end: text.length }, SHORT.tokens(text));
}

function unit(text: string): Unit | undefined {
  return readUnits(readDocument(text))[0];
}
