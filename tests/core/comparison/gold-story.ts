import { readFileSync } from 'node:fs';
import type { IdentifiedClaim } from '../../../src/core/claims/identify.ts';
import type { ComparedArticle, Row } from '../../../src/core/comparison/rows/row.ts';
import { readDocument } from '../../../src/core/text/document.ts';
import { contains } from '../../../src/core/text/span.ts';

/** A story whose claims and rows were written by hand. */
export interface GoldStory {
  readonly articles: readonly ComparedArticle[];
  /** The texts as the command line reads them. */
  readonly texts: readonly { readonly id: string; readonly published: string; readonly text: string }[];
  readonly rows: readonly {
    readonly question: string;
    readonly kind: IdentifiedClaim['kind'];
    /** `article#claim` */
    readonly claims: readonly string[];
    readonly verdict: Row['verdict'];
  }[];
}

interface StoryLine {
  readonly articles: readonly {
    readonly id: string;
    readonly published: string;
    readonly text: string;
    readonly gold: readonly IdentifiedClaim[];
  }[];
  readonly rows: GoldStory['rows'];
}

/** Reads a story of the fixtures, each claim with the source whose words it stands in. */
export function goldStory(name: string): GoldStory {
  const path = new URL(`../../fixtures/stories/${name}.story.jsonl`, import.meta.url);
  const { articles, rows } = JSON.parse(readFileSync(path, 'utf8')) as StoryLine;
  return {
    rows,
    texts: articles,
    articles: articles.map(({ id, text, gold }) => ({
      id,
      document: readDocument(text),
      claims: gold.map((claim) => {
        const holder = gold.find(
          (other) => other.kind === 'source' && other !== claim && other.content.some((span) => contains(span, claim)),
        );
        return holder?.kind === 'source' ? { ...claim, attribution: holder.name } : claim;
      }),
    })),
  };
}

/** The article's claim that is made of these words. */
export function claimOf(article: ComparedArticle, words: string): IdentifiedClaim {
  const { text } = article.document;
  const claim = article.claims.find(({ start, end }) => text.slice(start, end) === words);
  if (claim === undefined) throw new Error(`no claim of ${article.id} is made of “${words}”`);
  return claim;
}
