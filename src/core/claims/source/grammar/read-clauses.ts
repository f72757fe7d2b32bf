import { cueVerb } from '../cues/cue-verbs.ts';
import { closeFrom, type OpenClause, type OpenVerb, opened, waitingDepth } from './clause-stack.ts';
import { isPast } from './is-past.ts';
import { closesNounPhrase, nounPhraseStart } from './noun-phrase.ts';
import { beforeAdverbs, controlled, mainOf, reopened, subjectOfParticiple } from './subject.ts';
import type { Item } from './unit.ts';
import { isReduced, type VerbCore, type VerbGroup } from './verb-group.ts';

/** How far back a subject may begin. */
const REACH = 60;

const PAUSE = /^(?:,|—|–|--|-)$/;

const SUBORDINATORS = new Set(
  'after although as because before how if once since though unless until what when whenever where whereas whether while why'.split(
    ' ',
  ),
);

/**
 * Gives each verb of a unit its subject, and its clause an end, in one pass from left to right.
 *
 * Clauses open at their markers and at subjects of their own and wait on a stack for their verbs. In
 * "Ann Lee, who runs what her father built, said" the last verb finds "Ann Lee" waiting and closes
 * the two clauses between.
 */
export function readClauses(items: readonly Item[], cores: readonly VerbCore[]): VerbGroup[] {
  const verbs: OpenVerb[] = [];
  const stack: OpenClause[] = [opened('main', 0)];
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    const core = cores[verbs.length];
    const top = stack.at(-1);
    if (item === undefined || top === undefined) break;
    if (core !== undefined && core.start === i) {
      verbs.push(attach(items, core, verbs, stack));
      i = core.head;
    } else if (/^[?!;]+$/.test(item.lower) || (item.lower === '.' && items[i + 1]?.pos !== 'PUNCT')) {
      closeFrom(stack, 0, i);
      stack.push(opened('main', i + 1));
    } else if (PAUSE.test(item.lower)) {
      if (!isHyphen(items, i)) pause(items, stack, i);
    } else if (item.pos === 'CCONJ') {
      // "denied the charge, and …": an object, no subject of words reported.
      if (top.verb !== undefined && top.waiting?.end === i - 1) top.waiting = undefined;
    } else if (item.pos === 'QUOTE' && item.whole) {
      if (top.verb !== undefined) top.waiting = undefined;
    } else if (item.lower === ':') stack.push(opened('complement', i + 1));
    else if (/^(?:who|which|whose|whom)$/.test(item.lower)) {
      if (items[i - 1] !== undefined && !PAUSE.test(items[i - 1]?.lower ?? '')) awaitVerb(items, stack, i);
      stack.push(opened('relative', i));
    } else if (item.lower === 'that') markThat(items, cores[verbs.length], stack, i);
    else if (SUBORDINATORS.has(item.lower) && !/^(?:such|well)$/.test(items[i - 1]?.lower ?? ''))
      stack.push(opened('subordinate', i));
  }
  return verbs;
}

function isHyphen(items: readonly Item[], i: number): boolean {
  return items[i]?.lower === '-' && items[i - 1]?.end === items[i]?.start;
}

/** At a comma or a dash: a preposition's phrase ends, a subject may wait for its verb behind what the commas set off. */
function pause(items: readonly Item[], stack: OpenClause[], at: number): void {
  const top = stack.at(-1);
  if (top?.verb === undefined && stack.length > 1) {
    // "after the storm," and "who lives there," with a verb that the tagger missed: no subject waits there.
    if (top?.kind === 'relative') stack.pop();
    else if (
      top?.kind === 'subordinate' &&
      top.waiting === undefined &&
      stack[0]?.verb === undefined &&
      (items[top.start]?.pos === 'ADP' || nounPhraseStart(items, at - 1, top.start) !== top.start + 1)
    ) {
      stack.pop();
      return;
    }
  }
  awaitVerb(items, stack, at);
}

/** Notes the noun phrase that ends before an item, where it can be the subject of a verb to come. */
function awaitVerb(items: readonly Item[], stack: OpenClause[], at: number): void {
  const top = stack.at(-1);
  const main = stack[0];
  if (top === undefined || top.waiting !== undefined || !closesNounPhrase(items[at - 1])) return;
  const floor = Math.max(top.verb === undefined ? top.start : top.verb.head + 1, at - REACH);
  const start = nounPhraseStart(items, at - 1, floor);
  if (start < 0) return;
  const before = items[start - 1];
  const afterPause = before !== undefined && PAUSE.test(before.lower);
  if (afterPause && top !== main && main !== undefined && main.verb === undefined && main.waiting === undefined) {
    closeFrom(stack, 1, start - 1);
    main.waiting = { start, end: at };
  } else if (
    start === top.start ||
    opensClause(before) ||
    (top.verb !== undefined && start === top.verb.head + 1 && takesClause(items, top.verb))
  )
    top.waiting = { start, end: at };
}

function takesClause(items: readonly Item[], verb: OpenVerb): boolean {
  return cueVerb(items[verb.head]?.lower ?? '')?.frames.has('clause') === true;
}

function opensClause(before: Item | undefined): boolean {
  return (
    before === undefined ||
    before.pos === 'QUOTE' ||
    before.pos === 'CCONJ' ||
    before.pos === 'SCONJ' ||
    /^(?:as|that|who|which|whose|[,:;—–.?!-]|--)$/.test(before.lower)
  );
}

/** "that" opens a clause of its own, as a relative pronoun or behind a verb or a noun; "that plan" does not. */
function markThat(items: readonly Item[], next: VerbCore | undefined, stack: OpenClause[], at: number): void {
  const before = items[at - 1];
  const top = stack.at(-1);
  if (before === undefined || top === undefined) return;
  if (next?.start === at + 1 && closesNounPhrase(before)) {
    awaitVerb(items, stack, at);
    stack.push(opened('relative', at));
  } else if (before.pos === 'VERB' || before.pos === 'AUX' || before.pos === 'ADJ' || closesNounPhrase(before)) {
    if (closesNounPhrase(before) && top.verb === undefined) awaitVerb(items, stack, at);
    stack.push(opened('complement', at + 1));
  }
}

function attach(items: readonly Item[], core: VerbCore, earlier: readonly OpenVerb[], stack: OpenClause[]): OpenVerb {
  const at = core.kind === 'infinitive' ? core.start - 1 : beforeAdverbs(items, core.start - 1);
  const before = items[at];
  const verb: OpenVerb = { ...core, end: items.length, subject: undefined, relative: false, own: false };
  if (core.kind === 'infinitive') Object.assign(verb, controlled(items, at, earlier.at(-1)));
  else if (core.kind === 'participle') {
    Object.assign(verb, subjectOfParticiple(items, at, earlier));
    if (before === undefined || PAUSE.test(before.lower)) stack.push(opened('participle', core.start));
  } else Object.assign(verb, before === undefined ? {} : attachFinite(items, core, at, earlier, stack));
  const top = stack.at(-1);
  top?.verbs.push(verb);
  const governs =
    (core.kind === 'finite' && (verb.own || top?.waiting === undefined || top.waiting.end !== at)) ||
    (core.kind === 'passive' && !isReduced(core)) ||
    (core.kind === 'participle' && top?.kind !== 'main' && top?.verb === undefined);
  if (top !== undefined && governs) {
    top.verb = verb;
    top.waiting = undefined;
  }
  return verb;
}

type Found = Partial<Pick<VerbGroup, 'subject' | 'relative' | 'own'>>;

/** Finds the subject of a finite verb, and closes or opens clauses so that the verb's own is on top. */
function attachFinite(
  items: readonly Item[],
  core: VerbCore,
  at: number,
  earlier: readonly OpenVerb[],
  stack: OpenClause[],
): Found {
  const before = items[at];
  const top = stack.at(-1);
  if (before === undefined || top === undefined) return {};
  if (/^(?:who|which|that)$/.test(before.lower) && at > 0) {
    if (top.start !== at && !(top.kind === 'complement' && top.start === at + 1 && before.lower !== 'that'))
      stack.push(opened('relative', at));
    return { subject: { start: at, end: at + 1 }, relative: true, own: true };
  }
  const depth = waitingDepth(stack);
  if (closesNounPhrase(before)) {
    const floor = (earlier.at(-1)?.head ?? -1) + 1;
    const start = nounPhraseStart(items, at, floor);
    const own: Found = { subject: { start, end: at + 1 }, own: true };
    const link = items[start - 1];
    const governed = link?.pos === 'ADP' && !SUBORDINATORS.has(link.lower);
    if (depth >= 0 && governed) return resume(stack, depth, core.start, core.start);
    if (top.verb === undefined) {
      // "the talks requested by Lee failed": they wait for a verb still.
      if (isReduced(core)) top.waiting ??= { start, end: at + 1 };
      return own;
    }
    const hangs = reopened(items, at, earlier.at(-1));
    if (hangs !== undefined) return { subject: { start: hangs, end: at + 1 }, own: true };
    if (link !== undefined && PAUSE.test(link.lower)) {
      const main = stack[0];
      if (main !== undefined && main.verb === undefined && main.waiting === undefined) closeFrom(stack, 1, start - 1);
      return own;
    }
    if (link !== undefined && link.pos !== 'CCONJ') stack.push(opened('complement', start));
    return own;
  }
  if (before.pos === 'CCONJ') {
    const last = earlier.at(-1);
    return inherit(before.lower === 'and' && last?.relative === true && core.kind === 'finite' ? last : mainOf(items, earlier));
  }
  const waits = stack[depth]?.waiting;
  const waitsHere = waits?.end === at && !PAUSE.test(items[waits.start - 1]?.lower ?? '');
  // "The plan, said Lee, will fail": no comma alone parts a subject from its verb.
  if (waitsHere && isInserted(items, core)) return {};
  // "the ban, which critics said was unfair": the pronoun is the second verb's subject.
  if (top.kind === 'relative' && top.verb !== undefined && top.verb.head === at && !top.verb.relative) {
    const { start } = top;
    stack.push(opened('complement', core.start));
    return { subject: { start, end: start + 1 }, relative: true, own: false };
  }
  if (isReduced(core) || (waitsHere && hangsOnNoun(items, core))) return inherit(mainOf(items, earlier));
  if (depth >= 0) return resume(stack, depth, at, PAUSE.test(before.lower) ? at : core.start);
  const holder = stack.findLastIndex((clause) => clause.waiting !== undefined);
  const waiting = stack[holder]?.waiting;
  if (PAUSE.test(before.lower) && waiting !== undefined && waiting.end < at) {
    const clause = stack[holder];
    closeFrom(stack, holder + 1, at);
    if (clause?.verb !== undefined && waiting.start === clause.verb.head + 1)
      stack.push(opened('complement', waiting.start));
    return { subject: { start: waiting.start, end: at }, own: true };
  }
  return inherit(mainOf(items, earlier));
}

function isInserted(items: readonly Item[], { head, helpers }: VerbCore): boolean {
  const verb = cueVerb(items[head]?.lower ?? '');
  return helpers.length === 0 && verb?.frames.has('clause') === true && (verb.form === 'past' || verb.form === 's');
}

/** "The loss, combined with the vote, …": a form in -ed with a preposition behind its noun's comma. */
function hangsOnNoun(items: readonly Item[], { head, helpers }: VerbCore): boolean {
  return helpers.length === 0 && items[head + 1]?.pos === 'ADP' && isPast(items[head]?.lower ?? '') && cueVerb(items[head]?.lower ?? '') === undefined;
}

/** Goes back to the clause whose subject waits. */
function resume(stack: OpenClause[], depth: number, at: number, end: number): Found {
  const waiting = stack[depth]?.waiting;
  closeFrom(stack, depth + 1, at);
  return waiting === undefined ? {} : { subject: { start: waiting.start, end }, own: true };
}

function inherit(verb: VerbGroup | undefined): Found {
  return verb === undefined ? {} : { subject: verb.subject, relative: verb.relative, own: false };
}
