import { contentBefore } from '../content/content-before.ts';
import { skipSetting } from '../content/setting.ts';
import type { Clauses } from '../grammar/clauses.ts';
import { isPronoun, nounPhraseEnd } from '../grammar/noun-phrase.ts';
import { sourceEnd } from '../grammar/source-end.ts';
import type { VerbGroup } from '../grammar/verb-group.ts';
import type { Reading } from './reading.ts';
import { hasVerb, withRest } from './with-rest.ts';

/** "“It is shut,” said Lee, who runs it.", "The road is shut, said Lee." */
export function inverted(clauses: Clauses, group: VerbGroup, floor: number): Reading | undefined {
  const { items } = clauses;
  const before = items[group.start - 1];
  if (group.kind !== 'finite' || group.start <= floor || before === undefined) return undefined;
  const quoted =
    (before.pos === 'QUOTE' && before.whole) || (before.lower === ',' && items[group.start - 2]?.pos === 'QUOTE');
  if (!quoted && !/^(?:,|—|–|--)$/.test(before.lower)) return undefined;
  const start = group.head + 1;
  const first = items[start];
  const content = contentBefore(items, group.start, floor);
  if (content === undefined) return undefined;
  // "The union, for its part, reported the case": what stands before is who speaks.
  if (!quoted && group.own) return undefined;
  if (first === undefined || first.lower === 'that' || !(isPronoun(first) || nounPhraseEnd(items, start) > start)) {
    // "“It is shut,” said on Friday": the subject is another verb's.
    const source = group.subject;
    return quoted && first?.lower !== 'that'
      ? { source, cue: { start: group.head, end: start }, content: [content] }
      : undefined;
  }
  // "Lee, who runs it, said crews were out": words with a verb behind them are what was said.
  if (clauses.from.has(start) && (!quoted || group.own)) return undefined;
  const end = sourceEnd(clauses, start);
  const next = items[skipSetting(items, end)];
  // "was “late”, promised a ferry “in May”, and left": a thing with words in it is no one.
  if (items[end - 1]?.pos === 'QUOTE' && !items[start]?.capital) return undefined;
  if (!quoted && next !== undefined && !/^(?:[,.;]|—|–|--)$/.test(next.lower)) return undefined;
  const reading = withRest(
    clauses,
    { source: { start, end }, cue: { start: group.head, end: start }, content: [content] },
    skipSetting(items, end),
    quoted,
  );
  return quoted || reading.content.some((part) => hasVerb(clauses, part.start, part.end)) ? reading : undefined;
}
