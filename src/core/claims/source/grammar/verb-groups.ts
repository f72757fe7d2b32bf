import { cueVerb } from '../cues/cue-verbs.ts';
import { isPast } from './is-past.ts';
import { readClauses } from './read-clauses.ts';
import type { Item } from './unit.ts';
import type { VerbCore, VerbGroup } from './verb-group.ts';
import { isHead, isHeadlineCue } from './verb-heads.ts';

/**
 * The verb groups of a unit, in order, each with its subject.
 *
 * The subject is the noun phrase before the verb, over appositions and relative clauses
 * set off by commas; behind "and", a comma or "to" it is that of the verb before.
 */
export function verbGroups(items: readonly Item[], headline: boolean): VerbGroup[] {
  const cores: VerbCore[] = [];
  for (let i = 0; i < items.length; i++) {
    if (!isHead(items, i) && !(headline && cores.length === 0 && isHeadlineCue(items, i))) continue;
    cores.push(readCore(items, i, (cores.at(-1)?.head ?? -1) + 1));
  }
  return readClauses(items, cores);
}

const BE = new Set("be am is are was were been being 's 're 'm".split(' '));

const ADVERBIAL = new Set("not n't never also once even only just still then later has long often to".split(' '));

function readCore(items: readonly Item[], head: number, floor: number): VerbCore {
  let start = head;
  const helpers: string[] = [];
  while (start > floor) {
    const item = items[start - 1];
    // "no one we spoke to expects": no infinitive.
    if (item === undefined || (item.lower === 'to' && cueVerb(items[head]?.lower ?? '')?.form === 's')) break;
    if (
      item.pos === 'AUX' ||
      (item.pos === 'ADV' && !/^(?:when|where|how|why)$/.test(item.lower)) ||
      ADVERBIAL.has(item.lower) ||
      // "have all said"
      (/^(?:all|both|each)$/.test(item.lower) && items[start - 2]?.pos === 'AUX')
    ) {
      helpers.unshift(item.lower);
      start--;
    } else break;
  }
  const word = items[head];
  const lower = word?.lower ?? '';
  const be = helpers.some((helper) => BE.has(helper));
  const having = helpers.some((helper) => /^(?:has|have|had|having|'ve|'d)$/.test(helper));
  // "who's argued" is "has argued".
  const has = helpers.length === 1 && helpers[0] === "'s" && cueVerb(lower)?.frames.has('clause') === true;
  const lastBe = helpers.findLastIndex((helper) => BE.has(helper));
  const past = isPast(lower);
  const ing = lower.endsWith('ing') && lower.length > 4;
  const kind = helpers.includes('to')
    ? be && past
      ? 'passive'
      : 'infinitive'
    : be && past && lastBe >= 0 && !has
      ? 'passive'
      : ing && !be
        ? 'participle'
        : past &&
            !having &&
            helpers.every((h) => !BE.has(h)) &&
            ((items[head + 1]?.lower === 'by' &&
              !MEANS.test(items[head + 2]?.lower ?? '') &&
              !/ing$/.test(items[head + 2]?.lower ?? '')) ||
              hangsOnNoun(items, head))
          ? 'passive'
          : 'finite';
  return { start, head, kind, helpers };
}

/** "said by telephone": how the words came, not who said them. */
const MEANS = /^(?:tele)?phone$|^(?:e-?mail|text|letter|fax|video|satellite|skype|way|then)$/;

/** "agents accused of spying": a verb that needs an object, with a preposition behind it instead. */
function hangsOnNoun(items: readonly Item[], head: number): boolean {
  const verb = cueVerb(items[head]?.lower ?? '');
  const next = items[head + 1];
  // "called over her shoulder, “Go on.”"
  if (verb?.needs === 'name' && quotesBehind(items, head)) return false;
  // "Asked whether it was so, Lee nodded.": a participle that opens the sentence.
  if (verb?.lemma === 'ask' && head === 0) return true;
  return (
    verb?.frames.has('object') === true &&
    !verb.frames.has('clause') &&
    next?.pos === 'ADP' &&
    !verb.prepositions.has(next.lower) &&
    !/^(?:i|he|she|we|they)$/.test(items[head - 1]?.lower ?? '')
  );
}

/** How far behind a verb its quotation may stand. */
const REACH = 8;

/** A comma or colon not far behind, and a quotation of whole words. */
function quotesBehind(items: readonly Item[], head: number): boolean {
  for (let i = head + 1; i < head + REACH; i++)
    if (/^[,:]$/.test(items[i]?.lower ?? '')) return items[i + 1]?.whole === true;
  return false;
}
