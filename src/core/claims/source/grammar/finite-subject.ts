import { cueVerb } from '../cues/cue-verbs.ts';
import { closeFrom, type OpenClause, type OpenVerb, opened, waitingDepth } from './clause-stack.ts';
import { isPause, SUBORDINATORS } from './mark-clauses.ts';
import { closesNounPhrase, nounPhraseEnd, nounPhraseStart } from './noun-phrase.ts';
import { hangsOnNoun, mainOf, reopened } from './subject.ts';
import type { Item } from './unit.ts';
import { isReduced, type Range, type VerbCore, type VerbGroup } from './verb-group.ts';

type Found = Partial<Pick<VerbGroup, 'subject' | 'relative' | 'own' | 'kind'>>;

/** Finds the subject of a finite verb, and closes or opens clauses so that the verb's own is on top. */
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
    const start = nounPhraseStart(items, at, floor);
    const own: Found = { subject: { start, end: at + 1 }, own: true };
    const link = items[start - 1];
    // "a man who runs the port said": what another verb or a preposition governs is nobody's subject.
    const governed =
      (link?.pos === 'ADP' && !SUBORDINATORS.has(link.lower)) ||
      link?.pos === 'AUX' ||
      (link?.pos === 'VERB' && cueVerb(link.lower)?.frames.has('clause') !== true);
    if (depth >= 0 && governed) return resume(stack, depth, core.start, core.start);
    if (top.verb === undefined) {
      // "the talks requested by Lee failed": they wait for a verb still.
      if (isReduced(core)) top.waiting ??= { start, end: at + 1 };
      return own;
    }
    const hangs = reopened(items, at, earlier.at(-1));
    if (hangs !== undefined) return { subject: { start: hangs, end: at + 1 }, own: true };
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
    // "a bill that bans it, and says": behind the comma the main clause goes on.
    const goesOn = before.lower === 'and' && last?.relative === true && !(last.own && isPause(items[at - 1]));
    return inherit(goesOn && core.kind === 'finite' ? last : mainOf(items, earlier));
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
  if (isReduced(core) || (waitsHere && hangsOnNoun(items, core))) return inherit(mainOf(items, earlier));
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
  return inherit(mainOf(items, earlier));
}

function isInserted(items: readonly Item[], { head, helpers }: VerbCore): boolean {
  const verb = cueVerb(items[head]?.lower ?? '');
  return helpers.length === 0 && verb?.frames.has('clause') === true && (verb.form === 'past' || verb.form === 's');
}

/** "“It is shut,” said Lee": behind whole words quoted, a verb of saying stands before its subject. */
function subjectBehind(items: readonly Item[], core: VerbCore): Range | undefined {
  const before = items[core.start - 1];
  const quoted = before?.whole === true || (before?.lower === ',' && items[core.start - 2]?.pos === 'QUOTE');
  const start = core.head + 1;
  const end = quoted && isInserted(items, core) && items[start]?.lower !== 'that' ? nounPhraseEnd(items, start) : start;
  const next = items[end]?.pos;
  return end > start && next !== 'VERB' && next !== 'AUX' ? { start, end } : undefined;
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
