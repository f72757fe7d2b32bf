import type { SearchResults } from '../../../core/search/records/results.ts';
import { grouped } from './grouped.ts';

/**
 * What a search found, in a sentence.
 *
 * @example
 * statusWords(results, 3) // '3 questions, 14 passages and 2 sources in 3 articles'
 */
export function statusWords({ groups, speakers }: SearchResults, articles: number): string {
  const place = `in ${counted(articles, 'article')}`;
  const { question, passage, source } = groups;
  const sources = Math.max(source.total, speakers.length);
  if (question.total + passage.total + sources === 0) return `Nothing ${place}.`;
  const found = [
    [question.total, 'question'],
    [passage.total, 'passage'],
    [sources, 'source'],
  ] as const;
  const parts = found.flatMap(([count, noun]) => (count === 0 ? [] : [counted(count, noun)]));
  const last = parts.pop() ?? '';
  return `${parts.length > 0 ? `${parts.join(', ')} and ${last}` : last} ${place}`;
}

function counted(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`;
}
