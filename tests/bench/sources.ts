// Measures the attributions that are found in the marked articles of training/:  npm run bench:sources
import { findSources } from '../../src/core/claims/source/find-sources.ts';
import { readDocument } from '../../src/core/text/document.ts';
import { markedTexts } from '../../training/marked-texts.ts';
import { ratesOf, scoreAttributions, sumOf } from '../support/score-attributions.ts';

const tallies = [...markedTexts().values()].map(({ text, attributions }) =>
  scoreAttributions(attributions, findSources(readDocument(text))),
);
const all = sumOf(tallies);
const { precision, recall, f1 } = ratesOf(all);
console.log(
  `${tallies.length} articles, ${all.marked} acts of attribution marked, ${all.found} found, ${all.right} right`,
);
console.log(`precision ${precision.toFixed(1)}, recall ${recall.toFixed(1)}, F1 ${f1.toFixed(1)}`);
