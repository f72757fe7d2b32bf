import { closeFrom, type OpenClause, type OpenVerb, opened } from './clause-stack.ts';
import { finiteSubject } from './finite-subject.ts';
import { awaitVerb, isPause, markThat, pause, SUBORDINATORS } from './mark-clauses.ts';
import { beforeAdverbs, controlled, subjectOfParticiple } from './subject.ts';
import type { Item } from './unit.ts';
import { isReduced, type VerbCore, type VerbGroup } from './verb-group.ts';

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
  // The first verb behind the last semicolon: a participle is never of a clause before it.
  let first = 0;
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    const core = cores[verbs.length];
    const top = stack.at(-1);
    if (item === undefined || top === undefined) break;
    if (core !== undefined && core.start === i) {
      verbs.push(attach(items, core, core.kind === 'participle' ? verbs.slice(first) : verbs, stack));
      i = core.head;
    } else if (/^[?!;]+$/.test(item.lower) || (item.lower === '.' && items[i + 1]?.pos !== 'PUNCT')) {
      closeFrom(stack, 0, i);
      if (item.lower === ';') first = verbs.length;
      stack.push(opened('main', i + 1));
    } else if (isPause(item)) {
      if (!isHyphen(items, i)) pause(items, stack, i);
    } else if (item.pos === 'CCONJ') {
      // "denied the charge, and …": an object, no subject of words reported.
      if (top.verb !== undefined && top.waiting?.end === i - 1) top.waiting = undefined;
    } else if (item.pos === 'QUOTE' && item.comma && top.kind === 'participle') {
      // "Citing “costs,” Lee said"
      closeFrom(stack, stack.length - 1, i);
    } else if (item.pos === 'QUOTE' && item.whole) {
      if (top.verb !== undefined) top.waiting = undefined;
    } else if (item.lower === ':') stack.push(opened('complement', i + 1));
    else if (/^(?:who|which|whose|whom)$/.test(item.lower)) {
      if (!isPause(items[i - 1])) awaitVerb(items, stack, i);
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

function attach(items: readonly Item[], core: VerbCore, earlier: readonly OpenVerb[], stack: OpenClause[]): OpenVerb {
  const at = core.kind === 'infinitive' ? core.start - 1 : beforeAdverbs(items, core.start - 1);
  const before = items[at];
  const verb: OpenVerb = { ...core, end: items.length, subject: undefined, relative: false, own: false };
  if (core.kind === 'infinitive') Object.assign(verb, controlled(items, at, earlier.at(-1)));
  else if (core.kind === 'participle') {
    const waiting = isPause(before) && stack[0]?.verb === undefined ? stack[0]?.waiting : undefined;
    Object.assign(verb, waiting === undefined ? subjectOfParticiple(items, at, earlier) : { subject: waiting });
    if (before === undefined || isPause(before)) stack.push(opened('participle', core.start));
  } else Object.assign(verb, before === undefined ? {} : finiteSubject(items, core, at, earlier, stack));
  const top = stack.at(-1);
  top?.verbs.push(verb);
  const governs =
    (verb.kind === 'finite' && (verb.own || top?.waiting === undefined || top.waiting.end !== at)) ||
    (core.kind === 'passive' && !isReduced(core)) ||
    (core.kind === 'participle' && top?.kind !== 'main' && top?.verb === undefined);
  if (top !== undefined && governs) {
    top.verb = verb;
    top.waiting = undefined;
  }
  // "Citing the cost, Lee …": what stands in front is done by whom the main clause is about.
  if (top === stack[0] && governs && verb.own)
    for (const one of earlier) if (one.kind === 'participle' && one.subject === undefined) one.subject = verb.subject;
  return verb;
}
