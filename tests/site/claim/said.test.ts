import { expect, it } from 'vitest';
import { extract } from '../../../src/core/claims/extract.ts';
import { readDocument } from '../../../src/core/text/document.ts';
import { wordsOf } from '../../../src/core/text/span.ts';
import { said } from '../../../src/site/claim/said.ts';

it.each([
  ['The mayor said that the old bridge will stay closed.', 'the old bridge will stay closed'],
  ['Mayor Ana Ruiz thanked the crew for its long night of work.', 'thanked the crew for its long night of work'],
  ['“The old bridge will stay closed,” Mayor Ana Ruiz said.', '“The old bridge will stay closed,”'],
  ['According to the union, the plant will close in May.', 'the plant will close in May'],
  ['The union condemned the plan.', 'condemned the plan'],
])('quotes of "%s" what is said', (text, words) => {
  const document = readDocument(text);
  const claim = extract(document).find((found) => found.kind === 'source');
  if (claim === undefined) throw new Error('no source');
  const span = said(claim, document.text);
  expect(span && wordsOf(text, span)).toBe(words.length < 24 ? undefined : words);
});
