import { type SearchToken, tokenise } from '../words/tokenise.ts';
import type { SearchRecord } from './record.ts';

/** The words and numbers of a record's texts. */
export type RecordTokens = Readonly<Record<'title' | 'text', readonly SearchToken[]>>;

/**
 * The words and numbers of a record. They are kept as long as the record is: from one letter of a
 * query to the next most of its hits stay.
 *
 * @example
 * tokensOf(record).title // [{ kind: 'word', term: 'ferry', … }]
 */
export function tokensOf(record: SearchRecord): RecordTokens {
  const kept = KEPT.get(record) ?? { title: tokenise(record.title), text: tokenise(record.text) };
  KEPT.set(record, kept);
  return kept;
}

const KEPT = new WeakMap<SearchRecord, RecordTokens>();
