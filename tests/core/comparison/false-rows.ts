import { extract } from '../../../src/core/claims/extract.ts';
import { type IdentifiedClaim, identify } from '../../../src/core/claims/identify.ts';
import type { ComparedArticle, Row } from '../../../src/core/comparison/rows/row.ts';
import { sourceKeys } from '../../../src/core/comparison/sources/source-keys.ts';
import { contains, overlaps } from '../../../src/core/text/span.ts';
import type { GoldStory } from './gold-story.ts';

/** The story's articles with the claims that the extractor finds. */
export function extracted({ articles, texts }: GoldStory): ComparedArticle[] {
  return articles.map(({ id, document }, i) => ({
    id,
    document,
    claims: identify(extract(document, { published: texts[i]?.published }), document, id),
  }));
}

/**
 * The rows of two articles or more, framing aside, that join claims which do not answer one question.
 *
 * A row answers one question where one row of the gold holds all of its claims that stand in any.
 * Besides, what one source says is one question, and so is who gives the figures of one row.
 */
export function falseRows(rows: readonly Row[], articles: readonly ComparedArticle[], story: GoldStory): Row[] {
  const asked = story.rows.filter(({ kind }) => kind !== 'framing').map(({ claims }) => new Set(claims));
  const gold = story.articles.flatMap(({ id, claims }) =>
    claims.map((claim) => ({ id: `${id}#${claim.id}`, claim, article: id })),
  );
  const inRows = gold.filter(({ id }) => asked.some((claims) => claims.has(id)));
  const goldOf = new Map(gold.map((entry) => [entry.id, entry]));
  return joined(rows).filter((row) => {
    const known = row.answers
      .flatMap(({ article, claims }) => claims.map((id) => ({ article, claim: claimOf(articles, article, id) })))
      .map(({ article, claim }) => inRows.filter((entry) => entry.article === article && meets(entry.claim, claim)))
      .filter((entries) => entries.length > 0);
    const all = (holds: (entry: (typeof gold)[number]) => boolean) => known.every((entries) => entries.some(holds));
    if (asked.some((claims) => all(({ id }) => claims.has(id)))) return false;
    if (row.kind !== 'source') return true;
    const [first = []] = known;
    if (first.some((entry) => all((other) => isOneSource(entry.claim, other.claim)))) return false;
    return !asked.some((claims) =>
      all(({ claim, article }) =>
        [...claims].some((id) => {
          const figure = goldOf.get(id);
          return figure?.claim.kind === 'count' && figure.article === article && isGivenBy(figure.claim, claim);
        }),
      ),
    );
  });
}

/** The rows that two articles or more answer, framing aside. */
export function joined(rows: readonly Row[]): Row[] {
  return rows.filter(({ kind, answers }) => kind !== 'framing' && answers.length > 1);
}

function claimOf(articles: readonly ComparedArticle[], article: string, id: string): IdentifiedClaim | undefined {
  return articles.find((other) => other.id === article)?.claims.find((claim) => claim.id === id);
}

/** Whether a claim found is one of the gold: of its kind, and made of some of its words. */
function meets(gold: IdentifiedClaim, claim: IdentifiedClaim | undefined): boolean {
  return claim !== undefined && claim.kind === gold.kind && overlaps(gold, claim);
}

function isOneSource(a: IdentifiedClaim, b: IdentifiedClaim): boolean {
  if (a.kind !== 'source' || b.kind !== 'source') return false;
  const keysOf = sourceKeys([a, b].map(({ name }) => ({ name, printed: '' })));
  return keysOf(a.name).some((key) => keysOf(b.name).includes(key));
}

function isGivenBy(figure: IdentifiedClaim, claim: IdentifiedClaim): boolean {
  return claim.kind === 'source' && claim.content.some((span) => contains(span, figure));
}
