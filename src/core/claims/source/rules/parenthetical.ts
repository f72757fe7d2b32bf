import { contentBefore } from '../content/content-before.ts';
import { contentEnd } from '../content/content-end.ts';
import { skipSetting } from '../content/setting.ts';
import { type CueVerb, cueVerb } from '../cues/cue-verbs.ts';
import { PLAIN } from '../cues/plain-verbs.ts';
import type { Clauses } from '../grammar/clauses.ts';
import { closesNounPhrase, nounPhraseEnd, nounPhraseStart } from '../grammar/noun-phrase.ts';
import type { Item } from '../grammar/unit.ts';
import type { Range, VerbGroup } from '../grammar/verb-group.ts';
import type { Reading } from './reading.ts';
import { behindCue, hasVerb, withRest } from './with-rest.ts';

/** "The road, Lee said, is shut.", "“It is shut,” Lee said.", "As Lee said, it is shut." */
export function parenthetical(
  clauses: Clauses,
  group: VerbGroup,
  verb: CueVerb,
  floor: number,
  after: number,
): Reading | undefined {
  const { items } = clauses;
  const said = quotedAs(clauses, group) ?? habit(clauses, group) ?? group;
  const one = PLAIN.has(verb.lemma) ? said : group;
  const subject = one.own && one.kind === 'finite' ? withEven(items, one.subject) : undefined;
  const quotation = quotationBefore(clauses, said, floor);
  const cue = { start: group.head, end: after };
  if (quotation !== undefined) {
    // "“Go on,” he said of the plan"
    const topic = /^(?:of|about)$/.test(items[after]?.lower ?? '');
    const end = behindCue(items, topic ? nounPhraseEnd(items, after + 1) : after);
    if (items[end]?.lower === ':') return undefined;
    // "“Go on,” he told a crowd that had waited" opens no words, as "Citing “costs,” he told it that it would close" does.
    if (items[end]?.lower === 'that' && !(items[quotation]?.comma && items[quotation]?.clause)) return undefined;
    // "Met by cries of “Go,” Lee said it would stay.": the verb has words of its own.
    const own = clauses.from.get(after);
    if (quotation > 0 && items[quotation - 1]?.pos !== 'PUNCT' && own !== undefined && !own.relative) return undefined;
    const content = contentBefore(items, quotation + 1, floor);
    if (content === undefined) return undefined;
    const source = { start: skipLink(items, quotation + 1), end: said.start };
    return withRest(clauses, { source, cue, content: [content] }, end, true);
  }
  if (subject === undefined || (subject.start <= floor && floor > 0)) return undefined;
  const as = items[subject.start - 1]?.lower === 'as';
  const it = items[group.head + 1]?.lower === 'it';
  // "This week Lee wrote a dissent, …": a verb that tells nobody has its object there.
  const end = verb.frames.has('hearer')
    ? behindCue(items, it ? after + 1 : after)
    : skipSetting(items, it ? group.head + 2 : after);
  const next = items[end];
  if (as) {
    // "As Lee said, it is shut.", "It is shut, as Lee said."
    if (next !== undefined && next.lower !== ',' && next.lower !== '.' && next.lower !== ':') return undefined;
    const start = end + 1;
    const named = it && items[start]?.pos === 'QUOTE';
    const rest =
      (next?.lower === ',' || next?.lower === ':') && (named || hasVerb(clauses, start, items.length))
        ? { start, end: contentEnd(clauses, start, 'clause') }
        : undefined;
    const before = contentBefore(items, subject.start - 1, floor);
    // "It is, as Lee puts it, “a wreck”.": the words are Lee's alone.
    const leads = named || before === undefined || !hasVerb(clauses, before.start, before.end);
    const content = leads ? rest : before;
    return content === undefined ? undefined : { source: subject, cue, content: [content] };
  }
  const before = items[subject.start - 1];
  // "The plan, which Lee said will fail, …"
  if (
    before !== undefined &&
    /^(?:which|that|who|what)$/.test(before.lower) &&
    (next?.pos === 'VERB' || next?.pos === 'AUX')
  ) {
    return {
      source: subject,
      cue,
      content: [
        { start: subject.start - 1, end: subject.start },
        { start: end, end: contentEnd(clauses, end, 'aside') },
      ],
    };
  }
  // "a decision they say allowed it": the noun before is what the verb behind is said of.
  if (next !== undefined && clauses.at.get(end)?.kind === 'finite' && closesNounPhrase(before) && end === after) {
    const start = nounPhraseStart(items, subject.start - 1, floor);
    const said = { start: end, end: contentEnd(clauses, end, 'aside') };
    return { source: subject, cue, content: [{ start, end: subject.start }, said] };
  }
  if (!/^(?:,|—|–|--)$/.test(before?.lower ?? '')) return undefined;
  if (next !== undefined && !/^(?:[,:.;?!—–]|--)$/.test(next.lower)) return undefined;
  // "In Lund, Lee boasted of the crew – “the best” – again": a dash closes nothing that a comma opens.
  if (before?.lower === ',' && items[end + 1]?.pos === 'QUOTE' && /^(?:—|–|--)$/.test(next?.lower ?? ''))
    return undefined;
  if (/^[,:]$/.test(next?.lower ?? '') && items[end + 1]?.pos === 'QUOTE') {
    // "Asked about it, Lee said, “It is shut.”": what stands before only sets the scene.
    if (items[end + 1]?.capital === true) return undefined;
  }
  const content = contentBefore(items, subject.start - 1, floor);
  const reading = withRest(
    clauses,
    { source: subject, cue, content: content === undefined ? [] : [content] },
    end,
    false,
  );
  // "At times, Lee said, it is shut" needs the rest; "The road is shut, Lee said" does not.
  const rest = reading.content.length > (content === undefined ? 0 : 1);
  return rest || (content !== undefined && hasVerb(clauses, content.start, content.end)) ? reading : undefined;
}

/** "even Lee concedes" */
function withEven(items: readonly Item[], subject: Range | undefined): Range | undefined {
  if (subject === undefined || items[subject.start - 1]?.lower !== 'even') return subject;
  return { start: subject.start - 1, end: subject.end };
}

/** "“It is shut,” Lee is quoted as saying.": one verb. */
function quotedAs({ items, groups }: Clauses, { head }: VerbGroup): VerbGroup | undefined {
  if (items[head - 1]?.lower !== 'as' || items[head]?.lower !== 'saying') return undefined;
  const quoted = groups.find((group) => group.head === head - 2 && group.kind === 'passive');
  return quoted === undefined ? undefined : { ...quoted, kind: 'finite' };
}

/** "“It is shut,” Lee likes to say.", "went on to say": one verb. */
function habit({ items, groups }: Clauses, group: VerbGroup): VerbGroup | undefined {
  const before = items[group.start - 1]?.lower === 'on' ? group.start - 2 : group.start - 1;
  if (group.kind !== 'infinitive' || !HABIT.test(items[before]?.lower ?? '')) return undefined;
  return groups.find(({ head, kind, own }) => head === before && kind === 'finite' && own);
}

const HABIT = /^(?:likes?|liked|loves?|loved|used|tends?|tended|beg[ai]ns?|continue[sd]?|goes|went|came)$/;

/** The quotation that stands before the verb with nothing between but who said it. */
function quotationBefore(clauses: Clauses, group: VerbGroup, floor: number): number | undefined {
  const { items } = clauses;
  if (group.kind !== 'finite') return undefined;
  let at = group.start - 1;
  // "“Open Water,” he declared": what opens the clause and has a comma, not "In “Open Water,” he said".
  const near = group.own ? (group.subject?.start ?? 0) - 1 : -1;
  const opens = items[near - 1] === undefined || /^[.;:?!]$/.test(items[near - 1]?.lower ?? '');
  const speaks = (i: number) => items[i]?.whole || (i === near && opens && items[i]?.comma);
  while (at >= floor && at > group.start - LONGEST_SOURCE && !(items[at]?.pos === 'QUOTE' && speaks(at))) {
    if (/^[.;:?!]$/.test(items[at]?.lower ?? '')) return undefined;
    at--;
  }
  const start = skipLink(items, at + 1);
  if (items[at]?.pos !== 'QUOTE' || !speaks(at) || start >= group.start || at < floor || isAnswered(clauses, at))
    return undefined;
  const first = items[start];
  if (
    first === undefined ||
    /^(?:and|but|or|as|when|while|after|before|to|then|which)$/.test(first.lower) ||
    (first.lower === 'who' && !first.capital) ||
    cueVerb(first.lower)?.form === 'ing'
  )
    return undefined;
  if (first.pos === 'ADP' || first.pos === 'SCONJ' || first.pos === 'CCONJ')
    return nounPhraseStart(items, group.start - 1, start) === start &&
      !/^(?:in|on|at|with|for|to|of|by)$/.test(first.lower)
      ? at
      : undefined;
  // Another verb between is another clause, but in a relative clause or apposition that commas set off.
  const other = clauses.groups.some((one) => one.head >= start && one.head < group.start);
  return other && !(group.subject?.start === start) ? undefined : at;
}

/** "When one cried, “Go on,” Lee joked, “I will.”": the first words are of the clause that opens the sentence. */
function isAnswered({ items, at }: Clauses, quotation: number): boolean {
  if (!/^(?:when|while|as|after|once)$/.test(items[0]?.lower ?? '')) return false;
  const verb = items[quotation - 1]?.lower === ',' ? quotation - 2 : quotation - 1;
  return at.has(verb) && cueVerb(items[verb]?.lower ?? '')?.frames.has('clause') === true;
}

/** The most words between a quotation and the verb of those who said it. */
const LONGEST_SOURCE = 40;

function skipLink(items: readonly Item[], at: number): number {
  return items[at]?.lower === ',' ? at + 1 : at;
}
