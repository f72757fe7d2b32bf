import { cueVerb } from '../cues/cue-verbs.ts';
import { nounPhraseEnd } from '../grammar/noun-phrase.ts';
import type { Item } from '../grammar/unit.ts';

/**
 * Whether a mark or link only joins what stands beside it, so that words reported go on behind it.
 *
 * Takes the comma of a list ("called for longer hours, lower fares and a new pier"), also where the house style puts
 * it inside a quotation ("“better boats,” lower fares and a pier"), and a second clause of the same verb
 * ("said it was late, but that it would come"). Not: ", and that pleased her", where "that" is a subject, nor
 * ", the mayor and others said", where a verb stands behind the last item.
 */
export function joinsItems(items: readonly Item[], i: number): boolean {
  const link = items[i]?.lower === ',' ? i + 1 : i;
  if (joinsThat(items, link) || joinsQuotation(items, link) !== undefined) return true;
  if (items[i]?.lower === ',') return opensList(items, i + 1);
  return items[i - 1]?.comma === true && opensList(items, i);
}

/** "and that it would hold": a clause beside the first. */
function joinsThat(items: readonly Item[], link: number): boolean {
  const next = items[link + 2]?.pos;
  return (
    items[link]?.pos === 'CCONJ' &&
    items[link + 1]?.lower === 'that' &&
    next !== 'VERB' &&
    next !== 'AUX' &&
    next !== 'NOUN'
  );
}

/**
 * Where the quotation stands that a link joins to one before it: "chanted “no nets” and “no boats”", "vowed to “go on” and
 * to “win”". Not: "called it “a wreck,” and “we sail,” he said", where the second is another act's.
 */
export function joinsQuotation(items: readonly Item[], link: number): number | undefined {
  if (items[link]?.pos !== 'CCONJ' || !(items[link - 1]?.pos === 'QUOTE' || items[link - 2]?.pos === 'QUOTE'))
    return undefined;
  const at = /^(?:,|to|that)$/.test(items[link + 1]?.lower ?? '') ? link + 2 : link + 1;
  const next = items[at + 1];
  const others = items[at]?.comma === true && next !== undefined && /^(?:PROPN|PRON|DET|NOUN|VERB)$/.test(next.pos);
  return items[at]?.pos === 'QUOTE' && !others ? at : undefined;
}

/** The most items behind a comma that are still read as a list. */
const LONGEST_LIST = 8;

/** Noun phrases, commas between, up to a link with the last of them. */
function opensList(items: readonly Item[], from: number): boolean {
  let at = from;
  for (let count = 0; count < LONGEST_LIST; count++) {
    if (items[at]?.pos === 'CCONJ') {
      const end = nounPhraseEnd(items, at + 1);
      const verb = cueVerb(items[end]?.lower ?? '');
      return count > 0 && end > at + 1 && items[end]?.pos !== 'AUX' && verb?.frames.has('clause') !== true;
    }
    const end = phraseEnd(items, at);
    if (end === at) return false;
    at = items[end]?.lower === ',' ? end + 1 : end;
    if (at === end && items[at]?.pos !== 'CCONJ') return false;
  }
  return false;
}

const TIE = /^(?:of|for|in|on|at|from|with|to|by)$/;

/** A noun phrase with what prepositions hang on it, but without "and". */
function phraseEnd(items: readonly Item[], start: number): number {
  let end = nounPhraseEnd(items, start, false);
  while (end > start && TIE.test(items[end]?.lower ?? '')) {
    const next = nounPhraseEnd(items, end + 1, false);
    if (next === end + 1) return start;
    end = next;
  }
  return end;
}
