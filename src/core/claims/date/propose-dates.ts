import type { Sentence } from '../../text/document.ts';
import { matches } from '../../text/matches.ts';
import type { Span } from '../../text/span.ts';
import type { Proposal } from './expression.ts';
import { PATTERN_FAMILIES } from './patterns/index.ts';
import { isTrap } from './traps.ts';
import { triggersIn } from './triggers-in.ts';

/**
 * The dates that a sentence's words propose, in order and apart from one another.
 *
 * Each pattern is run over the sentence once; of readings that overlap, the one that starts first stands, and of
 * those that start together the longest.
 *
 * @example
 * proposeDates('It shut on 5 May.', sentence('It shut on 5 May.')) // [{ start: 11, end: 16, … }]
 */
export function proposeDates(text: string, sentence: Sentence): Proposal[] {
  const triggers = triggersIn(sentence.tokens);
  if (triggers.size === 0) return [];
  const words = text.slice(sentence.start, sentence.end);
  const found: Proposal[] = [];
  for (const { triggers: needed, patterns } of PATTERN_FAMILIES) {
    if (!needed.every((trigger) => triggers.has(trigger))) continue;
    for (const { pattern, read, approximate } of patterns) {
      for (const match of matches(words, pattern)) {
        const expression = read(match.groups ?? {}, match[0]);
        if (expression === undefined) continue;
        const start = sentence.start + match.index;
        const span = { start, end: start + match[0].length };
        if (isTrap(text, span, expression, sentence)) continue;
        found.push({ ...span, expression, ...(approximate === undefined ? {} : { approximate }) });
      }
    }
  }
  return apart(found);
}

function apart(proposals: readonly Proposal[]): Proposal[] {
  const kept: Proposal[] = [];
  let free: Span['end'] = 0;
  for (const proposal of [...proposals].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (proposal.start < free) continue;
    kept.push(proposal);
    free = proposal.end;
  }
  return kept;
}
