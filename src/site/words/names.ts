import { capital } from '../format/capital.ts';
import type { Story } from '../story/stories.ts';
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
  /** Those with most to choose between first. */
  readonly compared: readonly Names[];
  readonly others: readonly Names[];
}

/**
 * Collects what the articles of a story call the same thing.
 *
 * @example
 * const { compared } = namesOf(storyOf('The ferry sank. The ferry was old.', 'The boat sank. The boat was old.'))
 * compared[0].cells.map(({ uses }) => uses[0].words) // ['ferry', 'boat']
 */
export function namesOf(story: Story): AllNames {
  const all = story.referents.map(({ key, name, uses }): Names & { readonly varied: boolean } => {
    const ids = new Set(uses.flatMap(({ labels }) => labels.flatMap(({ claims }) => claims)));
    const row = story.rows.find(({ kind, answers }) => kind === 'framing' && isMostly(answers, ids));
    const words = uses.flatMap(({ labels }) => labels.map((label) => plain(label.words)));
    return {
      key,
      name: capital(name),
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
  const compared = all.filter(({ varied }) => varied).sort((a, b) => choiceIn(b) - choiceIn(a));
  return { compared, others: all.filter(({ varied }) => !varied) };
}

/** How much there was to choose: by how many articles, then in how many wordings. */
function choiceIn({ cells }: Names): number {
  const naming = cells.filter(({ uses }) => uses.length > 0);
  const wordings = new Set(naming.flatMap(({ uses }) => uses.filter(isDescription).map(({ words }) => plain(words))));
  return naming.length * 1000 + wordings.size;
}

/** Common words are chosen; a proper name is given. */
function isDescription({ words }: WordUse): boolean {
  return /\p{Ll}+$/u.test(words) && !/\s?\p{Lu}\S*$/u.test(words);
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
