import { cueVerb } from '../cues/cue-verbs.ts';
import type { Clauses } from '../grammar/clauses.ts';
import { nounPhraseEnd } from '../grammar/noun-phrase.ts';
import type { Item } from '../grammar/unit.ts';
import { mayBeAdjunct } from './adjunct.ts';
import { type Boundary, boundaryAt, isBoundary } from './boundary.ts';
import { boundaryFeatures } from './boundary-features.ts';
import { END_BIAS, END_WEIGHTS } from './end-weights.ts';
import { isRemark } from './is-remark.ts';
import { joinsItems, joinsQuotation } from './joins-items.ts';
import { type Reported, type ReportKind, reported } from './reported.ts';
import { skipSetting } from './setting.ts';

/** An end that is this unlikely, after all those before it, is not looked for. */
const HARDLY = 0.02;

/** A place where the words may end, and how likely that is. */
interface End {
  readonly at: number;
  readonly odds: number;
}

/**
 * Where the words credited end (exclusive) that begin at `from`.
 *
 * At every boundary up to the sentence's end what is seen there is weighed: in "Lee said the road was
 * shut, and she called for calm" the second clause has another verb of saying and the source for its subject, in
 * "…, and the bridge would stay open" neither. Of all possible ends it takes the one that shares most with
 * the others, each counted as much as it is likely.
 *
 * @param closes where the clause of the cue closes
 */
export function contentEnd(clauses: Clauses, from: number, kind: ReportKind, closes = clauses.items.length): number {
  const { items } = clauses;
  if (items[from]?.pos === 'QUOTE') {
    const last = joinsQuotation(items, from + 1) ?? from;
    if (endsAtQuotation(items, last) && !joinsItems(items, last + 1)) return last + 1;
  }
  return mostShared(from, possibleEnds(reported(clauses, from, kind, closes)));
}

function possibleEnds(words: Reported): End[] {
  const ends: End[] = [];
  let left = 1;
  for (const { at, features } of endsInSight(words)) {
    const odds = features === undefined ? 1 : oddsOfEnd(features);
    ends.push({ at, odds: left * odds });
    left *= 1 - odds;
    if (left <= HARDLY) break;
  }
  return ends;
}

/**
 * The places where words may end, in order, each with what is seen there; the last, of which nothing is told, is
 * where they must.
 *
 * @example
 * // of "Lee said it is shut, because it leaks.": before the comma, before "because" and, where they must, at the stop
 */
export function* endsInSight(words: Reported): Generator<{ at: number; features: readonly string[] | undefined }> {
  const { items } = words.clauses;
  // A clause whose subject is set off from its verb ("the talks, which began early, failed") ends behind the verb.
  let i = words.kind === 'object' ? words.from + 1 : (words.clauses.from.get(words.from)?.head ?? words.from) + 1;
  for (; i < items.length; i++) {
    if (isHardStop(words, i) || isOthersClause(words, i) || isRemark(items, i) || goesOnOutside(words, i)) break;
    const closes = i === words.closes && items[i]?.pos !== 'PUNCT';
    if (!closes && !isBoundary(items, i) && !(words.kind === 'object' && mayBeAdjunct(items, i))) continue;
    const boundary = boundaryAt(words, i);
    if (!isHearsay(boundary)) yield { at: i, features: boundaryFeatures(boundary) };
  }
  yield { at: i, features: undefined };
}

/** "…, while the port reportedly agreed": what goes on is hearsay itself, and of the source last named. */
function isHearsay({ words, start, group }: Boundary): boolean {
  if (group === undefined) return false;
  const { items } = words.clauses;
  for (let i = start; i <= group.head; i++) if (HEARSAY.test(items[i]?.lower ?? '')) return true;
  return false;
}

const HEARSAY = /^(?:reportedly|allegedly|purportedly|supposedly)$/;

/** A sentence's end, or "according to": what stands before is another's. */
function isHardStop({ clauses: { items }, from }: Reported, i: number): boolean {
  const lower = items[i]?.lower ?? '';
  const phrase = lower === 'according' && items[i + 1]?.lower === 'to';
  // "said that, according to the map, …": the words begin with it.
  // "said it “was poor.” Adding, …"
  const next = items[i - 1]?.stop === true && items[i]?.capital === true && lower.endsWith('ing');
  return (/^[.?!]+$/.test(lower) && i + 1 < items.length) || next || (phrase && i > from + 1);
}

/** "blamed the crew while, he alleged, …": the clause has a cue of its own. */
function isOthersClause({ clauses: { items, from } }: Reported, i: number): boolean {
  if (items[i]?.pos !== 'SCONJ' || items[i + 1]?.lower !== ',') return false;
  return cueVerb(items[from.get(i + 2)?.head ?? -1]?.lower ?? '') !== undefined;
}

/**
 * The main clause behind one that opens the sentence ("After Lee said it would hold, crews left"), or a clause with a pronoun
 * for its subject behind an object ("called it a wreck and she left").
 */
function goesOnOutside({ clauses, from, kind, cue, closes }: Reported, i: number): boolean {
  const { items, at } = clauses;
  // "Lee, when asked whether it leaks, replied": a verb whose subject stands before the cue.
  const resumed = items[i]?.lower === ',' ? at.get(i + 1) : undefined;
  if (resumed?.own && resumed.subject !== undefined && resumed.subject.start < from && resumed.subject.end >= i)
    return true;
  if (cue === 'subordinate' && i >= closes) return true;
  const next = items[i + 1];
  if (kind === 'object')
    return (
      /^(?:and|but|while|though|although)$/.test(items[i]?.lower ?? '') &&
      /^(?:i|he|she|we|they)$/.test(next?.lower ?? '') &&
      at.get(i + 2)?.kind === 'finite'
    );
  if (kind !== 'opening' || items[i]?.lower !== ',') return false;
  // "Although Lee said it would hold, on Monday crews left"
  const start = skipSetting(items, i + 1);
  return at.has(i + 1) || at.has(start) || at.has(nounPhraseEnd(items, start)) || at.has(nounPhraseEnd(items, i + 1));
}

function oddsOfEnd(features: readonly string[]): number {
  let score = END_BIAS;
  for (const feature of features) score += END_WEIGHTS.get(feature) ?? 0;
  return 1 / (1 + Math.exp(-score));
}

/** The end whose words share most with those of the others; what shares less than half shares nothing. */
function mostShared(from: number, ends: readonly End[]): number {
  let best = from;
  let most = 0;
  for (const { at } of ends) {
    let sum = 0;
    for (const other of ends) {
      const shared = Math.min(at - from, other.at - from) / Math.max(at - from, other.at - from);
      if (shared >= 0.5) sum += other.odds * shared;
    }
    if (sum > most) {
      most = sum;
      best = at;
    }
  }
  return best;
}

/** "A quotation," then a comma, a new clause or the end. */
function endsAtQuotation(items: readonly Item[], i: number): boolean {
  const quotation = items[i];
  const next = items[i + 1];
  if (next === undefined || quotation === undefined) return true;
  // "chanting “no nets, no peace” after the crew had left"
  const cue = items[items[i - 1]?.lower === ',' ? i - 2 : i - 1]?.lower ?? '';
  const cried = cue === 'reading' || cueVerb(cue)?.frames.has('cry') === true;
  if (!quotation.whole)
    return (
      /^[.;]$/.test(next.lower) ||
      (cried && (/^(?:ADP|SCONJ|ADV)$/.test(next.pos) || /^(?:moments|minutes|hours|days)$/.test(next.lower)))
    );
  // "projects that “a tax on fuel” in towns would raise millions": the words go on outside the marks.
  // "shouted “Let go!” at the crew": a sentence of its own is all that was said.
  const sentence = quotation.capital && quotation.stop && next.pos === 'ADP';
  if (!quotation.comma && !sentence && /^(?:ADP|VERB|AUX)$/.test(next.pos)) return false;
  return (next.pos !== 'ADP' && next.pos !== 'QUOTE') || (quotation.whole && next.pos !== 'QUOTE');
}
