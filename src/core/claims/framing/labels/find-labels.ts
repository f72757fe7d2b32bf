import type { Document } from '../../../text/document.ts';
import { inReadingOrder, type Span } from '../../../text/span.ts';
import type { FramingClaim } from '../../claim.ts';
import { firstEndingAfter } from '../coverage.ts';
import { actVerbs } from './act-verbs.ts';
import type { Mention } from './mention.ts';
import { nounPhrases } from './noun-phrases.ts';
import { resolveMentions } from './resolve-mentions.ts';
import { salience, W } from './salience.ts';

export interface Label extends Omit<FramingClaim, 'voice' | 'attribution'> {
  readonly about: string;
  /** How often the document names the referent. */
  readonly mentions: number;
}

export function findLabels(document: Document): Label[] {
  const { mentions, count } = findMentions(document);
  return mentions
    .filter((m) => keeps(m, count.get(m.about) ?? 0, document.text))
    .map(({ start, end, about }) => ({
      kind: 'framing',
      start,
      end,
      category: 'label',
      tone: 'neutral',
      about,
      mentions: count.get(about) ?? 0,
    }));
}

export function findMentions(document: Document): { mentions: Mention[]; count: ReadonlyMap<string, number> } {
  const phrases = document.paragraphs.flatMap((paragraph) => paragraph.sentences.flatMap(nounPhrases));
  const named = resolveMentions(phrases, document.text);
  const verbs = document.paragraphs.flatMap((paragraph) => paragraph.sentences.flatMap(actVerbs));
  const mentions = [
    ...named,
    ...verbs.filter((verb) => !touches(verb, named[firstEndingAfter(named, verb.start)])),
  ].sort(inReadingOrder);
  const count = new Map<string, number>();
  for (const m of mentions) count.set(m.about, (count.get(m.about) ?? 0) + 1);
  return { mentions, count };
}

function touches(verb: Span, at: Span | undefined): boolean {
  return at !== undefined && at.start < verb.end;
}

function keeps(mention: Mention, count: number, text: string): boolean {
  if (mention.sort === 'weightless') return false;
  if (mention.sort === 'verb' && !DEEDS.has(mention.about)) return false;
  const words = text.slice(mention.start, mention.end).split(/\s+/);
  const before = text.slice(Math.max(0, mention.start - 14), mention.start);
  return (
    salience(
      mention,
      count,
      before,
      words.length,
      words.slice(0, -1).some((word) => /^\p{Lu}/u.test(word)),
    ) >= W.th
  );
}

/** Acts whose verbs are names for what was done to people: others are told by any verb ("met", "agreed"). */
const DEEDS: ReadonlySet<string> = new Set([
  'release',
  'detention',
  'abduction',
  'arrest',
  'deportation',
  'return',
  'attack',
  'killing',
  'rescue',
  'abuse',
  'separation',
  'crackdown',
  'transfer',
]);
