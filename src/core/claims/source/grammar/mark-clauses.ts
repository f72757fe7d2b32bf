import { cueVerb } from '../cues/cue-verbs.ts';
import { closeFrom, type OpenClause, type OpenVerb, opened } from './clause-stack.ts';
import { closesNounPhrase, nounPhraseStart } from './noun-phrase.ts';
import type { Item } from './unit.ts';
import type { VerbCore } from './verb-group.ts';

/** How far back a subject may begin. */
const REACH = 60;

export const SUBORDINATORS = new Set(
  'after although as because before how if once since though unless until what when whenever where whereas whether while why'.split(
    ' ',
  ),
);

const PAUSES = new Set([',', '—', '–', '--', '-']);

/**
 * A comma or a dash.
 *
 * @example
 * items('Lee, too, left.').map(isPause) // [false, true, false, true, false, false]
 */
export function isPause(item: Item | undefined): boolean {
  return item !== undefined && PAUSES.has(item.lower);
}

/**
 * At a comma or a dash: a preposition's phrase ends, a subject may wait for its verb behind what the commas set off.
 *
 * @example
 * // "Ann Lee, who runs the port, said": at the first comma "Ann Lee" begins to wait for its verb
 */
export function pause(items: readonly Item[], stack: OpenClause[], at: number): void {
  const top = stack.at(-1);
  if (top?.verb === undefined && stack.length > 1) {
    // "after the storm," and "who lives there," with a verb that the tagger missed: no subject waits there.
    if (top?.kind === 'relative') stack.pop();
    else if (top?.kind === 'subordinate' && top.waiting === undefined && isPhrase(items, stack, top, at)) {
      stack.pop();
      return;
    }
  }
  awaitVerb(items, stack, at);
}

/** "after the storm,", "who has sung since 1998,": no clause but a phrase, while a subject outside it has no verb yet. */
function isPhrase(items: readonly Item[], stack: readonly OpenClause[], top: OpenClause, at: number): boolean {
  const marker = items[top.start];
  const preposition = marker?.pos === 'ADP' || PREPOSITIONS.test(marker?.lower ?? '');
  if (stack[0]?.verb === undefined) return preposition || nounPhraseStart(items, at - 1, top.start) !== top.start + 1;
  return preposition && stack.some((clause) => clause.waiting !== undefined);
}

const PREPOSITIONS = /^(?:since|after|before|until)$/;

/**
 * Notes the noun phrase that ends before an item, where it can be the subject of a verb to come.
 *
 * @example
 * // "The crew who left said": before "who", "The crew" begins to wait for its verb
 */
export function awaitVerb(items: readonly Item[], stack: OpenClause[], at: number): void {
  const top = stack.at(-1);
  const main = stack[0];
  if (top === undefined || top.waiting !== undefined || !closesNounPhrase(items[at - 1])) return;
  const floor = Math.max(top.verb === undefined ? top.start : top.verb.head + 1, at - REACH);
  const start = nounPhraseStart(items, at - 1, floor);
  // "the plan, once unused, has": an adjective alone is no subject.
  if (start < 0 || items.slice(start, at).every((item) => !item.capital && (item.pos === 'ADJ' || item.pos === 'ADV')))
    return;
  const before = items[start - 1];

  if (isPause(before) && top !== main && main !== undefined && main.verb === undefined && main.waiting === undefined) {
    closeFrom(stack, 1, start - 1);
    main.waiting = { start, end: at };
  } else if (
    start === top.start ||
    (start === top.start + 1 && (top.kind === 'subordinate' || items[top.start - 1]?.pos === 'ADP')) ||
    opensClause(before?.pos === 'ADV' ? items[start - 2] : before) ||
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
export function markThat(items: readonly Item[], next: VerbCore | undefined, stack: OpenClause[], at: number): void {
  const before = items[at - 1];
  const top = stack.at(-1);
  if (before === undefined || top === undefined) return;
  // "at noon that day,"
  if (items[at + 1]?.pos === 'NOUN' && items[at + 2]?.pos === 'PUNCT') return;
  if (next?.start === at + 1 && closesNounPhrase(before)) {
    awaitVerb(items, stack, at);
    stack.push(opened('relative', at));
  } else if (before.pos === 'VERB' || before.pos === 'AUX' || before.pos === 'ADJ' || closesNounPhrase(before)) {
    if (closesNounPhrase(before) && top.verb === undefined) awaitVerb(items, stack, at);
    stack.push(opened('complement', at + 1));
  }
}
