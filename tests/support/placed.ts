import { extract } from '../../src/core/claims/extract.ts';
import { identify } from '../../src/core/claims/identify.ts';
import { type Placed, placeClaims } from '../../src/core/comparison/rows/placed.ts';
import { readDocument } from '../../src/core/text/document.ts';

/** The claims of texts, each an article of one story, published on one day. */
export function placed(...texts: readonly string[]): Placed[] {
  return placeClaims(
    texts.map((text, i) => {
      const document = readDocument(text);
      const id = `a${i}`;
      return { id, document, claims: identify(extract(document, { published: '2031-05-17' }), document, id) };
    }),
  );
}
