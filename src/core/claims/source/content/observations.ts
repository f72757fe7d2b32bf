import { cueVerb } from '../cues/cue-verbs.ts';
import { isPronoun } from '../grammar/noun-phrase.ts';
import type { Item } from '../grammar/unit.ts';
import type { VerbGroup } from '../grammar/verb-group.ts';
import { adjunctOf } from './adjunct.ts';
import { type Boundary, isMark, linkOf } from './boundary.ts';
import { tenseOf } from './tense.ts';

/** What can be seen of a boundary, one thing a line: a word for it, or `undefined` where there is nothing to see. */
export const OBSERVATIONS = {
  mark: ({ mark }) => mark,
  link: ({ link }) => link,
  shape: shapeOf,
  kind: ({ words }) => words.kind,
  place: ({ words }) => `cue ${words.cue}`,
  frame: frameOf,
  behind: ({ words, at }) => `behind ${words.clauses.items[at - 1]?.pos}`,
  marks: marksBetween,
  rest: restOf,
  adjunct: (boundary) => adjunctAt(boundary) && 'adjunct',
  which: adjunctAt,
  closed: ({ words, at }) => seen('closed', at >= words.closes),
  own: ({ own, at }) => (own === undefined ? 'no verb yet' : seen('own clause closed', own.end <= at)),
  saying: ({ words, group }) => seen('saying', group !== undefined && isSaying(words.clauses.items, group)),
  subject: subjectOf,
  tense: ({ words, own }) => (own === undefined ? 'none' : tenseOf(words.clauses.items, own)),
  follows: tenseBehind,
  said: tenseOfCue,
  again: (boundary) => seen('same verb', isSameVerb(boundary)),
  speaker: speakerOf,
  waits: (boundary) => seen('subject waits', waitsForVerb(boundary)),
  next: behindNext,
  further: thatAhead,
  long: ({ words, at }) => seen('long', at - words.from > LONG),
  ahead: ({ words, at }) => seen('quotation ahead', at <= words.lastQuotation),
  quoted: (boundary) => quotationBefore(boundary) && (quotationBefore(boundary)?.comma ? 'behind “…,”' : 'behind “…”'),
  quotation: (boundary) => quotationOf(quotationBefore(boundary)),
  opening: ({ words }) => seen('opens with quotation', words.clauses.items[words.from]?.pos === 'QUOTE'),
  that: ({ words }) => seen('that', words.clauses.items[words.from - 1]?.lower === 'that'),
  more: ({ words, link, next }) => seen('and that', link === 'and' && words.clauses.items[next]?.lower === 'that'),
  verb: ({ words }) => words.saidVerb && `verb ${words.saidVerb.lemma}`,
  word: smallWord,
  remark: (boundary) => seen('remark', isShortApposition(boundary)),
} as const satisfies Readonly<Record<string, (boundary: Boundary) => string | undefined>>;

export type Observation = keyof typeof OBSERVATIONS;

/** The parts of speech of small words. */
const SMALL: ReadonlySet<string> = new Set(['ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'PART', 'PRON', 'SCONJ']);

/** More items than these are long. */
const LONG = 15;

/** The furthest a comma is looked for that closes what one opens. */
const LONGEST_ASIDE = 25;

/** What the verb of a cue may be followed by; the first that it may tells most of where that ends. */
const FRAMES = ['as', 'order', 'infinitive', 'hearer', 'clause'] as const;

/** "and that …" further on in the sentence, with no verb of saying between. */
function thatAhead({ words, at }: Boundary): string | undefined {
  const { items, at: verbs } = words.clauses;
  for (let i = at; i < items.length; i++) {
    if (/^[.;?!]$/.test(items[i]?.lower ?? '')) return undefined;
    const group = verbs.get(i);
    if (group !== undefined && i > at && isSaying(items, group)) return undefined;
    if (i > at + 1 && items[i]?.pos === 'CCONJ' && items[i + 1]?.lower === 'that') return 'that ahead';
  }
  return undefined;
}

function seen(name: string, is: boolean): string | undefined {
  return is ? name : undefined;
}

function shapeOf({ words, group, direct }: Boundary): string {
  if (group === undefined) return 'phrase';
  if (!direct) return 'clause';
  if (group.kind !== 'participle') return group.kind;
  return cueVerb(words.clauses.items[group.head]?.lower ?? '') === undefined ? 'participle' : 'cue participle';
}

function frameOf({ words }: Boundary): string {
  const frames = words.saidVerb?.frames;
  return `frame ${FRAMES.find((frame) => frames?.has(frame)) ?? 'none'}`;
}

/** How many marks the words have had so far: 0, 1 or 2 for more. */
function marksBetween({ words, at }: Boundary): string {
  let count = 0;
  for (let k = words.from; k < at && count < 2; k++) if (isMark(words.clauses.items[k])) count++;
  return `marks ${count}`;
}

/** The word that goes on, where it is a small one of no class of links. */
function smallWord({ words, start, next }: Boundary): string | undefined {
  const item = words.clauses.items[start];
  return item !== undefined && start === next && SMALL.has(item.pos) ? `word ${item.lower}` : undefined;
}

/** How much is left of the sentence. */
function restOf({ words, at }: Boundary): string {
  const { items } = words.clauses;
  const reach = Math.min(items.length, at + LONG);
  let end = at;
  while (end < reach && !/^[.?!;]$/.test(items[end]?.lower ?? '')) end++;
  const left = end - at;
  return left < 4 ? 'few left' : left < 8 ? 'some left' : left < LONG ? 'many left' : 'most left';
}

/** "denied the charge | through a friend": the phrase that goes on behind an object with no mark between. */
function adjunctAt({ words, mark, at }: Boundary): string | undefined {
  return words.kind === 'object' && mark === 'bare' ? adjunctOf(words.clauses.items, at) : undefined;
}

function isSaying(items: readonly Item[], { head, kind }: VerbGroup): boolean {
  const verb = cueVerb(items[head]?.lower ?? '');
  if (verb === undefined || kind === 'infinitive') return false;
  return verb.frames.has('clause') || verb.frames.has('as') || verb.prepositions.has(items[head + 1]?.lower ?? '');
}

/** Whether the verb that goes on has its subject before the words, among them or behind them. */
function subjectOf({ words, group, at }: Boundary): string | undefined {
  if (group === undefined) return undefined;
  const start = group.subject?.start ?? words.clauses.items.length;
  return start < words.from ? 'outer subject' : start < at ? 'inner subject' : 'new subject';
}

function tenseBehind({ words, group }: Boundary): string | undefined {
  return group === undefined || group.kind === 'participle' ? undefined : `then ${tenseOf(words.clauses.items, group)}`;
}

/** The tense of the cue, where a verb with a tense goes on. */
function tenseOfCue({ words, group }: Boundary): string | undefined {
  return words.said && group?.kind !== 'infinitive' ? `cue ${tenseOf(words.clauses.items, words.said)}` : undefined;
}

/** "said it was late and said …": the verb of the cue once more. */
function isSameVerb({ words, group }: Boundary): boolean {
  const lemma = words.saidVerb?.lemma;
  if (lemma === undefined || group === undefined || group.kind === 'infinitive') return false;
  return lemma === cueVerb(words.clauses.items[group.head]?.lower ?? '')?.lemma;
}

/** What kind of subject a clause has that goes on. */
function speakerOf(boundary: Boundary): string | undefined {
  if (shapeOf(boundary) !== 'clause') return undefined;
  const item = boundary.words.clauses.items[boundary.next];
  if (/^(?:he|she|they|it)$/.test(item?.lower ?? '')) return 'he';
  if (isPronoun(item)) return 'other pronoun';
  return item?.capital ? 'name' : 'noun';
}

/** Whether a subject among the words reported waits for its verb: "the law, which | lets them in, remains". */
function waitsForVerb({ words, at }: Boundary): boolean {
  return words.clauses.groups.some(
    ({ start, own, subject }) =>
      own &&
      start > at &&
      subject !== undefined &&
      subject.start >= words.from &&
      subject.start < at &&
      subject.end >= at,
  );
}

/** What goes on behind the next mark of the same kind: "the court, which sits today, to hear it", "a list, or two, of boats". */
function behindNext({ words, mark, at }: Boundary): string | undefined {
  if (mark !== 'comma' && mark !== 'dash') return undefined;
  const { items, at: verbs } = words.clauses;
  const reach = Math.min(items.length, at + LONGEST_ASIDE);
  for (let i = at + 1; i < reach; i++) {
    const { lower } = items[i] ?? { lower: '.' };
    if (/^[.;:?!]$/.test(lower)) break;
    if (lower !== items[at]?.lower) continue;
    const next = items[i + 1]?.lower === 'to' ? verbs.get(i + 2) : verbs.get(i + 1);
    return `… ${next?.kind ?? linkOf(items, i + 1)}`;
  }
  return '… stop';
}

function quotationBefore({ words, at }: Boundary): Item | undefined {
  const item = words.clauses.items[at - 1];
  return item?.pos === 'QUOTE' ? item : undefined;
}

function quotationOf(item: Item | undefined): string | undefined {
  return item && (item.whole ? 'whole quotation' : item.clause ? 'quoted clause' : 'quoted phrase');
}

/** ", a lie": an article behind a comma, and no mark but a full stop or a semicolon up to the sentence's end. */
function isShortApposition({ words, link, mark, start }: Boundary): boolean {
  if (link !== 'a' || mark !== 'comma') return false;
  const { items } = words.clauses;
  const stop = items.findIndex((item, i) => i > start && /^(?:[.;,:?!]|—|–|--)$/.test(item.lower));
  return stop < 0 || items[stop]?.lower === '.' || items[stop]?.lower === ';';
}
