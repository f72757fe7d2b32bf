import type { Hit, HitGroup, SearchResults } from '../../../core/search/records/results.ts';
import type { Asked } from './address.ts';
import { el } from './dom.ts';
import { grouped } from './grouped.ts';
import { passageItem, questionItem, sourceItem, speakerItem } from './result-items.ts';
import { resultNotes } from './result-notes.ts';

/** What the page knows besides the results. */
export interface RenderOptions {
  readonly severalStories: boolean;
  /** Shows more of a group. */
  readonly more: (kind: keyof SearchResults['groups']) => void;
}

/**
 * The results as sections with headings and lists of links; an empty group is left out.
 *
 * @example
 * renderResults(results, asked, options) // [<section> of questions, <section> of passages]
 */
export function renderResults(results: SearchResults, asked: Asked, options: RenderOptions): Node[] {
  const { groups, speakers } = results;
  const named = new Set(groups.source.hits.map(({ record }) => record.title));
  const others = speakers.filter(({ name }) => !named.has(name));
  const sources = [...groups.source.hits.map(sourceItem), ...others.slice(0, 3).map(speakerItem)];
  return [
    ...resultNotes(results, asked),
    ...section('rq', 'Questions', groups.question.total, groups.question.hits.map(questionItem), 'sq', () =>
      more(groups.question, () => options.more('question')),
    ),
    ...section(
      'rp',
      'Passages',
      groups.passage.total,
      options.severalStories ? byStory(groups.passage.hits) : groups.passage.hits.map(passageItem),
      '',
      () => more(groups.passage, () => options.more('passage')),
    ),
    ...section('rs', 'Sources', Math.max(groups.source.total, sources.length), sources, 'srcs', () =>
      more(groups.source, () => options.more('source')),
    ),
  ];
}

/** Passages under the names of their stories, the story of the best first. */
function byStory(hits: readonly Hit[]): HTMLElement[] {
  const stories = Map.groupBy(hits, ({ record }) => record.story?.name ?? '');
  return [...stories].map(([name, own]) =>
    el('li', { class: 'of-story' }, el('h3', {}, name), el('ul', {}, ...own.map(passageItem))),
  );
}

function section(
  id: string,
  title: string,
  total: number,
  items: readonly HTMLElement[],
  list: string,
  rest: () => HTMLElement[],
): HTMLElement[] {
  if (items.length === 0) return [];
  const heading = el('h2', { id }, `${title} `, el('span', { class: 'n-of' }, grouped(total)));
  const attributes: Record<string, string> = list === 'srcs' ? { class: list } : {};
  return [el('section', { 'aria-labelledby': id }, heading, el('ul', attributes, ...items), ...rest())];
}

function more({ total, hits }: HitGroup, show: () => void): HTMLElement[] {
  if (hits.length >= total) return [];
  const button = el('button', { type: 'button', class: 'more-hits' }, `Show more of ${grouped(total)}`);
  button.addEventListener('click', show);
  return [button];
}
