// How well claims are found in the stories that people marked by hand; writes the figures that the method page prints:
//   npm run measure
import { writeFileSync } from 'node:fs';
import { goldStories, measure } from '../support/measure.ts';

const stories = [...goldStories().values()];
const measured = { stories: stories.length, articles: stories.flat().length, kinds: measure(stories.flat()) };
console.table(
  Object.fromEntries(
    Object.entries(measured.kinds).map(([kind, { gold, found, right }]) => [
      kind,
      { gold, 'found F1': found.f1, 'right F1': right.f1 },
    ]),
  ),
);
writeFileSync(new URL('../../src/site/measured.json', import.meta.url), `${JSON.stringify(measured, null, 2)}\n`);
