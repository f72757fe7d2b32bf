import type { Clauses } from '../grammar/clauses.ts';
import type { Range, VerbGroup } from '../grammar/verb-group.ts';
import type { Reading } from './reading.ts';

/** Fewer items than these are no words that one could be told: "said little", "tell him". */
const WORDS = 3;

/**
 * Whether a reading credits somebody with words. Not: a verb that nobody is the subject of ("best described as …"),
 * nor one that does nothing but report with a mere thing behind it ("to tell the time", "said
 * little"); "asked for talks" is a request.
 *
 * @param reports the verb does nothing but report, as "say" and "tell" do
 */
export function saysSomething(clauses: Clauses, group: VerbGroup, reading: Reading, reports: boolean): boolean {
  if (group.kind === 'finite' && reading.source === undefined) return false;
  if (!reports || reading.content.length === 0 || reading.content.some((part) => holdsClause(clauses, part)))
    return true;
  if (reading.cue.end - reading.cue.start > 1) return true;
  return group.kind !== 'infinitive' && reading.content.some(({ start, end }) => end - start >= WORDS);
}

/** A quotation, a verb with its tense, or a word that stands for one ("said yes"). */
function holdsClause({ items, groups }: Clauses, { start, end }: Range): boolean {
  return (
    items.slice(start, end).some(({ pos, lower }) => pos === 'QUOTE' || /^(?:yes|no|so)$/.test(lower)) ||
    groups.some(({ head, kind }) => kind === 'finite' && head >= start && head < end)
  );
}
