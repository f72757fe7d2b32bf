import { inspectContent } from '../../content/inspect-content.ts';
import type { InspectedStory } from '../../content/inspect-story.ts';
import { describeProblem } from '../../content/problem.ts';
import type { ArticleFrontMatter, Outlet } from '../../content/schemas.ts';
import type { ComparedStoryArticle } from '../../core/compare-story.ts';
import type { Referent } from '../../core/comparison/framing/referents.ts';
import type { Row } from '../../core/comparison/rows/row.ts';
import type { Correction } from '../../core/corrections/correction.ts';
import { type MarkedBlock, markArticle } from '../../core/marks/mark-article.ts';
import type { ClaimsLock } from '../../core/permalinks/lock.ts';
import { countWords } from '../format/count-words.ts';

/** An event and everything that its pages show. */
export interface Story {
  /** Its folder in `content/`, and its name in addresses. */
  readonly key: string;
  readonly title: string;
  readonly summary: string;
  /** In alphabetical order of the outlets' names. */
  readonly articles: readonly Article[];
  readonly rows: readonly Row[];
  /** The people, places, bodies and events that the articles name. */
  readonly referents: readonly Referent[];
  /** What became of every link that was ever given. */
  readonly lock: ClaimsLock;
}

/** One outlet's article. */
export interface Article extends ComparedStoryArticle {
  /** The outlet's key, and the article's within its story. */
  readonly key: string;
  readonly outlet: Outlet;
  /** What the article prints besides its text; what it does not print is absent. */
  readonly front: ArticleFrontMatter;
  readonly wordCount: number;
  readonly marked: readonly MarkedBlock[];
  /** Where the editor overrules what was found in it. */
  readonly corrections: readonly Correction[];
}

/** Every story, in order of the folders' names. Worked out once a build. */
export const stories: readonly Story[] = readStories();

function readStories(): Story[] {
  const texts = import.meta.glob<string>('/content/**/*.{md,yaml,json}', {
    eager: true,
    query: '?raw',
    import: 'default',
  });
  const encoder = new TextEncoder();
  const files = Object.entries(texts).map(([path, text]) => [path.slice(1), encoder.encode(text)] as const);
  const { problems, stories: inspected } = inspectContent(new Map(files));
  if (problems.length > 0) throw new Error(problems.map(describeProblem).join('\n'));
  return inspected.map(storyOf);
}

function storyOf({ key, title, summary, copies, corrections, compared }: InspectedStory): Story {
  const articles = compared.articles.flatMap((article, i): Article[] => {
    const copy = copies[i];
    if (copy === undefined) return [];
    return [
      {
        ...article,
        key: copy.key,
        outlet: copy.outlet,
        front: copy.front,
        wordCount: countWords(article.document.text),
        marked: markArticle(article, article.claims),
        corrections: corrections.filter((correction) => correction.article === copy.key),
      },
    ];
  });
  const { rows, referents, lock } = compared;
  return { key, title, summary, articles, rows, referents, lock };
}
