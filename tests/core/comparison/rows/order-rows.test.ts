import { expect, test } from 'vitest';
import { extract } from '../../../../src/core/claims/extract.ts';
import { identify } from '../../../../src/core/claims/identify.ts';
import { compare } from '../../../../src/core/comparison/compare.ts';
import { readDocument } from '../../../../src/core/text/document.ts';

function compared(...texts: string[]) {
  return texts.map((text, nth) => {
    const document = readDocument(text);
    return { id: `a${nth}`, document, claims: identify(extract(document), document, `a${nth}`) };
  });
}

test('of what all answer, what most of them print near the top comes first', () => {
  const rows = compare(
    compared(
      '6 people were freed.\n\nRoads were closed.\n\n12 people were injured.',
      '14 people were injured.\n\nRoads were closed.\n\nLater 7 people were freed.',
      '15 people were injured.\n\nRoads were closed.\n\nLater 8 people were freed.',
    ),
  );
  expect(rows.slice(0, 2).map(({ question }) => question)).toEqual([
    'How many people were injured?',
    'How many people were freed?',
  ]);
});
