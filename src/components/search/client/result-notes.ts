import type { SearchResults } from '../../../core/search/records/results.ts';
import { type Asked, addressOf } from './address.ts';
import { el } from './dom.ts';
import { grouped } from './grouped.ts';

/**
 * What a reader must know to read the results: a word that was spelt otherwise, words that
 * no record holds together, a year in place of a count, the nearest numbers.
 *
 * @example
 * resultNotes(results, asked) // a paragraph for each: Nothing has “habour”. Showing “harbour”.
 */
export function resultNotes(results: SearchResults, asked: Asked): HTMLElement[] {
  const { query, corrections, held, loosely, nearest, groups } = results;
  const found = groups.question.total + groups.passage.total + groups.source.total;
  const notes: (Node | string)[][] = [];
  const to = (q: string, words: string) => el('a', { href: addressOf({ ...asked, q }) }, words);
  for (const { typed, meant } of corrections) {
    notes.push([`Nothing has “${typed}”. Showing “${meant}”. `, to(`"${typed}"`, `Search for “${typed}” exactly`)]);
  }
  if (found > 0 && held < query.terms.length) {
    const all = query.terms.length === 2 ? 'both' : `all ${query.terms.length}`;
    notes.push([`Nothing holds ${all} of these. The results hold ${held}.`]);
  }
  if (loosely)
    notes.push(['Nothing counts that many. The results print the number as a part of a date or of a larger one.']);
  if (nearest.length > 0) {
    const links = nearest.flatMap((value, i) => [i > 0 ? ' and ' : '', to(String(value), grouped(value))]);
    notes.push(['The nearest numbers that are counted: ', ...links, '.']);
  }
  const { looked } = groups.passage;
  if (looked !== undefined) notes.push([`Looked through the first ${looked.at} of ${looked.of} passages.`]);
  if (query.terms.length === 0 && query.common.length > 0) {
    notes.push([`“${query.common.join(' ')}” stands nearly everywhere. Add a word.`]);
  }
  return notes.map((content) => el('p', { class: 'note' }, ...content));
}
