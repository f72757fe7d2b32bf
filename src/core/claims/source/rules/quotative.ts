import { skipSetting } from '../content/setting.ts';
import { cueVerb } from '../cues/cue-verbs.ts';
import type { Clauses } from '../grammar/clauses.ts';
import { isPronoun, nounPhraseEnd } from '../grammar/noun-phrase.ts';
import { sourceEnd } from '../grammar/source-end.ts';
import type { Item } from '../grammar/unit.ts';
import { isModal, type VerbGroup } from '../grammar/verb-group.ts';
import { isNobody } from './is-nobody.ts';
import type { Reading } from './reading.ts';
import { withRest } from './with-rest.ts';

/** How far behind its verb the colon of a quotation may stand. */
const REACH = 12;

/**
 * Any verb that stands where one of saying does, beside a quotation of whole words: "“It is shut,” she
 * beamed.", "“Go on,” laughed Lee.", "He turned to the crowd: “It is shut.”", "Lee went on, “It is shut.”".
 *
 * Not: "“Open Water,” opens on Friday", a title, nor "The rule is simple: “No dogs.”", where nobody acts.
 */
export function quotative(clauses: Clauses, group: VerbGroup, floor: number): Reading | undefined {
  const { items } = clauses;
  const head = items[group.head];
  if (
    head === undefined ||
    (head.pos === 'AUX' && !isNamed(items, group)) ||
    head.capital ||
    group.kind !== 'finite' ||
    group.relative
  )
    return undefined;
  const told = isHow(items, group);
  if (told !== undefined) return told;
  if (isModal(group) || isNobody(items, group)) return undefined;
  return quotedAhead(clauses, group) ?? quotedBefore(clauses, group, floor) ?? usedTerm(items, group);
}

/** "“No,” was all she would say.", "“A raft,” is how Lee puts it." */
function isHow(items: readonly Item[], { head, own, subject }: VerbGroup): Reading | undefined {
  if (!own || subject === undefined) return undefined;
  // "all Lee" may pass for one phrase.
  const start = items[subject.start]?.lower === 'all' ? subject.start + 1 : subject.start;
  const [quotation, verb, how] = items.slice(Math.max(0, start - 3), start);
  if (!/^(?:all|what|how)$/.test(how?.lower ?? '') || !/^(?:is|was)$/.test(verb?.lower ?? '')) return undefined;
  if (quotation?.whole !== true || !quotation.comma) return undefined;
  const content = [{ start: start - 3, end: start - 2 }];
  return { source: { start, end: subject.end }, cue: { start: head, end: head + 1 }, content };
}

/** The quotation stands behind the verb: at once and its comma, or further on behind a colon. */
function quotedAhead(clauses: Clauses, group: VerbGroup): Reading | undefined {
  const { items, at } = clauses;
  const { head, subject } = group;
  if (subject === undefined) return undefined;
  let i = skipSetting(items, skipParticle(items, head + 1));
  const near = i;
  while (i < head + REACH && items[i]?.lower !== ':' && !isStop(items[i]) && (i === head + 1 || !at.has(i))) i++;
  const colon = items[i]?.lower === ':' ? i : items[near]?.lower === ',' ? near : -1;
  const quotation = items[colon + 1];
  // The words stand in the next paragraph.
  if (items.at(-1)?.lower === ':' && isMain(clauses, group))
    return { source: subject, cue: { start: head, end: head + 1 }, content: [] };
  // "the code they kept: “Be kind,” he said": another has those words.
  if (quotation?.comma === true && items[colon + 2] !== undefined) return undefined;
  // "Lee answered, in red: “No.”": words without a verb take one of saying.
  const says = cueVerb(items[head]?.lower ?? '')?.frames.has('clause') === true;
  if (
    colon < 0 ||
    quotation?.whole !== true ||
    !quotation.capital ||
    !(quotation.clause || says || (items[colon]?.lower === ':' && isNamed(items, group)))
  )
    return undefined;
  return { source: subject, cue: { start: head, end: head + 1 }, content: [{ start: colon + 1, end: colon + 2 }] };
}

/** Whether no other clause of the sentence comes later, but those that hang on a noun or on this verb. */
function isMain({ items, groups }: Clauses, { head, subject }: VerbGroup): boolean {
  const hangs = (start = 0) => HANGS.test(items[start - 1]?.lower ?? '');
  return (
    (!hangs(subject?.start) || subject?.start === 1) &&
    groups.every(
      (later) => later.head <= head || later.kind !== 'finite' || later.relative || hangs(later.subject?.start),
    )
  );
}

const HANGS =
  /^(?:that|which|who|whom|what|how|why|where|when|while|if|whether|because|after|before|as|since|though|although)$/;

/** The quotation stands before the verb and who spoke, in either order. */
function quotedBefore(clauses: Clauses, group: VerbGroup, floor: number): Reading | undefined {
  const { items } = clauses;
  const { head, start, subject } = group;
  if (start !== head || head <= floor) return undefined;
  const cue = { start: head, end: head + 1 };
  if (speaks(items[head - 1])) {
    const end = sourceEnd(clauses, head + 1);
    const pronoun = isPronoun(items[head + 1]);
    const next = items[skipSetting(items, end)];
    // "“Go on,” begins a notice that hangs in every hall."
    if (end === head + 1 || pronoun || !(closes(next) || next?.lower === 'that')) return undefined;
    const content = [{ start: head - 1, end: head }];
    return withRest(clauses, { source: { start: head + 1, end }, cue, content }, skipSetting(items, end), true);
  }
  if (subject === undefined || subject.end !== head || !speaks(items[subject.start - 1]) || subject.start <= floor)
    return undefined;
  if (nounPhraseEnd(items, head + 1) > head + 1) return undefined;
  // "When she said the pier would “stay open,” the crowd cheered": the words are of the clause before.
  const before = items[subject.start - 2];
  if (before !== undefined && before.pos !== 'PUNCT' && before.pos !== 'QUOTE' && before.pos !== 'CCONJ')
    return undefined;
  const end = skipSetting(items, skipParticle(items, head + 1));
  if (!closes(items[end])) return undefined;
  const content = [{ start: subject.start - 1, end: subject.start }];
  return withRest(clauses, { source: subject, cue, content }, end, true);
}

/** "used the term “open door”", "uses the words, “We sail”" */
function usedTerm(items: readonly Item[], { head, subject }: VerbGroup): Reading | undefined {
  if (!/^us(?:e|es|ed)$/.test(items[head]?.lower ?? '') || subject === undefined) return undefined;
  if (items[head + 1]?.lower !== 'the' || !TERM.test(items[head + 2]?.lower ?? '')) return undefined;
  const at = items[head + 3]?.lower === ',' ? head + 4 : head + 3;
  if (items[at]?.pos !== 'QUOTE') return undefined;
  return { source: subject, cue: { start: head, end: head + 1 }, content: [{ start: at, end: at + 1 }] };
}

const TERM = /^(?:terms?|words?|phrases?|expressions?|slogans?|hashtags?|label)$/;

/** "Lee was blunt: “No.”": what is said of a person, not of a thing. */
function isNamed(items: readonly Item[], { subject }: VerbGroup): boolean {
  return items
    .slice(subject?.start ?? 0, subject?.end ?? 0)
    .some(({ pos, lower }) => pos === 'PROPN' || /^(?:he|she|they)$/.test(lower));
}

/** "shot back", "went on", "chimed in" */
function skipParticle(items: readonly Item[], i: number): number {
  return /^(?:back|on|in|out|up|off|down|again)$/.test(items[i]?.lower ?? '') && closes(items[i + 1]) ? i + 1 : i;
}

function closes(item: Item | undefined): boolean {
  return item === undefined || /^[,.:;]$/.test(item.lower);
}

function isStop(item: Item | undefined): boolean {
  return item === undefined || item.pos === 'QUOTE' || /^(?:[.;?!—–]|--)$/.test(item.lower);
}

/** Words with a verb and a mark of their own, as nobody's title has. */
function speaks(item: Item | undefined): boolean {
  return item?.whole === true && item.clause;
}
