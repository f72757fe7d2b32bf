import { expect, test } from 'vitest';
import { findSources } from '../../../../../src/core/claims/source/find-sources.ts';
import { readDocument } from '../../../../../src/core/text/document.ts';

/** Who is credited in a text, and with which words. */
const CREDITED = [
  ['Asked by reporters whether it was shut, Lee left.', 'reporters: whether it was shut'],
  ['Growers were advised by the union to wait.', 'the union: to wait'],
  ['Shares are expected by traders to fall.', 'traders: Shares / to fall'],
  ['The old ferry was rumoured to be for sale.', '-: The old ferry / to be for sale'],
  ['The driver is alleged to have fled.', '-: The driver / to have fled'],
] as const;

test.each(CREDITED)('%s', (text, credited) => {
  const read = findSources(readDocument(text)).map(({ source, content }) => {
    const who = source === null ? '-' : text.slice(source.start, source.end);
    return `${who}: ${content.map(({ start, end }) => text.slice(start, end)).join(' / ')}`;
  });
  expect(read).toContain(credited);
});
