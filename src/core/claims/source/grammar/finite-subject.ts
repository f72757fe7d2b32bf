import { cueVerb } from '../cues/cue-verbs.ts';
import { closeFrom, type OpenClause, type OpenVerb, opened, waitingDepth } from './clause-stack.ts';
import { isPast } from './is-past.ts';
import { isPause, SUBORDINATORS } from './mark-clauses.ts';
import { closesNounPhrase, isPronoun, nounPhraseEnd, nounPhraseStart } from './noun-phrase.ts';
import { hangsOnNoun, mainOf, reopened } from './subject.ts';
import type { Item } from './unit.ts';
import { isReduced, type Range, type VerbCore, type VerbGroup } from './verb-group.ts';

type Found = Partial<Pick<VerbGroup, 'subject' | 'relative' | 'own' | 'kind'>>;

/**
 * Finds the subject of a finite verb, and closes or opens clauses so that the verb's own is on top.
 *
 * @example
 * // "Ann Lee, who runs the port, said": for "said" it finds "Ann Lee", waiting, and closes the clause of "who"
 */
export function finiteSubject(
  items: readonly Item[],
  core: VerbCore,
  at: number,
  earlier: readonly OpenVerb[],
  stack: OpenClause[],
): Found {
  const before = items[at];
  const top = stack.at(-1);
  if (before === undefined || top === undefined) return {};
  // "if that was so": no relative pronoun.
  const that = before.lower === 'that' && SUBORDINATORS.has(items[at - 1]?.lower ?? '');
  if (/^(?:who|which|that)$/.test(before.lower) && at > 0 && !that) {
    if (top.start !== at && !(top.kind === 'complement' && top.start === at + 1 && before.lower !== 'that'))
      stack.push(opened('relative', at));
    return { subject: { start: at, end: at + 1 }, relative: true, own: true };
  }
  const depth = waitingDepth(stack);
  if (closesNounPhrase(before)) {
    const floor = (earlier.at(-1)?.head ?? -1) + 1;
    const start = behindThing(items, wholeStart(items, at, floor), at);
    const own: Found = { subject: { start, end: at + 1 }, own: true };
    const link = items[start - 1];
    // "a man who runs the port said": what another verb or a preposition governs is nobody's subject.
    const governed =
      (link?.pos === 'ADP' && !SUBORDINATORS.has(link.lower)) ||
      link?.pos === 'AUX' ||
      (link?.pos === 'VERB' && !saysClause(link));
    if (depth >= 0 && governed) return resume(stack, depth, core.start, core.start);
    if (top.verb === undefined) {
      // "the talks requested by Lee failed": they wait for a verb still.
      if (isReduced(core)) top.waiting ??= { start, end: at + 1 };
      const last = earlier.at(-1);
      const hangs =
        last?.kind === 'participle' && !saysClause(items[last.head]) ? reopened(items, at, last) : undefined;
      return hangs === undefined ? own : { subject: { start: hangs, end: at + 1 }, own: true };
    }
    const hangs = reopened(items, at, earlier.at(-1));
    if (hangs !== undefined) return { subject: { start: hangs, end: at + 1 }, own: true };
    if (isReduced(core) && link?.pos === 'CCONJ') top.waiting ??= { start, end: at + 1 };
    if (isPause(link)) {
      const main = stack[0];
      if (main !== undefined && main.verb === undefined && main.waiting === undefined) closeFrom(stack, 1, start - 1);
      return own;
    }
    if (link !== undefined && link.pos !== 'CCONJ') stack.push(opened('complement', start));
    return own;
  }
  if (before.pos === 'CCONJ') {
    const last = earlier.at(-1);
    // "the report, written by Lee and leaked to the press, says"
    const aside = last !== undefined && isReduced(last) && isPause(items[last.start - 1]);
    if (aside && core.helpers.length === 0 && isPast(items[core.head]?.lower ?? ''))
      return { ...inherit(last), kind: 'passive' };
    // "a bill that bans it, and says": behind the comma the main clause goes on.
    const goesOn = before.lower === 'and' && last?.relative === true && !(last.own && isPause(items[at - 1]));
    if (goesOn && core.kind === 'finite') return inherit(last);
    // "when Moss spoke and said", "after Moss spoke but ruled it out": the clause goes on.
    const of = top.kind === 'subordinate' && !isPause(items[at - 1]) && top.verb?.own === true ? top.verb : undefined;
    const clause = isPronoun(items[of?.subject?.start ?? -1]) || CONDITION.test(items[top.start]?.lower ?? '');
    return inherit(clause ? mainOf(items, earlier) : (of ?? mainOf(items, earlier)));
  }
  const behind = depth < 0 ? subjectBehind(items, core) : undefined;
  if (behind !== undefined) return { subject: behind, own: false };
  const waits = stack[depth]?.waiting;
  const waitsHere = waits?.end === at && !isPause(items[waits.start - 1]);
  // "The plan, said Lee, will fail": no comma alone parts a subject from its verb.
  if (waitsHere && isInserted(items, core))
    return items[core.head]?.lower === 'asked' ? { subject: waits, kind: 'passive' } : {};
  // "the ban, which critics said was unfair": the pronoun is the second verb's subject.
  if (top.kind === 'relative' && top.verb !== undefined && top.verb.head === at && !top.verb.relative) {
    const { start } = top;
    stack.push(opened('complement', core.start));
    return { subject: { start, end: start + 1 }, relative: true, own: false };
  }
  if (isReduced(core) || (waitsHere && (hangsOnNoun(items, core) || isSetOff(items, core))))
    return inherit(mainOf(items, earlier));
  if (depth >= 0) return resume(stack, depth, at, isPause(before) ? at : core.start);
  const holder = stack.findLastIndex((clause) => clause.waiting !== undefined && clause.waiting.end < at);
  const waiting = stack[holder]?.waiting;
  if (isPause(before) && waiting !== undefined) {
    const clause = stack[holder];
    closeFrom(stack, holder + 1, at);
    if (clause?.verb !== undefined && waiting.start === clause.verb.head + 1)
      stack.push(opened('complement', waiting.start));
    return { subject: { start: waiting.start, end: at }, own: true };
  }
  const outer = isPause(before) ? undefined : bareRelative(items, at, earlier.at(-1));
  return outer === undefined ? inherit(mainOf(items, earlier)) : { subject: outer, own: true };
}

/** "a clerk beside him": a pronoun behind a preposition belongs to the noun before. */
function wholeStart(items: readonly Item[], at: number, floor: number): number {
  const object = OBJECTIVE.test(items[at]?.lower ?? '') && items[at - 1]?.pos === 'ADP' && at - 2 >= floor;
  return nounPhraseStart(items, object && closesNounPhrase(items[at - 2]) ? at - 2 : at, floor);
}

const OBJECTIVE = /^(?:him|her|them|me|us)$/;

/** ", a charge Lee called wild": behind a thing set off, a name begins a clause on it. */
function behindThing(items: readonly Item[], start: number, at: number): number {
  if (!isPause(items[start - 1]) || !/^an?$/.test(items[start]?.lower ?? '')) return start;
  let name = at;
  while (name > start && items[name]?.pos === 'PROPN') name--;
  return name < at && items[name]?.pos === 'NOUN' && items[name]?.capital === false ? name + 1 : start;
}

/** "Their note, published before it sat, says": the verb of the sentence stands behind the next comma. */
function isSetOff(items: readonly Item[], { head, helpers }: VerbCore): boolean {
  if (helpers.length > 0 || !isPast(items[head]?.lower ?? '')) return false;
  const reach = Math.min(items.length, head + LONGEST_ASIDE);
  for (let i = head + 1; i < reach; i++)
    if (items[i]?.pos === 'PUNCT') return isPause(items[i]) && clausesVerb(items[i + 1]);
  return false;
}

const LONGEST_ASIDE = 20;

function clausesVerb(item: Item | undefined): boolean {
  return item?.pos === 'AUX' || (item?.pos === 'VERB' && !item.lower.endsWith('ing') && !item.lower.endsWith('en'));
}

/** "no one we spoke to said": the noun before a clause that no pronoun opens. */
function bareRelative(items: readonly Item[], at: number, last: VerbGroup | undefined): Range | undefined {
  const end = last?.own === true && !last.relative ? (last.subject?.start ?? 0) - 1 : -1;
  if (end < 0 || !closesNounPhrase(items[end]) || items.slice(end, at).some(isPause)) return undefined;
  return { start: nounPhraseStart(items, end), end: at + 1 };
}

const CONDITION = /^(?:if|unless|whether|as)$/;

function saysClause(verb: Item | undefined): boolean {
  return cueVerb(verb?.lower ?? '')?.frames.has('clause') === true;
}

function isInserted(items: readonly Item[], { head, helpers }: VerbCore): boolean {
  const lower = items[head]?.lower ?? '';
  const verb = cueVerb(lower);
  const tense = verb?.form === 'past' || verb?.form === 's' || lower === 'read';
  return helpers.length === 0 && verb?.frames.has('clause') === true && tense;
}

/** "“It is shut,” said Lee": behind whole words quoted, a verb of saying stands before its subject. */
function subjectBehind(items: readonly Item[], core: VerbCore): Range | undefined {
  const before = items[core.start - 1];
  const start = core.head + 1;
  const quoted = before?.whole === true || (before?.lower === ',' && items[core.start - 2]?.pos === 'QUOTE');
  if (!isInserted(items, core) || items[start]?.lower === 'that') return undefined;
  const one = quoted && ONE.test(items[start]?.lower ?? '') && items[start + 1]?.pos === 'PUNCT';
  const end = one ? start + 1 : nounPhraseEnd(items, start);
  const next = items[end];
  // "The road is shut, said Lee, adding": without a quotation a name, and a stop behind it.
  const named = before?.lower === ',' && items[start]?.capital === true && /^[,.;]$/.test(next?.lower ?? '.');
  const told = cueVerb(items[core.head]?.lower ?? '')?.frames.has('hearer') === true;
  if (!quoted && (!named || told)) return undefined;
  return end > start && next?.pos !== 'VERB' && next?.pos !== 'AUX' ? { start, end } : undefined;
}

/** "“Go home,” read one.": a sign or letter of several, or a speaker. */
const ONE = /^(?:one|another|others|some)$/;

/** Goes back to the clause whose subject waits. */
function resume(stack: OpenClause[], depth: number, at: number, end: number): Found {
  const waiting = stack[depth]?.waiting;
  closeFrom(stack, depth + 1, at);
  return waiting === undefined ? {} : { subject: { start: waiting.start, end }, own: true };
}

function inherit(verb: VerbGroup | undefined): Found {
  return verb === undefined ? {} : { subject: verb.subject, relative: verb.relative, own: false };
}
