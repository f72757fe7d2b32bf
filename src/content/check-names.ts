import { nearest } from '../core/comparison/curation/nearest.ts';
import { atStart, type Problem } from './problem.ts';

/** The files of a story that are not articles. */
const OF_STORY = ['story.yaml', 'corrections.yaml'];

/**
 * Files that look like content and that nothing reads, for their name or place.
 *
 * @example
 * checkNames(['content/fire/corections.yaml'])
 * // [{ file: 'content/fire/corections.yaml', line: 1, column: 1, message: 'nothing reads it: …' }]
 */
export function checkNames(paths: readonly string[]): Problem[] {
  const all = new Set(paths);
  return paths.flatMap((path) => {
    // What an article was copied from may stand beside it.
    const copied = DOCUMENT.test(path) && !ARTICLE.test(path) && all.has(path.replace(DOCUMENT, '.md'));
    const mend = copied ? undefined : mendOf(path.split('/').slice(1));
    return mend === undefined ? [] : atStart(path, `nothing reads it: ${mend}`);
  });
}

function mendOf([folder = '', name, ...deeper]: readonly string[]): string | undefined {
  if (name === undefined) {
    if (/^outlets\.ya?ml$/i.test(folder)) return folder === 'outlets.yaml' ? undefined : 'name it outlets.yaml';
    return ARTICLE.test(folder) && !/^readme\./i.test(folder) ? 'articles stand in a folder of their story' : undefined;
  }
  if (ARTICLE.test(name)) return name.endsWith('.md') ? undefined : `name it ${name.replace(ARTICLE, '.md')}`;
  if (DOCUMENT.test(name)) return `save its words as ${name.replace(DOCUMENT, '.md')}`;
  if (!/\.ya?ml$/i.test(name) || (deeper.length === 0 && OF_STORY.includes(name))) return undefined;
  return `name it ${nearest(name, OF_STORY) ?? OF_STORY.join(' or ')}, in the story’s folder`;
}

const ARTICLE = /\.(?:md|mdx|mdown|markdown)$/i;

/** The forms in which an article's words come. */
const DOCUMENT = /(?:\.(?:md|txt|docx?|odt|rtf|pages|html?|pdf))+$/i;
