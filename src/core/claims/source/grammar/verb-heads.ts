import { CRY, cueNoun } from '../cues/cue-nouns.ts';
import { type CueVerb, cueVerb, particleVerb } from '../cues/cue-verbs.ts';
import { isPast } from './is-past.ts';
import { closesNounPhrase, isPronoun, nounPhraseStart } from './noun-phrase.ts';
import type { Item } from './unit.ts';
import { isVerbByPlace } from './verb-by-place.ts';

/** Whether the main verb of a group stands at `i`: "said" in "has said"; not "alleged" in "an alleged plot". */
export function isHead(items: readonly Item[], i: number): boolean {
  return looksLikeHead(items, i) && !isNoVerb(items, i);
}

/** What the tagger, or the words around, take for a verb and is none. */
function isNoVerb(items: readonly Item[], i: number): boolean {
  const lower = items[i]?.lower ?? '';
  // "worse-than-expected", "self-described"
  if (isHyphen(items, i - 1) || isHyphen(items, i + 1)) return true;
  if (isAttributive(items, i)) return true;
  // "ignored shouts of", "to chants of": cries, not a verb.
  if (items[i + 1]?.lower === 'of' && items[i + 2]?.pos === 'QUOTE' && CRY.test(lower)) return true;
  // "the senator's thinking"
  return lower.endsWith('ing') && (items[i - 1]?.lower === "'s" || items[i - 1]?.lower === 'the');
}

function looksLikeHead(items: readonly Item[], i: number): boolean {
  const item = items[i];
  if (item === undefined) return false;
  if (item.pos === 'VERB') return !item.capital || (i === 0 ? !isFirstName(items) : isHeadlineVerb(items, i));
  if (item.pos === 'AUX') {
    // An auxiliary is a head where no verb follows it: "is an optimist", "did so".
    for (let j = i + 1; j < items.length && j < i + 5; j++) {
      const next = items[j];
      if (next === undefined || next.pos === 'VERB' || next.pos === 'AUX') return false;
      if (next.pos !== 'ADV' && next.pos !== 'PART') return true;
    }
    return true;
  }
  return isUntaggedCue(items, i) || closesQuotation(items, i);
}

/** "“It is shut,” he fumed.": behind a quotation and a pronoun, whatever the word looks like. */
function closesQuotation(items: readonly Item[], i: number): boolean {
  const next = items[i + 1];
  return (
    items[i - 2]?.whole === true &&
    items[i]?.lower.endsWith('ed') === true &&
    /^(?:i|he|she|we|they)$/.test(items[i - 1]?.lower ?? '') &&
    (next === undefined || next.pos === 'PUNCT' || next.pos === 'ADP')
  );
}

/** "Lee Says Dam Will Hold", "Moss Just Announced Her Plan": a verb of saying behind a name, where every word has a capital. */
export function isHeadlineCue(items: readonly Item[], i: number): boolean {
  const item = items[i];
  const next = items[i + 1];
  const before = items[i - 1]?.lower === 'just' ? items[i - 2] : items[i - 1];
  if (item === undefined || next === undefined || !closesNounPhrase(before) || next.pos === 'PUNCT') return false;
  const verb = cueVerb(item.lower);
  if (verb === undefined || /^(?:of|for|on|in|at|about|over|and|is|are)$/.test(next.lower)) return false;
  if (verb.form === 'past') return before?.capital === true && !/^(?:by|to|as|with|in)$/.test(next.lower);
  // "Polls Show" has a plural before a base form; "Party Claims" may be a noun and passes only before more words.
  return (
    verb.form === 's' || (verb.form === 'base' && /[^s]s$/.test(items[i - 1]?.lower ?? '') && verb.frames.has('clause'))
  );
}

/** A dash with no space about it. */
function isHyphen(items: readonly Item[], i: number): boolean {
  const item = items[i];
  return item?.lower === '-' && items[i - 1]?.end === item.start && items[i + 1]?.start === item.end;
}

/** "the pledged delegates", "an alleged plot": a past form between a determiner and a noun. */
function isAttributive(items: readonly Item[], i: number): boolean {
  if (!/(?:ed|wn)$/.test(items[i]?.lower ?? '')) return false;
  const before = items[i - 1];
  const next = items[i + 1];
  if (before === undefined || next === undefined || !/^(?:NOUN|PROPN|NUM|SYM)$/.test(next.pos)) return false;
  return (
    (before.pos === 'DET' && !/^(?:that|this|those|these|all|both|some)$/.test(before.lower)) ||
    before.pos === 'ADP' ||
    before.pos === 'NUM' ||
    before.pos === 'ADJ' ||
    /^(?:my|our|your|his|her|its|their)$/.test(before.lower) ||
    before.lower === "'s"
  );
}

/** "Ted Moss left": a first word that is no verb of saying, before a name with a verb behind it. */
function isFirstName(items: readonly Item[]): boolean {
  return items[1]?.pos === 'PROPN' && cueVerb(items[0]?.lower ?? '') === undefined;
}

/** A capital inside a sentence is a name, but where the words around it have capitals too. */
function isHeadlineVerb(items: readonly Item[], i: number): boolean {
  const before = items[i - 1];
  return (
    before === undefined ||
    before.lower === '.' ||
    before.lower === ':' ||
    (before.stop && items[i]?.lower.endsWith('ing') === true) ||
    (before.capital && items[i + 1]?.capital === true)
  );
}

/** A noun phrase behind a quotation's or a sentence's comma, then a verb of saying in the present. */
function creditsBefore(items: readonly Item[], i: number, verb: CueVerb): boolean {
  if ((verb.form !== 's' && verb.form !== 'base') || !verb.frames.has('clause')) return false;
  if (items[i - 1]?.pos === 'ADJ') return false;
  const start = closesNounPhrase(items[i - 1]) ? nounPhraseStart(items, i - 1) : -1;
  const before = items[start - 1];
  if (start < 1 || before === undefined) return false;
  const plural = /[^s]s$/.test(items[i - 1]?.lower ?? '') || isPronoun(items[i - 1]);
  if ((verb.form === 'base') !== plural) return false;
  return (
    (before.pos === 'QUOTE' && (before.whole || before.comma)) ||
    (before.lower === ',' && !items.slice(0, start).every((item) => item.pos !== 'AUX' && item.pos !== 'VERB'))
  );
}

/** "emails seen by the Post show it": the plural before the participle has the verb. */
function isManyBy(items: readonly Item[], i: number): boolean {
  const start = Math.max(0, i - LONGEST_MAKER);
  const by = start + items.slice(start, i).findLastIndex(({ lower }) => lower === 'by');
  return by > start && isPast(items[by - 1]?.lower ?? '') && /[^s]s$/.test(items[by - 2]?.lower ?? '');
}

const LONGEST_MAKER = 8;

/** Past and -ing forms that the tagger takes for nouns or adjectives, where a subject stands before them. */
function isUntaggedCue(items: readonly Item[], i: number): boolean {
  const item = items[i];
  if (
    item === undefined ||
    item.capital ||
    (item.pos !== 'NOUN' && item.pos !== 'ADJ' && item.pos !== 'ADV' && item.pos !== 'PROPN')
  )
    return false;
  const verb = cueVerb(item.lower);
  const next = items[i + 1];
  // "those who favor taxes"
  if (verb !== undefined && items[i - 1]?.lower === 'who' && item.pos === 'NOUN') return true;
  // "an order that automatically classified"
  let at = i - 1;
  while (items[at]?.pos === 'ADV' && !items[at]?.capital) at--;
  const before = items[at];
  if (verb === undefined || before === undefined) return false;
  // "in nine states", "Utah and Iowa, states that vote early"
  const clause =
    next?.pos === 'QUOTE' || (next?.lower === 'that' && /^(?:DET|PRON|PROPN)$/.test(items[i + 2]?.pos ?? ''));
  if (item.lower === 'states' && /^(?:NUM|ADJ|ADP|PUNCT)$/.test(before.pos) && !clause) return false;
  // "a hat reading, “Go home”"
  if (item.lower === 'reading' && closesNounPhrase(before)) {
    const at = /^[,:]$/.test(next?.lower ?? '') ? i + 2 : i + 1;
    if (items[at]?.pos === 'QUOTE') return true;
  }
  // "“It is shut,” Lee notes.", "…, city records show.": the last word before the stop, behind what it credits.
  if (next === undefined || next.lower === '.' || next.lower === ',')
    return at === i - 1 && creditsBefore(items, i, verb);
  if (isVerbByPlace(items, i, at, verb)) return true;
  const particle = particleVerb(item.lower, next.lower);
  if (particle !== undefined && at === i - 1 && creditsBefore(items, i, particle)) return true;
  // "polls show Lee ahead"
  if (verb.form === 'base')
    return (
      item.pos === 'NOUN' &&
      (((before.pos === 'NOUN' || before.pos === 'PROPN') && before.lower.endsWith('s')) ||
        before.pos === 'NUM' ||
        (isManyBy(items, i) && next.pos !== 'PROPN') ||
        /^(?:half|third|thirds|quarter|quarters|fifth|fifths|percent|many|most|some|few|others)$/.test(before.lower)) &&
      /^(?:PROPN|DET|SCONJ|PRON|NUM|QUOTE)$/.test(next.pos)
    );
  // "has been warning that", "with three in ten saying the ferry"
  if (verb.form === 'ing')
    return (
      before.lower === ',' ||
      (/^(?:AUX|NUM)$/.test(before.pos) && verb.frames.has('clause') && /^(?:DET|SCONJ|PRON)$/.test(next.pos))
    );
  // "the motion, brought by Lee, alleged that"
  if (verb.form === 'past' && before.lower === ',' && verb.frames.has('clause')) return next.lower === 'that';
  if (!closesNounPhrase(before) || before.pos === 'ADJ') return false;
  // "data points to"
  if (next.pos === 'ADP' && verb.form === 's' && verb.prepositions.has(next.lower) && cueNoun(verb.lemma) === undefined)
    return true;
  return (
    next.pos === 'DET' || next.pos === 'SCONJ' || next.pos === 'PRON' || next.pos === 'QUOTE' || next.lower === ':'
  );
}
