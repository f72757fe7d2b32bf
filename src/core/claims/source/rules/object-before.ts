import { nounPhraseStart } from '../grammar/noun-phrase.ts';
import type { Item } from '../grammar/unit.ts';
import type { Range, VerbGroup } from '../grammar/verb-group.ts';

/** The most items that the object may have. */
const LONGEST = 12;

/**
 * What a name is laid on where it stands before the subject: "which Lee called “a joke”", "a claim Lee calls wild".
 *
 * @param name where the name begins behind the verb
 */
export function objectBefore(items: readonly Item[], { subject, relative, own }: VerbGroup, name: number): Range[] {
  const bare = items[name]?.pos === 'QUOTE' || items[name]?.pos === 'ADJ';
  if (!bare || subject === undefined || relative || !own) return [];
  const before = items[subject.start - 1];
  const floor = Math.max(0, subject.start - LONGEST);
  const object = { start: subject.start - 1, end: subject.start };
  if (/^(?:which|whom)$/.test(before?.lower ?? '')) return [object];
  const that = before?.lower === 'that';
  if (!that && !/^(?:NOUN|PROPN)$/.test(before?.pos ?? '')) return [];
  const start = nounPhraseStart(items, that ? object.start - 1 : object.start, floor);
  return start >= 0 ? [{ ...object, start }] : that ? [object] : [];
}
