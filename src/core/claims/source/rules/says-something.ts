import { cueVerb } from '../cues/cue-verbs.ts';
import type { Clauses } from '../grammar/clauses.ts';
import type { Item } from '../grammar/unit.ts';
import type { Range, VerbGroup } from '../grammar/verb-group.ts';
import type { Reading } from './reading.ts';

/** Fewer items than these are no words that one could be told: "said little", "tell him". */
const WORDS = 3;

/**
 * Whether a reading credits somebody with words. Not: a verb that nobody is the subject of ("best described as …"),
 * nor one that does nothing but report with a mere thing behind it ("to tell the time", "said
 * little"); "asked for talks" is a request. Not where it is said that nothing was: "did not say how many", "did not
 * reply to it", "declined to comment", "asked not to be named".
 *
 * @param reports the verb does nothing but report, as "say" and "tell" do
 */
export function saysSomething(clauses: Clauses, group: VerbGroup, reading: Reading, reports: boolean): boolean {
  if (group.kind === 'finite' && reading.source === undefined) return false;
  if (isSilence(clauses.items, group, reading)) return false;
  if (!reports || reading.content.length === 0 || reading.content.some((part) => holdsClause(clauses, part)))
    return true;
  if (reading.cue.end - reading.cue.start > 1) return true;
  return group.kind !== 'infinitive' && reading.content.some(({ start, end }) => end - start >= WORDS);
}

/** What is told is that nobody spoke, or not of that. */
function isSilence(items: readonly Item[], { head, helpers }: VerbGroup, { content: [words] }: Reading): boolean {
  const lower = items[head]?.lower ?? '';
  const [first, second, third] = items.slice(words?.start, words?.end);
  if (first?.lower === 'not') return ASKING.test(lower);
  // "did not wish to be named"
  if (first?.lower === 'to' && second?.lower === 'be' && UNNAMED.test(third?.lower ?? '')) return true;
  if (first?.lower === 'to' && DECLINING.test(lower)) return cueVerb(second?.lower ?? '') !== undefined;
  if (!helpers.some((helper) => /^(?:not|n't|never)$/.test(helper))) return false;
  return OPEN.test(items[head + 1]?.lower ?? '') || (REPLYING.test(lower) && first?.pos !== 'QUOTE');
}

const ASKING = /^(?:ask|request)(?:s|ed|ing)?$/;

const UNNAMED = /^(?:named|identified|quoted|interviewed|photographed)$/;

const DECLINING = /^declin(?:e|es|ed|ing)$/;

/** "did not say how many": the words are those that nobody said. */
const OPEN = /^(?:whether|if|how|why|when|where)$/;

const REPLYING = /^(?:respond|reply|answer|react|comment|elaborate)$/;

/** A quotation, a verb with its tense, or a word that stands for one ("said yes"). */
function holdsClause({ items, groups }: Clauses, { start, end }: Range): boolean {
  return (
    items.slice(start, end).some(({ pos, lower }) => pos === 'QUOTE' || /^(?:yes|no|so)$/.test(lower)) ||
    groups.some(({ head, kind }) => kind === 'finite' && head >= start && head < end)
  );
}
