import { cueVerb } from '../cues/cue-verbs.ts';
import type { Clauses } from '../grammar/clauses.ts';
import { isPronoun, nounPhraseEnd } from '../grammar/noun-phrase.ts';
import type { Item } from '../grammar/unit.ts';
import type { VerbGroup } from '../grammar/verb-group.ts';
import { continuesClause, skipSetting } from './setting.ts';

/** What opens a remark of the article's own behind words reported. */
const OUTSIDE = new Set('compared despite'.split(' '));

const CIRCUMSTANCE = new Set(
  'after when while because since if although though before until unless despite during throughout amid'.split(' '),
);

const TURNS = new Set('and but while though although whereas yet'.split(' '));

/** Participles of the speaker's next words, not of what the words tell of ("raising", "showing"). */
export const GOING_ON = new Set(
  (
    'adding saying highlighting underscoring underlining noting telling calling citing arguing warning stating explaining claiming insisting describing accusing urging ' +
    'asking writing tweeting declaring announcing stressing pointing referring acknowledging predicting suggesting asserting ' +
    'emphasizing emphasising reiterating recalling alleging contending complaining vowing pledging promising joking quipping ' +
    'concluding observing remarking labeling labelling branding dubbing characterizing characterising portraying depicting questioning challenging rejecting denying thanking lamenting dismissing hoping believing fearing praising criticizing criticising denouncing condemning blasting blaming likening comparing ' +
    'talking reminding referencing alluding mentioning repeating reporting responding admitting conceding confessing confirming revealing disclosing refusing mocking ridiculing deriding slamming'
  ).split(' '),
);

/**
 * Where the words credited end (exclusive) that begin at `from`.
 *
 * They end at a quotation that nothing goes on from, at the sentence's end, before ", adding",
 * ", according to", "and called", ", but Lee said": where the article or another source speaks.
 *
 * @param kind an `aside`, a relative or an opening clause, also ends at the comma that closes it; an `object` also ends before "after", "when" and other circumstances of the act
 */
export function contentEnd(
  clauses: Clauses,
  from: number,
  kind: 'clause' | 'object' | 'aside',
  limit = clauses.items.length,
): number {
  const { items } = clauses;
  // A clause whose subject is set off from its verb ("the talks, which began early, failed") ends behind the verb.
  const verb = kind === 'object' ? undefined : clauses.from.get(from);
  for (let i = verb?.head ?? from; i < limit; i++) {
    const item = items[i];
    if (item === undefined) break;
    if (item.pos === 'QUOTE') {
      if (i === from && endsAtQuotation(items, i)) return i + 1;
      if (i > from && item.whole && credits(clauses, i + 1) && /^(?:[:;]|—|–|--)$/.test(items[i - 1]?.lower ?? ''))
        return i - 1;
      if (i > from && item.comma && (isRemark(clauses, i + 1) || turnsAway(clauses, i + 1))) return i + 1;
      continue;
    }
    if (/^[.?!]+$/.test(item.lower)) {
      if (i + 1 < items.length && i > from) return i;
    } else if (item.lower === ',' || item.lower === '—' || item.lower === '–' || item.lower === '--') {
      if (i > from && kind === 'aside' && closesAside(clauses, i + 1)) return i;
      if (i > from && kind === 'clause' && items[i - 1]?.pos !== 'PROPN' && isRemark(clauses, i + 1)) return i;
      if (i > from && (turnsAway(clauses, i + 1) || (kind === 'object' && !listGoesOn(items, i + 1)))) return i;
    } else if (item.lower === ';' && kind === 'object') {
      return i;
    } else if (
      i > from &&
      TURNS.has(item.lower) &&
      (turnsAway(clauses, i) || (kind === 'object' && opensNewClause(clauses, i + 1)))
    )
      return i;
    else if (i > from && item.lower === 'according' && items[i + 1]?.lower === 'to') return i;
    else if (i > from && CIRCUMSTANCE.has(item.lower)) {
      if (
        (kind === 'object' && !(item.lower === 'since' || item.lower === 'until')) ||
        (item.lower === 'when' && /^(?:asked|pressed|questioned)$/.test(items[i + 1]?.lower ?? ''))
      )
        return i;
    }
  }
  return limit;
}

/** ", a claim that experts dispute.": the article's own word for what was said, up to the sentence's end. */
function isRemark({ items, from }: Clauses, at: number): boolean {
  if (!/^an?$/.test(items[at]?.lower ?? '') || from.has(at)) return false;
  const stop = items.findIndex((item, i) => i > at && /^(?:[.;,:?!]|—|–|--)$/.test(item.lower));
  return stop < 0 || items[stop]?.lower === '.' || items[stop]?.lower === ';';
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

/** "called it a fraud and he left": a subject of its own behind "and". */
function opensNewClause({ items, at: verbs }: Clauses, at: number): boolean {
  return /^(?:i|he|she|we|they)$/.test(items[at]?.lower ?? '') && verbs.get(at + 1)?.kind === 'finite';
}

/** "A quotation," then a comma, a new clause or the end. */
function endsAtQuotation(items: readonly Item[], i: number): boolean {
  const quotation = items[i];
  const next = items[i + 1];
  if (next === undefined || quotation === undefined) return true;
  if (!quotation.whole) return /^[.;]$/.test(next.lower);
  // "projects that “a tax on fuel” in towns would raise millions": the words go on outside the marks.
  if (!quotation.comma && /^(?:ADP|VERB|AUX)$/.test(next.pos)) return false;
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
  if (verb?.kind === 'participle')
    return GOING_ON.has(items[verb.head]?.lower ?? '') && (first.lower === 'but' || items[at - 1]?.pos === 'QUOTE');
  if (verb !== undefined) return verb.kind === 'finite' && isSaying(items, verb) && items[verb.head]?.pos !== 'AUX';
  if (items[at + 1]?.lower === 'that') return false;
  // "but Lee said": a subject, then a verb of saying.
  const end = nounPhraseEnd(items, at + 1);
  const next = end > at + 1 ? clauses.at.get(end) : undefined;
  // ", but prices rose": the article answers in its own voice.
  if (first.lower === 'but' && next !== undefined && items[at - 1]?.lower === ',' && !isPronoun(items[at + 1]))
    return true;
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
  const before = items[at - 1];
  return (before?.lower === ',' || before?.comma === true) && credits(clauses, at);
}

/** "Lee said.", "Lee said, …": who spoke, and no words behind. */
function credits({ items, at: verbs }: Clauses, at: number): boolean {
  const end = isPronoun(items[at]) ? at + 1 : nounPhraseEnd(items, at);
  const group = end > at ? verbs.get(end) : undefined;
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
