import type { RecordPassage } from './record.ts';
import type { Hit, Speaker } from './results.ts';

/**
 * Who is credited in passages: those in most of them first, else in the order of the passages.
 *
 * @example
 * speakersIn(hits).map(({ name }) => name) // ['Ana Ruiz', 'police'], where Ruiz is credited in most of the passages
 */
export function speakersIn(hits: readonly Hit[]): Speaker[] {
  const found = new Map<string, RecordPassage[]>();
  for (const { record } of hits) {
    const { outlet, locator, url, sources = [] } = record;
    if (outlet === undefined || locator === undefined) continue;
    for (const name of sources) found.set(name, [...(found.get(name) ?? []), { outlet, locator, url }]);
  }
  return [...found]
    .map(([name, passages]) => ({ name, passages }))
    .sort((a, b) => b.passages.length - a.passages.length);
}
