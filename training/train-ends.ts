// Learns from our own marked articles where reported words end, and writes src/core/claims/source/content/end-weights.ts:
// npm run train
import { writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { endsInSight } from '../src/core/claims/source/content/content-end.ts';
import type { Reported } from '../src/core/claims/source/content/reported.ts';
import { readDocument } from '../src/core/text/document.ts';
import { crossValidate } from './cross-validate.ts';
import { type Case, fit } from './logistic.ts';
import { markedTexts } from './marked-texts.ts';
import type { MarkedAttribution, MarkedText } from './read-marked.ts';
import { recorded } from './recorded-ends.ts';

const OUTPUT = new URL('../src/core/claims/source/content/end-weights.ts', import.meta.url);

/** What is read of an attribution may begin this much earlier or later than it was marked, in characters. */
const NEAR = 30;

const FOLDS = 5;

registerHooks({
  resolve(specifier, context, next) {
    const resolved = next(specifier, context);
    const isRule = context.parentURL?.includes('/claims/source/rules/') === true;
    return isRule && resolved.url.endsWith('/content-end.ts')
      ? { ...resolved, url: new URL('recorded-ends.ts', import.meta.url).href }
      : resolved;
  },
});
const { findSources } = await import('../src/core/claims/source/find-sources.ts');

const articles = [...markedTexts().values()].map(casesOf);
const cases = articles.flat();
const { bias, weights } = fit(cases);
writeFileSync(OUTPUT, written(bias, weights));
console.log(
  `${cases.length} places where words could end, ${cases.filter(({ outcome }) => outcome).length} where they do`,
);
const { right, surprise } = crossValidate(articles, FOLDS);
console.log(
  `of articles not learnt from, ${(100 * right).toFixed(1)} % are judged right; surprise ${surprise.toFixed(3)} bits (${FOLDS} folds)`,
);

/** For each attribution that is found as marked but for its end: the places up to where the marked words end. */
function casesOf({ text, attributions }: MarkedText): Case[] {
  recorded.length = 0;
  const claims = findSources(readDocument(text));
  const asked = new Map(recorded.map((words) => [words.clauses.items[words.from]?.start, words]));
  return claims.flatMap(({ cue, content }) => {
    const marked = attributions.find((one) =>
      one.cue.some((part) => cue !== null && part.start < cue.end && cue.start < part.end),
    );
    const last = content.at(-1);
    const words = asked.get(last?.start);
    if (marked === undefined || words === undefined || cue === null || last === undefined || last.start < cue.end)
      return [];
    return upToEnd(words, endOf(marked, cue.end, last.start));
  });
}

/** Where the marked words end that begin behind the cue near to `start`; -1 where they begin elsewhere. */
function endOf({ content }: MarkedAttribution, cueEnd: number, start: number): number {
  const behind = content.filter((part) => part.start >= cueEnd);
  const [first] = behind;
  return first !== undefined && Math.abs(first.start - start) <= NEAR ? (behind.at(-1)?.end ?? -1) : -1;
}

/** The places in sight up to the marked end; none where the marked words begin elsewhere. */
function upToEnd(words: Reported, end: number): Case[] {
  const cases: Case[] = [];
  for (const { at, features } of endsInSight(words)) {
    if (features === undefined || end < 0) break;
    const outcome = (words.clauses.items[at - 1]?.end ?? 0) >= end - 1;
    cases.push({ features, outcome });
    if (outcome) break;
  }
  return cases;
}

function written(bias: number, weights: ReadonlyMap<string, number>): string {
  const lines = [...weights].flatMap(([name, weight]) => {
    const rounded = Number(weight.toFixed(1));
    return rounded === 0 ? [] : [`  ['${name}', ${rounded}],`];
  });
  return `// Made by npm run train from the marked articles in training/: not to be edited.

/**
 * How much each thing seen at a boundary speaks for an end of the words reported there (above 0) or against it,
 * as log odds: the coefficients of a logistic regression over names of structure, small words and verbs of saying. What
 * is not named weighs nothing.
 */
export const END_WEIGHTS: ReadonlyMap<string, number> = new Map([
${lines.join('\n')}
]);

/** The log odds of an end at a boundary of which nothing is seen. */
export const END_BIAS = ${Number(bias.toFixed(1))};
`;
}
