import type { CueVerb } from '../cues/cue-verbs.ts';
import { closesNounPhrase, isPronoun, nounPhraseEnd, nounPhraseStart } from './noun-phrase.ts';
import type { Item } from './unit.ts';

/**
 * Whether a word that looks like a noun ("plan", "estimates", "fear") is the verb of its clause: a subject of
 * its number stands before it, at the clause's start or behind a comma, and what only a verb has behind it.
 *
 * Takes "MPs on the committee plan to ask", "Lee, who runs it, fears it will close", "which doctors say is wrong".
 * Not: "the plan to ask", "a committee plan to ask", "hopes and fears".
 *
 * @param before where the word before it and its adverbs stands
 */
export function isVerbByPlace(items: readonly Item[], i: number, before: number, verb: CueVerb): boolean {
  if (verb.form !== 's' && verb.form !== 'base') return false;
  return (
    (hasComplement(items, i, verb) || saysQuoted(items, before, verb) || closesAside(items, i, before, verb)) &&
    hasSubject(items, before, verb)
  );
}

/** "Lee, a clerk of the port, claims the boat was": behind an apposition's comma, a clause behind the verb. */
function closesAside(items: readonly Item[], i: number, before: number, { form, frames }: CueVerb): boolean {
  if (form !== 's' || !frames.has('clause') || items[before]?.lower !== ',') return false;
  const end = nounPhraseEnd(items, i + 1, false);
  return end > i + 1 && items[i + 1]?.pos === 'DET' && /^(?:AUX|VERB)$/.test(items[end]?.pos ?? '');
}

/** "“We are ready,” the crews claim in their letter": the quotation right before the subject is what they say. */
function saysQuoted(items: readonly Item[], before: number, { frames }: CueVerb): boolean {
  if (!frames.has('clause')) return false;
  const quotation = items[nounPhraseStart(items, before) - 1];
  return quotation?.pos === 'QUOTE' && quotation.whole && quotation.clause && quotation.comma;
}

function hasComplement(items: readonly Item[], i: number, { form, frames, prepositions }: CueVerb): boolean {
  const next = items[i + 1];
  if (next?.pos === 'QUOTE') return frames.has('as') || frames.has('clause');
  const second = items[i + 2];
  if (next === undefined) return false;
  const finite = second?.pos === 'VERB' || second?.pos === 'AUX';
  if (next.lower === 'to')
    return second?.pos === 'VERB' || second?.pos === 'AUX' ? frames.has('infinitive') : prepositions.has('to');
  if (frames.has('as') && /^(?:themselves|itself|himself|herself)$/.test(next.lower)) return true;
  if (!frames.has('clause')) return next.pos === 'ADP' && next.lower !== 'of' && prepositions.has(next.lower);
  if (/^(?:that|there|how|why|where|whether)$/.test(next.lower) || (isPronoun(next) && finite)) return true;
  const end = nounPhraseEnd(items, i + 1, false);
  return form === 'base' && end > i + 1 && items[end]?.pos === 'AUX';
}

function hasSubject(items: readonly Item[], at: number, { form }: CueVerb): boolean {
  const before = items[at];
  if (before?.lower === ',') return at > 1;
  if (!closesNounPhrase(before) || before?.pos === 'ADJ') return false;
  const start = nounPhraseStart(items, at);
  if (start < 0 || !opensClause(items[start - 1])) return false;
  return isPlural(items, start, at) === (form === 'base');
}

function opensClause(before: Item | undefined): boolean {
  return (
    before === undefined ||
    /^(?:PUNCT|CCONJ|SCONJ)$/.test(before.pos) ||
    (before.pos === 'QUOTE' && before.whole) ||
    /^(?:which|that|what|who)$/.test(before.lower)
  );
}

/** The head is the last word before the first preposition. */
function isPlural(items: readonly Item[], start: number, end: number): boolean {
  let head = start;
  while (head < end && items[head + 1]?.pos !== 'ADP') head++;
  const words = items.slice(start, head + 1);
  const last = items[head];
  return (
    /[^s]s$/.test(last?.lower ?? '') ||
    /^(?:people|police|children|men|women|we|they|you|i|both|many|most|some|few|several|media|data)$/.test(
      last?.lower ?? '',
    ) ||
    words.some(({ lower }) => lower === 'and')
  );
}
