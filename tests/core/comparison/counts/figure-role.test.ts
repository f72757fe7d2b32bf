import { expect, test } from 'vitest';
import { extract } from '../../../../src/core/claims/extract.ts';
import { identify } from '../../../../src/core/claims/identify.ts';
import { figureRole } from '../../../../src/core/comparison/counts/figure-role.ts';
import { isKind, placeClaims } from '../../../../src/core/comparison/rows/placed.ts';
import { readDocument } from '../../../../src/core/text/document.ts';

function rolesOf(text: string): string[] {
  const document = readDocument(text);
  const claims = identify(extract(document, {}), document, 'herald');
  return placeClaims([{ id: 'herald', document, claims }])
    .filter(isKind('count'))
    .map(figureRole);
}

test.each([
  ['Fares rose by almost 4 percent.', ['rise']],
  ['The board told of an increase of 4 percent.', ['rise']],
  ['It caught 4 percent more.', ['rise']],
  ['Shares closed up 4 percent.', ['rise']],
  ['The town cut the grant by 4 percent.', ['fall']],
  ['Sales were down 4 percent.', ['fall']],
  ['It caught 4 percent fewer.', ['fall']],
  ['It takes on 4 million euros of new debt.', ['rise']],
  ['The share fell to 3 percent from 4 percent.', ['level', 'former']],
  ['The share is 7 percent, up from 4 percent.', ['level', 'former']],
  ['It caught 7 percent, compared with 4 percent.', ['level', 'former']],
  ['The share fell from 4 percent to 3 percent.', ['former', 'level']],
  ['Profit was 40 million euros, against 52 million euros.', ['level', 'former']],
  // No figure of a change.
  ['The share rose to 4 percent.', ['level']],
  ['Women make up 4 percent.', ['level']],
  ['Of the crew 4 percent left.', ['level']],
  ['The ship sailed from 4 ports.', ['level']],
])('%s', (text, roles) => expect(rolesOf(text)).toEqual(roles));
