import { parseArticle } from '../core/text/parse-article.ts';
import { atStart, type Problem } from './problem.ts';
import { readYaml } from './read-yaml.ts';
import { type ArticleFrontMatter, articleSchema } from './schemas.ts';

/** An article's copy, or what is wrong with it. */
export type ReadArticle =
  | { readonly front: ArticleFrontMatter; readonly body: string }
  | { readonly problems: readonly Problem[] };

/** No article is longer; a book would take minutes to compare. In UTF-16 code units. */
const LONGEST = 1_000_000;

const FENCED = /^---[^\S\n]*\n([\s\S]*?)^---[^\S\n]*(?:\n|$)/m;

/**
 * Reads one outlet's copy: front matter between two lines of `---`, then the words in Markdown.
 *
 * @param file the path to name in problems
 */
export function readArticle(file: string, text: string): ReadArticle {
  const opened = /^---[^\S\n]*\n/.test(text);
  const fenced = opened ? FENCED.exec(text) : null;
  if (fenced === null) {
    const message = opened
      ? 'the front matter is not closed: add a line of ---'
      : 'no front matter: begin the file with a line of ---, the keys, and a second line of ---';
    return { problems: [atStart(file, message)] };
  }
  if (text.length > LONGEST) {
    const message = `longer than ${LONGEST.toLocaleString('en')} characters: paste one article alone`;
    return { problems: [atStart(file, message)] };
  }
  const height = fenced[0].split('\n').length - 1;
  const front = readYaml(file, fenced[1] ?? '', articleSchema, 1);
  const body = text.slice(fenced[0].length);
  const parsed = parseArticle({ body });
  const problems = [
    ...('problems' in front ? front.problems : []),
    ...parsed.problems.map((problem) => ({ ...problem, file, line: problem.line + height })),
  ];
  if (parsed.blocks.length === 0 && parsed.problems.length === 0)
    problems.push({ file, line: height + 1, column: 1, message: 'no words: paste the article below the front matter' });
  return problems.length > 0 || 'problems' in front ? { problems } : { front: front.data, body };
}
