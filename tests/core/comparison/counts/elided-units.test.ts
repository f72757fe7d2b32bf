import { expect, test } from 'vitest';
import { extract } from '../../../../src/core/claims/extract.ts';
import { identify } from '../../../../src/core/claims/identify.ts';
import { withElidedUnits } from '../../../../src/core/comparison/counts/elided-units.ts';
import { placeClaims } from '../../../../src/core/comparison/rows/placed.ts';
import { readDocument } from '../../../../src/core/text/document.ts';

function unitsOf(text: string): string[] {
  const document = readDocument(text);
  const claims = identify(extract(document, {}), document, 'herald');
  return withElidedUnits(placeClaims([{ id: 'herald', document, claims }])).flatMap(({ claim }) =>
    claim.kind === 'count' ? claim.unit : [],
  );
}

test.each([
  ['The yard checked 23 boats. In 14 of them it found cracks.', ['boats', 'boats']],
  ['Some 1,500 posts will go, 600 of them in the north.', ['posts', 'posts']],
  ['It holds 90 sailors, 12 of whom are ill.', ['sailors', 'sailors']],
  ['The mayor counts 40 boats. Owners put the figure at 52.', ['boats', 'boats']],
  ['The mayor counts 40 boats. Owners believe it is closer to 52.', ['boats', 'boats']],
  ['The mayor counted 40 boats; the total has since risen to 52.', ['boats', 'boats']],
  ['The mayor counts 40 boats. Owners claimed 52.', ['boats', 'boats']],
  ['The mayor counts 40 boats. A count by owners, made at sea, came to 52.', ['boats', 'boats']],
  ['The mayor put the number of boats at 40.', ['boats']],
  // Far more, or no figure of it.
  ['The mayor counts 40 boats. The total was 9,000.', ['boats', '']],
  ['The mayor counts 40 boats. It took 52 in tow.', ['boats', '']],
  ['The council voted 34 to 29 to close it.', ['votes', 'votes']],
  ['It passed by 34 votes to 29.', ['votes', 'votes']],
  ['It fell on a vote of 29 against 34.', ['votes', 'votes']],
  ['Orsk won 34 to 29.', ['', '']],
  ['The number of fishing boats has risen to 52.', ['fishing boats']],
  ['The number of boats that sank was 52.', ['boats']],
  ['The population has grown to 52,000.', ['people']],
  ['The yard employs almost 52.', ['employees']],
  ['The population grew by 52,000.', ['']],
  // No larger count of things stands near.
  ['The yard checked 9 boats. In 14 of them it found cracks.', ['boats', '']],
  ['It paid 40 euros. It lost 14 of them.', ['EUR', '']],
  ['It has 23 boats. It is old. It is grey. It is small. In 14 of them it found cracks.', ['boats', '']],
  ['It has 23 boats. Another 14 came.', ['boats', '']],
])('%s', (text, units) => expect(unitsOf(text)).toEqual(units));
