import type { IdentifiedClaim } from '../../core/claims/identify.ts';
import { anchorsOf } from '../../core/permalinks/anchors-of.ts';
import { digestSentences } from '../../core/permalinks/digest-sentences.ts';
import { claimHref } from '../claim/claim-href.ts';
import type { Article, Story } from '../story/stories.ts';
import { urls, whole } from '../urls.ts';

/**
 * A story's claims as Web Annotations, for any program that knows them: each names the words by
 * quotation and by place in the article's plain text.
 *
 * @example
 * annotations(story).items[0].target.selector // the words, and their place in the text
 */
export function annotations(story: Story) {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: whole(urls.dataFile(story.key, 'claims.jsonld')),
    type: 'AnnotationPage',
    items: story.articles.flatMap((article) => annotationsOf(story, article)),
  };
}

function annotationsOf(story: Story, article: Article) {
  const { key, document, claims } = article;
  const anchors = anchorsOf(key, document, digestSentences(document), claims);
  const place = codePoints(document.text);
  return claims.map((claim, i) => ({
    id: whole(claimHref(story.key, key, claim)),
    type: 'Annotation',
    motivation: 'identifying',
    body: bodiesOf(claim),
    target: {
      source: whole(urls.articleText(story.key, key)),
      scope: whole(urls.article(story.key, key)),
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: anchors[i]?.exact ?? '',
          prefix: anchors[i]?.prefix ?? '',
          suffix: anchors[i]?.suffix ?? '',
        },
        { type: 'TextPositionSelector', start: place(claim.start), end: place(claim.end) },
      ],
    },
  }));
}

/** The model counts characters where JavaScript counts code units. */
function codePoints(text: string): (offset: number) => number {
  const pairs = [...text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)].map(({ index }) => index);
  return (offset) => offset - pairs.filter((pair) => pair < offset).length;
}

function bodiesOf(claim: IdentifiedClaim) {
  const tag = (value: string) => ({ type: 'TextualBody', purpose: 'tagging', value });
  const reading = (value: string) => ({ type: 'TextualBody', purpose: 'describing', value });
  switch (claim.kind) {
    case 'count': {
      const { value, to, of, bound, unit } = claim;
      const figures = [value, to !== undefined && `to ${to}`, of !== undefined && `of ${of}`].filter(
        (part) => part !== false,
      );
      return [tag('count'), reading(`${bound} ${figures.join(' ')} ${unit}`.trim())];
    }
    case 'date':
      return [tag('date'), ...(claim.edtf === null ? [] : [reading(claim.edtf)])];
    case 'source':
      return [tag('source'), reading(claim.name)];
    case 'framing':
      return [tag('framing'), tag(claim.category), ...(claim.about === null ? [] : [reading(claim.about)])];
    default:
      return claim satisfies never;
  }
}
