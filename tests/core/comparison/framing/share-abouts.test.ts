import { expect, test } from 'vitest';
import { extract } from '../../../../src/core/claims/extract.ts';
import { identify } from '../../../../src/core/claims/identify.ts';
import { shareAbouts } from '../../../../src/core/comparison/framing/share-abouts.ts';
import { readDocument } from '../../../../src/core/text/document.ts';

function article(id: string, text: string) {
  const document = readDocument(text);
  return { id, document, claims: identify(extract(document), document, id) };
}

/** What each article's labels are about, without what only its own sentence names. */
function abouts(...texts: readonly string[]): string[][] {
  return shareAbouts(texts.map((text, i) => article(`a${i}`, text))).map(({ claims }) =>
    claims.flatMap((claim) => (claim.kind === 'framing' && claim.category === 'label' ? [claim.about ?? ''] : [])),
  );
}

test('a person whom one article calls by the first of their names and another by the last', () => {
  const [first, second] = abouts(
    'President Ryu Min Seo sang. Mr. Ryu slept. Ryu rose.',
    'President Ryu Min Seo spoke. Seo wept.',
  );
  expect(new Set([...(first ?? []), ...(second ?? [])])).toEqual(new Set(['Ryu']));
});

test('initials with and without stops', () => {
  const [first, second] = abouts('The HSB met. The HSB voted.', 'The H.S.B. rose. The H.S.B. spoke again.');
  expect(new Set([...(first ?? []), ...(second ?? [])]).size).toBe(1);
});

test('two people keep two names', () => {
  const [first, second] = abouts('Mayor Ann Lee sang. Lee slept.', 'Mayor Bob Roe spoke. Roe wept.');
  expect(first).toEqual(['Lee', 'Lee']);
  expect(second).toEqual(['Roe', 'Roe']);
});

test('claims keep their ids and places', () => {
  const story = [article('a', 'Mayor Ann Lee sang.'), article('b', 'Ms. Lee slept.')];
  const bare = (articles: typeof story) =>
    articles.map(({ claims }) => claims.map(({ id, start, end }) => [id, start, end]));
  expect(bare(shareAbouts(story))).toEqual(bare(story));
});
