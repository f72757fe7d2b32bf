import { GOING_ON } from '../content/going-on.ts';
import type { CueVerb } from '../cues/cue-verbs.ts';
import { nounPhraseStart } from '../grammar/noun-phrase.ts';
import type { Item } from '../grammar/unit.ts';
import type { Range, VerbGroup } from '../grammar/verb-group.ts';

/** Verbs that report and do nothing else: they count in any form. */
export const PLAIN = new Set(
  'say tell add ask note argue warn announce report claim write tweet state declare explain insist'.split(' '),
);

export const MODAL = /^(?:would|could|can|may|might|should|must|will|'ll|ca|wo)$/;

/**
 * Whether the verb tells of an act that took place: not what somebody could say, was to
 * say, or says in a clause that only tells which one is meant ("those who favour it").
 */
export function isAsserted(items: readonly Item[], group: VerbGroup, verb: CueVerb): boolean {
  const plain = PLAIN.has(verb.lemma);
  if (isNobody(items, group)) return false;
  // "Ask yourself": nobody has said it yet.
  if (verb.form === 'base' && group.subject === undefined && group.helpers.length === 0) return false;
  if (verb.lemma === 'hear' && !isCourt(items, group)) return false;
  if (isHabit(items, group, verb) || isOwn(items, group, verb)) return false;
  if (isSetOff(items, group, verb) || isWithheld(items, group)) return false;
  if (isNaming(items, group, verb) || (group.kind === 'participle' && /^under(?:scor|lin)e$/.test(verb.lemma)))
    return false;
  // "shouting “Fire!”"
  if (group.kind === 'participle')
    return (
      group.subject !== undefined &&
      (GOING_ON.has(items[group.head]?.lower ?? '') || (verb.frames.has('clause') && quotesAt(items, group.head + 1)))
    );
  if (group.kind === 'infinitive') return group.subject !== undefined && (plain || takesPlace(items, group));
  if (group.helpers.some((helper) => MODAL.test(helper)))
    return (
      (plain && (besideQuotation(items, group) || isOnly(items, group))) || isWish(group, verb) || isNews(group, verb)
    );
  if (group.relative && !plain)
    return (
      items[(group.subject?.start ?? 0) - 1]?.lower === ',' ||
      ((verb.frames.has('clause') || verb.frames.has('as')) && isAny(items, group))
    );
  return true;
}

/** "shouting “Stop!”", "with Lee yelling: “Stop him!”" */
function quotesAt(items: readonly Item[], at: number): boolean {
  const quotation = items[at]?.lower === ':' ? items[at + 1] : items[at];
  return quotation?.pos === 'QUOTE' && quotation.clause;
}

/** "The court heard": what others tell it there. */
function isCourt(items: readonly Item[], { subject }: VerbGroup): boolean {
  return /^(?:court|jury|jurors|tribunal|inquest|inquiry|hearing|panel|commission|committee)$/.test(
    items[(subject?.end ?? 0) - 1]?.lower ?? '',
  );
}

/** "would say only that": it was said, and no more. */
function isOnly(items: readonly Item[], { head, helpers }: VerbGroup): boolean {
  return helpers.includes('only') || items[head + 1]?.lower === 'only';
}

/** "likes to walk": no wish, as "would like to" is. */
function isHabit(items: readonly Item[], { head, helpers }: VerbGroup, { lemma }: CueVerb): boolean {
  return (
    /^(?:like|love)$/.test(lemma) && items[head + 1]?.lower === 'to' && !helpers.some((helper) => MODAL.test(helper))
  );
}

/** "held the bridge", "accepted the prize": words are held or accepted with "that". */
function isOwn(items: readonly Item[], { head }: VerbGroup, { lemma }: CueVerb): boolean {
  return /^(?:hold|accept)$/.test(lemma) && items[head + 1]?.lower !== 'that';
}

/** "The paper can reveal": it does so there. */
function isNews({ helpers }: VerbGroup, { lemma }: CueVerb): boolean {
  return helpers[0] === 'can' && /^(?:reveal|disclose|confirm|report)$/.test(lemma) && !helpers.includes('not');
}

/** "would like to", "would prefer that": a wish told politely. */
function isWish({ helpers }: VerbGroup, { lemma }: CueVerb): boolean {
  return /^(?:would|'d)$/.test(helpers[0] ?? '') && /^(?:like|prefer|love|hate)$/.test(lemma);
}

/** "did not say how many", "would not tell reporters why": the words are those that nobody said. */
function isWithheld(items: readonly Item[], { head, helpers }: VerbGroup): boolean {
  return (
    helpers.some((helper) => /^n(?:o|'|e)?t$/.test(helper)) &&
    /^(?:whether|if|how|why|when|where)$/.test(items[head + 1]?.lower ?? '')
  );
}

/** "continued to question", "went on to praise": the verb before tells only how the act went. */
function takesPlace(items: readonly Item[], { start }: VerbGroup): boolean {
  const at = items[start - 1]?.lower === 'on' ? start - 2 : start - 1;
  return PHASE.test(items[at]?.lower ?? '');
}

const PHASE =
  /^(?:(?:continu|hesitat|hasten|manag|proceed|happen|decid)(?:e|es|ed|s)?|beg[ai]ns?|begun|starts?|started|goes|went|gone|c[ao]mes?|sought|seeks?|us(?:es|ed)|us)$/;

/** "an order that bans": the clause tells of one thing what it does, not which it is. */
function isAny(items: readonly Item[], { subject }: VerbGroup): boolean {
  const end = (subject?.start ?? 0) - 1;
  if (items[end + 1]?.lower === 'who') return false;
  const start = nounPhraseStart(items, end, Math.max(0, end - 8));
  return start >= 0 && /^an?$/.test(items[start]?.lower ?? '');
}

/** "the bridge, now considered a monument": the participle tells what the thing is, and nobody says so. */
function isSetOff(items: readonly Item[], { start, head, own, helpers }: VerbGroup, verb: CueVerb): boolean {
  return (
    verb.frames.has('as') &&
    verb.form === 'past' &&
    !own &&
    helpers.length > 0 &&
    items[start - 1]?.lower === ',' &&
    items.slice(start, head).every((item) => item.pos === 'ADV')
  );
}

/** "“It is time,” he will say": the words are printed, whatever the tense. */
function besideQuotation(items: readonly Item[], { head, subject }: VerbGroup): boolean {
  const before = items[(subject?.start ?? 0) - 1];
  const next = items[head + 1];
  return before?.whole === true || next?.whole === true || (next?.pos === 'PUNCT' && items[head + 2]?.whole === true);
}

/** "This suggests", "nobody said", and the article's own "we": no source that words could be credited to. */
export function isNobody(items: readonly Item[], { kind, subject, relative }: VerbGroup): boolean {
  if (subject === undefined || relative) return false;
  const first = items[subject.start]?.lower ?? '';
  if (/^(?:none|nobody|neither|nothing)$/.test(first) || (first === 'no' && items[subject.start + 1]?.lower === 'one'))
    return true;
  if (kind !== 'passive' && isEvent(items, subject)) return true;
  if (subject.end - subject.start === 1) return /^(?:this|that|these|we|you|there)$/.test(first);
  return /^(?:this|that|these|those)$/.test(first) && SIGNS.test(items[subject.start + 1]?.lower ?? '');
}

/** "These figures suggest": what the article itself reads from the thing before. */
const SIGNS = /^(?:information|evidence|facts?|data|details?|figures|numbers|results?|circumstances?|signs?)$/;

/** What happens and how things stand: it may show something, but says nothing. */
const EVENTS = new Set(
  (
    'process situation move victory loss defeat win attack crisis incident event trend rise fall drop surge increase decrease ' +
    'decline growth gap shift change success failure tone silence absence presence fact reality truth history experience ' +
    'pattern development performance context episode outcome progress delay disaster storm war fight struggle battle race contest'
  ).split(' '),
);

/** "The process between the two towns highlights …": the head of the subject is no one who speaks. */
function isEvent(items: readonly Item[], { start, end }: Range): boolean {
  let head = start;
  while (head + 1 < end && items[head + 1]?.pos !== 'ADP' && items[head + 1]?.pos !== 'PUNCT') head++;
  const item = items[head];
  return item !== undefined && !item.capital && (EVENTS.has(item.lower) || EVENTS.has(item.lower.replace(/s$/, '')));
}

/** "a play called “Night”": the participle gives the thing its name. */
function isNaming(items: readonly Item[], group: VerbGroup, verb: CueVerb): boolean {
  if (verb.lemma !== 'call' || group.helpers.length > 0 || group.subject === undefined || !group.own) return false;
  const first = items[group.subject.start];
  const next = items[group.head + 1];
  const named = next?.pos === 'QUOTE' || next?.capital === true;
  return (
    named && first !== undefined && /^(?:a|an|one|another)$/.test(first.lower) && !items[group.subject.end - 1]?.capital
  );
}
