import type { SearchRecord } from '../records/record.ts';

/** What results can be narrowed by. */
export const FACETS = ['kind', 'outlet', 'verdict', 'story', 'silent'] as const;

export type Facet = (typeof FACETS)[number];

/**
 * The values under which a record is found by each filter.
 *
 * A question is of its kind, of each outlet that answers it, and silent for each that
 * does not; a source is of each outlet that credits it.
 *
 * @example
 * facetsOf({ id: 'p1', kind: 'passage', title: '', text: '', url: '/', claims: ['count'] }).kind // ['count']
 */
export function facetsOf(record: SearchRecord): Readonly<Record<Facet, readonly string[]>> {
  const answers = record.answers ?? [];
  return {
    kind: record.kind === 'source' ? ['source'] : (record.claims ?? []),
    outlet: [
      ...(record.outlet === undefined ? [] : [record.outlet.key]),
      ...answers.filter(({ words }) => words !== undefined).map(({ outlet }) => outlet.key),
      ...(record.passages ?? []).map(({ outlet }) => outlet.key),
    ],
    verdict: record.verdict === undefined ? [] : [record.verdict],
    story: record.story === undefined ? [] : [record.story.key],
    silent: answers.filter(({ words }) => words === undefined).map(({ outlet }) => outlet.key),
  };
}
