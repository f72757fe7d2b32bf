import type { IndexFiles } from '../index/index-files.ts';
import { holdsPhrase } from '../query/phrase.ts';
import type { Query } from '../query/query.ts';
import type { SearchRecord } from '../records/record.ts';
import type { Hit, HitGroup } from '../records/results.ts';
import { tokensOf } from '../records/tokens-of.ts';
import { type Matcher, markedSpans } from './matcher.ts';
import { nearness } from './nearness.ts';
import type { Tallied } from './tally.ts';
import { topOf } from './top-of.ts';

/** So many texts are read at a time, and put in order by what they say; fewer where few are asked for. */
const BATCH = 12;
/** A phrase is looked for in no more texts than this. */
const MOST_READ = 96;

/**
 * Puts the records of one kind in order: by score, then, a batch at a time, by how near
 * the words stand to each other in the text. What only the text can tell (a phrase, a
 * part and its whole) is looked up in it.
 *
 * @param from the kind's first record, and `until` the one behind its last
 * @param limit at most so many hits
 * @param spare so many texts more are read than hits are asked for
 *
 * @example
 * await rankGroup(files, query, matchers, found, { from: 0, until: 40 }, 10, 5) // { total: 23, hits: [ten of them] }
 */
export async function rankGroup(
  files: IndexFiles,
  query: Query,
  matchers: readonly Matcher[],
  found: Tallied,
  { from, until }: { readonly from: number; readonly until: number },
  limit: number,
  spare: number,
): Promise<HitGroup> {
  const reads = query.phrases.length > 0 || query.terms.some((term) => term.kind === 'number' && term.of !== undefined);
  const size = reads ? BATCH : Math.min(BATCH, limit + spare);
  const { total, best } = topOf(found, from, until, reads ? MOST_READ : limit + size);
  const hits: Hit[] = [];
  let at = 0;
  while (at < best.length && (reads || hits.length < limit)) {
    const batch = best.slice(at, at + size);
    at += batch.length;
    const records = await files.records(batch.map(({ record }) => record));
    const scored = batch.flatMap(({ record: id, score }, i) => {
      const record = records[i];
      if (record === undefined || (reads && !holds(record, query))) return [];
      return [{ id, record, score: score + nearness(tokensOf(record)[wordsOf(record)], matchers) }];
    });
    scored.sort((a, b) => b.score - a.score || a.id - b.id);
    hits.push(...scored.map(({ record }) => hitOf(record, matchers)));
  }
  const group = { total: reads ? hits.length : total, hits: hits.slice(0, limit) };
  return reads && total > at ? { ...group, looked: { at, of: total } } : group;
}

function holds(record: SearchRecord, query: Query): boolean {
  const words = record.kind === 'passage' ? [record.text] : [record.title, record.text];
  return (
    query.phrases.every((phrase) => words.some((text) => holdsPhrase(text, phrase))) &&
    query.terms.every(
      (term) =>
        term.kind !== 'number' ||
        term.of === undefined ||
        (record.numbers ?? []).some(({ value, of }) => value === term.value && of === term.of),
    )
  );
}

/** The words that a record is judged by. */
function wordsOf(record: SearchRecord): 'text' | 'title' {
  return record.kind === 'passage' ? 'text' : 'title';
}

function hitOf(record: SearchRecord, matchers: readonly Matcher[]): Hit {
  const { title, text } = tokensOf(record);
  return {
    record,
    marks: {
      title: markedSpans(record.title, title, matchers),
      text: markedSpans(record.text, text, matchers, record),
    },
  };
}
