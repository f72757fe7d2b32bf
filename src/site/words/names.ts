import type { Story } from '../stories.ts';
import { urls } from '../urls.ts';
import { type Framing, type WordUse, wordUse } from './word-use.ts';

/** What the articles call one person, place, body or event. */
export interface Names {
  readonly key: string;
  readonly name: string;
  /** The question on the comparison that it answers. */
  readonly href?: string | undefined;
  /** A cell an article; empty where the article does not name it. */
  readonly cells: readonly { readonly outlet: string; readonly uses: readonly WordUse[] }[];
}

/** The names that can be laid beside each other, and those that one article alone gives or that never vary. */
export interface AllNames {
  readonly compared: readonly Names[];
  readonly others: readonly Names[];
}

/** Collects what the articles of a story call the same thing. */
export function namesOf(story: Story): AllNames {
  const all = story.referents.map(({ key, name, uses }): Names & { readonly varied: boolean } => {
    const ids = new Set(uses.flatMap(({ labels }) => labels.flatMap(({ claims }) => claims)));
    const row = story.rows.find(({ kind, answers }) => kind === 'framing' && isMostly(answers, ids));
    const words = uses.flatMap(({ labels }) => labels.map((label) => plain(label.words)));
    return {
      key,
      name: name.charAt(0).toUpperCase() + name.slice(1),
      href: row && urls.question(story.key, row.key),
      varied: uses.length > 1 && new Set(words).size > 1,
      cells: story.articles.map((article) => {
        const claims = new Map(article.claims.map((claim) => [claim.id, claim]));
        const labels = uses.find((use) => use.article === article.key)?.labels ?? [];
        return {
          outlet: article.outlet.name,
          uses: labels.map((label) =>
            wordUse(
              story.key,
              article,
              label.words,
              label.claims.flatMap((id) => framing(claims.get(id))),
            ),
          ),
        };
      }),
    };
  });
  return { compared: all.filter(({ varied }) => varied), others: all.filter(({ varied }) => !varied) };
}

function framing(claim: { readonly kind: string } | undefined): Framing[] {
  return claim?.kind === 'framing' ? [claim as Framing] : [];
}

function isMostly(answers: Story['rows'][number]['answers'], ids: ReadonlySet<string>): boolean {
  const claims = answers.flatMap((answer) => answer.claims);
  return claims.filter((id) => ids.has(id)).length > claims.length / 2;
}

function plain(words: string): string {
  return words.toLowerCase().replace(/^the\s+/, '');
}
