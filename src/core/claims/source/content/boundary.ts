import { cueVerb } from '../cues/cue-verbs.ts';
import type { Clauses } from '../grammar/clauses.ts';
import { isPronoun, nounPhraseEnd } from '../grammar/noun-phrase.ts';
import type { Item } from '../grammar/unit.ts';
import type { VerbGroup } from '../grammar/verb-group.ts';
import { adjunctOf } from './adjunct.ts';
import { joinsItems } from './joins-items.ts';
import type { Reported } from './reported.ts';
import { tenseOf } from './tense.ts';

const MARKS: ReadonlyMap<string, string> = new Map([
  [',', 'comma'],
  [';', 'semicolon'],
  [':', 'colon'],
  ['—', 'dash'],
  ['–', 'dash'],
  ['--', 'dash'],
]);

/** Words that go on with a sentence or turn it, by the class they share a weight with. */
const LINKS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    and: 'and or nor',
    but: 'but yet however',
    while: 'while whereas though although',
    when: 'when after before since until once',
    as: 'as',
    because: 'because so',
    if: 'if unless',
    which: 'which who whose whom where',
    that: 'that',
    despite: 'despite compared even',
    such: 'including such especially particularly like not rather',
  }).flatMap(([name, words]) => words.split(' ').map((word) => [word, name] as const)),
);

/** Links that part two clauses without a mark before them. */
const BARE: ReadonlySet<string> = new Set('and but while when as because if which despite'.split(' '));

/**
 * Whether words reported may end before an item: at a mark, behind a quotation, at a word that opens a clause.
 *
 * @example
 * isBoundary(items('Lee said it is shut because it leaks.'), 5) // true, before "because"
 */
export function isBoundary(items: readonly Item[], i: number): boolean {
  const item = items[i];
  const before = items[i - 1];
  if (item === undefined || joinsItems(items, i)) return false;
  if (MARKS.has(item.lower)) return true;
  if (before === undefined || MARKS.has(before.lower) || before.pos === 'CCONJ' || before.lower === 'even')
    return false;
  return before.pos === 'QUOTE' || BARE.has(LINKS.get(item.lower) ?? '');
}

/**
 * What can be seen of a boundary, as names of `END_WEIGHTS`: its mark and link, what kind of clause goes on
 * behind it and whose subject that has, how the two tenses go together, and how the cue stands.
 */
export function boundaryFeatures(reported: Reported, i: number): string[] {
  const { clauses, from, kind, closes, cue, said, verb } = reported;
  const { items, at } = clauses;
  const mark = MARKS.get(items[i]?.lower ?? '') ?? (items[i - 1]?.pos === 'QUOTE' ? 'quote' : 'bare');
  const start = MARKS.has(items[i]?.lower ?? '') ? i + 1 : i;
  const link = linkOf(items, start);
  const next = LINKS.has(items[start]?.lower ?? '') && link !== 'such' ? start + 1 : start;
  const group = at.get(next) ?? clauseAt(clauses, next);
  const shape = shapeOf(items, group, at.has(next));
  const own = verb !== undefined && verb.head < i ? verb : undefined;
  const found = [
    mark,
    `${mark} ${link}`,
    `${link} ${shape}`,
    kind,
    `${kind} ${mark}`,
    `${kind} ${shape}`,
    `cue ${cue}`,
    frameOf(items, said),
    `behind ${items[i - 1]?.pos}`,
    `marks ${marksBetween(items, from, i)}`,
  ];
  const adjunct = kind === 'object' && mark === 'bare' ? adjunctOf(items, i) : undefined;
  if (adjunct !== undefined) found.push('adjunct', `adjunct ${adjunct}`, `adjunct ${frameOf(items, said)}`);
  const rest = restOf(items, i);
  found.push(rest, `${link} ${rest}`);
  if (i >= closes) found.push('closed', `closed ${kind}`);
  if (own === undefined) found.push('no verb yet');
  else if (own.end <= i) found.push('own clause closed');
  if (group !== undefined) {
    if (isSaying(items, group)) found.push('saying', `saying ${shape}`, `saying ${link}`);
    const subject = group.subject?.start ?? items.length;
    found.push(`${subject < from ? 'outer' : subject < i ? 'inner' : 'new'} subject ${shape}`);
    const tense = tenseOf(items, group);
    if (group.kind !== 'participle')
      found.push(`then ${tense}`, `${own === undefined ? 'none' : tenseOf(items, own)} then ${tense}`);
    if (said !== undefined && group.kind !== 'participle' && group.kind !== 'infinitive')
      found.push(`cue ${tenseOf(items, said)} then ${tense}`);
    if (isSameVerb(items, said, group)) found.push('same verb');
    if (shape === 'clause') found.push(`${link} ${subjectClass(items[next])}`);
  }
  if (waitsForVerb(clauses, from, i)) found.push('subject waits');
  if (mark === 'comma' || mark === 'dash') found.push(`${link} … ${behindNext(clauses, i)}`);
  if (i - from > 15) found.push('long');
  if (i <= reported.lastQuotation) found.push('quotation ahead');
  if (items[i - 1]?.pos === 'QUOTE') {
    const quotation = quotationOf(items[i - 1]);
    found.push(items[i - 1]?.comma ? 'behind “…,”' : 'behind “…”', quotation, `${quotation} ${link}`);
  }
  if (items[from]?.pos === 'QUOTE') found.push('opens with quotation');
  if (items[from - 1]?.lower === 'that') found.push('that');
  if (link === 'and' && items[next]?.lower === 'that') found.push('and that');
  if (link === 'a' && mark === 'comma' && closesSentence(items, start)) found.push('remark');
  return found;
}

/** What the verb of the cue may be followed by, by the frame that tells most of where that ends. */
function frameOf(items: readonly Item[], said: VerbGroup | undefined): string {
  const frames = cueVerb(items[said?.head ?? -1]?.lower ?? '')?.frames;
  return `frame ${FRAMES.find((frame) => frames?.has(frame)) ?? 'none'}`;
}

const FRAMES = ['as', 'order', 'infinitive', 'hearer', 'clause'] as const;

/** "said it was late and said …": the verb of the cue once more. */
function isSameVerb(items: readonly Item[], said: VerbGroup | undefined, { head, kind }: VerbGroup): boolean {
  const lemma = cueVerb(items[said?.head ?? -1]?.lower ?? '')?.lemma;
  return lemma !== undefined && kind !== 'infinitive' && lemma === cueVerb(items[head]?.lower ?? '')?.lemma;
}

function quotationOf(item: Item | undefined): string {
  return item?.whole ? 'whole quotation' : item?.clause ? 'quoted clause' : 'quoted phrase';
}

/** How many marks the words have had so far: 0, 1 or 2 for more. */
function marksBetween(items: readonly Item[], from: number, i: number): number {
  let count = 0;
  for (let k = from; k < i && count < 2; k++) if (MARKS.has(items[k]?.lower ?? '')) count++;
  return count;
}

/** How much is left of the sentence. */
function restOf(items: readonly Item[], i: number): string {
  const reach = Math.min(items.length, i + LONG_REST);
  let end = i;
  while (end < reach && !/^[.?!;]$/.test(items[end]?.lower ?? '')) end++;
  const left = end - i;
  return left < 4 ? 'few left' : left < 8 ? 'some left' : left < LONG_REST ? 'many left' : 'most left';
}

const LONG_REST = 15;

/** The furthest a comma is looked for that closes what one opens. */
const LONGEST_ASIDE = 25;

/** What goes on behind the next mark of the same kind: "the court, which sits today, to hear it", "a list, or two, of boats". */
function behindNext({ items, at }: Clauses, mark: number): string {
  const reach = Math.min(items.length, mark + LONGEST_ASIDE);
  for (let i = mark + 1; i < reach; i++) {
    const { lower } = items[i] ?? { lower: '.' };
    if (/^[.;:?!]$/.test(lower)) return 'stop';
    if (lower !== items[mark]?.lower) continue;
    const next = items[i + 1]?.lower === 'to' ? at.get(i + 2) : at.get(i + 1);
    return next?.kind ?? linkOf(items, i + 1);
  }
  return 'stop';
}

/** Whether a subject among the words reported waits for its verb: "the law, which | lets them in, remains". */
function waitsForVerb({ groups }: Clauses, from: number, i: number): boolean {
  return groups.some(
    ({ start, own, subject }) =>
      own && start > i && subject !== undefined && subject.start >= from && subject.start < i && subject.end >= i,
  );
}

function linkOf(items: readonly Item[], at: number): string {
  const item = items[at];
  if (item === undefined) return 'end';
  const known = LINKS.get(item.lower);
  if (known !== undefined) return known;
  if (/^an?$/.test(item.lower)) return 'a';
  if (isPronoun(item)) return 'pronoun';
  if (item.pos === 'VERB' || item.pos === 'AUX') return item.lower.endsWith('ing') ? 'ing' : 'verb';
  return item.pos.toLowerCase();
}

function shapeOf(items: readonly Item[], group: VerbGroup | undefined, direct: boolean): string {
  if (group === undefined) return 'phrase';
  if (!direct) return 'clause';
  if (group.kind !== 'participle') return group.kind;
  return cueVerb(items[group.head]?.lower ?? '') === undefined ? 'participle' : 'cue participle';
}

/** The verb whose subject begins at an item, or right behind it. */
function clauseAt({ items, from, at }: Clauses, start: number): VerbGroup | undefined {
  const own = from.get(start) ?? from.get(start + 1);
  if (own !== undefined) return own;
  const end = isPronoun(items[start]) ? start + 1 : nounPhraseEnd(items, start);
  const group = end > start ? at.get(end) : undefined;
  return group?.kind === 'finite' || (group?.kind === 'passive' && group.helpers.length > 0) ? group : undefined;
}

function subjectClass(item: Item | undefined): string {
  if (/^(?:he|she|they|it)$/.test(item?.lower ?? '')) return 'he';
  if (isPronoun(item)) return 'other pronoun';
  return item?.capital ? 'name' : 'noun';
}

function isSaying(items: readonly Item[], { head, kind }: VerbGroup): boolean {
  const verb = cueVerb(items[head]?.lower ?? '');
  if (verb === undefined || kind === 'infinitive') return false;
  return verb.frames.has('clause') || verb.frames.has('as') || verb.prepositions.has(items[head + 1]?.lower ?? '');
}

/** Nothing but a full stop or a semicolon parts the rest from the sentence's end. */
function closesSentence(items: readonly Item[], at: number): boolean {
  const stop = items.findIndex((item, i) => i > at && /^(?:[.;,:?!]|—|–|--)$/.test(item.lower));
  return stop < 0 || items[stop]?.lower === '.' || items[stop]?.lower === ';';
}
