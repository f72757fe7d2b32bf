import type { Range, VerbGroup } from './clause.ts';
import { cueVerb } from './cue-verbs.ts';
import { isPronoun, nounPhraseEnd } from './noun-phrase.ts';
import type { Item } from './unit.ts';

/** The items of a unit and its verbs, by the item each group begins at. */
export interface Clauses {
  readonly items: readonly Item[];
  readonly groups: readonly VerbGroup[];
  readonly at: ReadonlyMap<number, VerbGroup>;
}

export function clausesOf(items: readonly Item[], groups: readonly VerbGroup[]): Clauses {
  return { items, groups, at: new Map(groups.map((group) => [group.start, group])) };
}

const TURNS = new Set('and but while though although whereas yet'.split(' '));
/** Participles of the speaker's next words, not of what the words tell of ("raising", "showing"). */
export const GOING_ON = new Set(
  (
    'adding saying highlighting underscoring underlining noting telling calling citing arguing warning stating explaining claiming insisting describing accusing urging ' +
    'asking writing tweeting declaring announcing stressing pointing referring acknowledging predicting suggesting asserting ' +
    'emphasizing emphasising reiterating recalling alleging contending complaining vowing pledging promising joking quipping ' +
    'concluding observing remarking labeling labelling branding dubbing characterizing characterising portraying depicting questioning challenging rejecting denying thanking lamenting dismissing hoping believing fearing praising criticizing criticising denouncing condemning blasting blaming likening comparing'
  ).split(' '),
);
/** What opens a remark of the article's own behind words reported. */
const OUTSIDE = new Set('compared despite'.split(' '));
const CIRCUMSTANCE = new Set(
  'after when while because since if although though before until unless despite'.split(' '),
);

/**
 * Where the words credited end (exclusive) that begin at `from`.
 *
 * They end at a quotation that nothing goes on from, at the sentence's end, before ", adding",
 * ", according to", "and called", ", but Lee said": where the article or another source speaks.
 *
 * @param kind an `aside`, a relative or an opening clause, also ends at the comma that closes it; an `object` also ends before "after", "when" and other circumstances of the act
 */
export function contentEnd(clauses: Clauses, from: number, kind: 'clause' | 'object' | 'aside'): number {
  const { items } = clauses;
  for (let i = from; i < items.length; i++) {
    const item = items[i];
    if (item === undefined) break;
    if (item.pos === 'QUOTE') {
      if (i === from && endsAtQuotation(items, i)) return i + 1;
      continue;
    }
    if (/^[.?!]+$/.test(item.lower)) {
      if (i + 1 < items.length && i > from) return i;
    } else if (item.lower === ',' || item.lower === '—' || item.lower === '–' || item.lower === '--') {
      if (i > from && kind === 'aside' && closesAside(clauses, i + 1)) return i;
      if (i > from && (turnsAway(clauses, i + 1) || (kind === 'object' && !listGoesOn(items, i + 1)))) return i;
    } else if (item.lower === ';' && kind === 'object') {
      return i;
    } else if (i > from && TURNS.has(item.lower) && turnsAway(clauses, i)) return i;
    else if (i > from && item.lower === 'according' && items[i + 1]?.lower === 'to') return i;
    else if (i > from && CIRCUMSTANCE.has(item.lower)) {
      if (
        (kind === 'object' && !(item.lower === 'since' || item.lower === 'until')) ||
        (item.lower === 'when' && /^(?:asked|pressed|questioned)$/.test(items[i + 1]?.lower ?? ''))
      )
        return i;
    }
  }
  return items.length;
}

/** The main clause goes on: with its verb, or its subject and verb. */
function closesAside(clauses: Clauses, at: number): boolean {
  if (clauses.at.has(at)) return true;
  const end = nounPhraseEnd(clauses.items, at);
  return end > at && clauses.at.has(end);
}

/** Behind a comma, a list goes on up to its "and" ("condemned the raid, the arrests and the fines"). */
function listGoesOn(items: readonly Item[], at: number): boolean {
  const link = items[at];
  if (link === undefined) return false;
  if (link.lower === 'and' || link.lower === 'or')
    return nounPhraseEnd(items, at + 1) > at + 1 && !continuesClause(items[nounPhraseEnd(items, at + 1)]);
  if (
    /^(?:including|such|especially|particularly|notably|for)$/.test(link.lower) ||
    (link.lower === 'as' && items[at + 1]?.lower === 'well')
  )
    return true;
  if (isPronoun(link)) return false;
  const end = nounPhraseEnd(items, at);
  return end > at && (items[end]?.lower === ',' || items[end]?.pos === 'CCONJ') && !continuesClause(items[end + 1]);
}

/** "A quotation," then a comma, a new clause or the end. */
function endsAtQuotation(items: readonly Item[], i: number): boolean {
  const quotation = items[i];
  const next = items[i + 1];
  if (next === undefined || quotation === undefined) return true;
  if (!quotation.whole) return /^[.;]$/.test(next.lower);
  return (next.pos !== 'ADP' && next.pos !== 'QUOTE') || (quotation.whole && next.pos !== 'QUOTE');
}

/** Whether what stands behind a comma or "and" is no longer the source's: another act of attribution. */
function turnsAway(clauses: Clauses, at: number): boolean {
  const { items } = clauses;
  const first = items[at];
  if (first === undefined) return false;
  if (
    first.lower === 'according' ||
    OUTSIDE.has(first.lower) ||
    (first.lower === 'even' && items[at + 1]?.lower === 'as')
  )
    return true;
  const direct = clauses.at.get(at);
  if (direct !== undefined && direct.kind === 'participle') return GOING_ON.has(items[direct.head]?.lower ?? '');
  if (!TURNS.has(first.lower)) return creditsBefore(clauses, at);
  const verb = clauses.at.get(at + 1);
  if (verb?.kind === 'participle') return GOING_ON.has(items[verb.head]?.lower ?? '') && first.lower === 'but';
  if (verb !== undefined) return verb.kind === 'finite' && isSaying(items, verb) && items[verb.head]?.pos !== 'AUX';
  if (items[at + 1]?.lower === 'that') return false;
  // "but Lee said": a subject, then a verb of saying.
  const end = nounPhraseEnd(items, at + 1);
  const next = end > at + 1 ? clauses.at.get(end) : undefined;
  // ", but prices rose": the article answers in its own voice.
  if (first.lower === 'but' && next !== undefined && items[at - 1]?.lower === ',') return true;
  return (
    next !== undefined &&
    next.kind === 'finite' &&
    isSaying(items, next) &&
    !(
      first.lower === 'and' &&
      isPronoun(items[at + 1]) &&
      !/^(?:added|said|adds|says)$/.test(items[next.head]?.lower ?? '')
    )
  );
}

/** ", Lee said." or ", Lee said, …": an attribution of the words before it. */
function creditsBefore(clauses: Clauses, at: number): boolean {
  const { items } = clauses;
  if (items[at - 1]?.lower !== ',') return false;
  const end = isPronoun(items[at]) ? at + 1 : nounPhraseEnd(items, at);
  const group = end > at ? clauses.at.get(end) : undefined;
  if (
    group === undefined ||
    group.kind !== 'finite' ||
    cueVerb(items[group.head]?.lower ?? '')?.frames.has('clause') !== true
  )
    return false;
  const next = items[skipSetting(items, group.head + 1)];
  return next === undefined || /^[,.]$/.test(next.lower);
}

function isSaying(items: readonly Item[], group: VerbGroup): boolean {
  const verb = cueVerb(items[group.head]?.lower ?? '');
  if (verb === undefined) return false;
  return (
    verb.frames.has('clause') || verb.frames.has('as') || verb.prepositions.has(items[group.head + 1]?.lower ?? '')
  );
}

const WHEN =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|aug|sept|oct|nov|dec)\.?)$/;
const SETTING = new Set(
  'in on at during to via through by from before after outside inside last this earlier late early with over'.split(
    ' ',
  ),
);

/** Behind a verb of saying: when, where and to whom, up to the words said. */
export function skipSetting(items: readonly Item[], from: number): number {
  let i = from;
  for (let step = 0; step < 8; step++) {
    const item = items[i];
    if (item === undefined) break;
    if (item.pos === 'ADV' && item.lower !== 'no' && item.lower !== 'not' && item.lower !== 'there') i++;
    else if (WHEN.test(item.lower)) {
      i++;
      if (items[i]?.pos === 'NUM') i++;
    } else if (item.pos === 'BRACKET') i++;
    else if (item.pos === 'ADP' && items[nounPhraseEnd(items, i + 1)]?.lower === 'that')
      i = nounPhraseEnd(items, i + 1);
    else if (SETTING.has(item.lower)) {
      const end = nounPhraseEnd(items, i + 1);
      if (end === i + 1 || continuesClause(items[end])) break;
      i = end;
    } else break;
  }
  return i;
}

/** A verb right behind the phrase: it was the subject of the words, not their setting. */
function continuesClause(item: Item | undefined): boolean {
  return item !== undefined && (item.pos === 'VERB' || item.pos === 'AUX');
}

/** The items before the cue that are its content: `start` and `end`, or `undefined`. */
export function contentBefore(items: readonly Item[], end: number, floor: number): Range | undefined {
  let last = end;
  while (last > floor && items[last - 1]?.lower === ',') last--;
  if (last <= floor) return undefined;
  const quotation = items[last - 1];
  let start = floor;
  if (quotation?.pos === 'QUOTE' && quotation.whole) {
    const before = items[last - 2];
    if (before === undefined || last - 2 < floor || /^[,.:;?!—–-]+$/.test(before.lower)) start = last - 1;
  }
  for (let i = last - 2; i > start; i--) {
    if (/^[.?!]+$/.test(items[i]?.lower ?? '')) {
      start = i + 1;
      break;
    }
  }
  while (start < last && /^(?:[,;:]|and|but|so|yet)$/.test(items[start]?.lower ?? '')) start++;
  return start < last ? { start, end: last } : undefined;
}
