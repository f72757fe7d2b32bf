import { type CueVerb, particleVerb } from '../cues/cue-verbs.ts';
import type { Need, Sense } from '../cues/verb-qualities.ts';
import { nounPhraseEnd } from '../grammar/noun-phrase.ts';
import type { Item } from '../grammar/unit.ts';
import { isModal, isReduced, type VerbGroup } from '../grammar/verb-group.ts';
import { quotesAt } from './quotes-at.ts';

type Test = (items: readonly Item[], group: VerbGroup) => boolean;

/**
 * Whether a verb has another sense than that of saying: "held the bridge", "likes to walk", where what it needs
 * beside it isn't there, "showed up in a hat", where the particle makes another verb, and "recalled 300 boats".
 */
export function isOtherSense(items: readonly Item[], group: VerbGroup, { needs, not }: CueVerb): boolean {
  const particle = next(items, group);
  if (/^(?:up|off)$/.test(particle) && particleVerb(items[group.head]?.lower ?? '', particle) === undefined)
    return true;
  if (not !== undefined && SENSES[not](items, group)) return true;
  return needs !== undefined && !NEEDS[needs](items, group);
}

const SENSES = {
  authored: (_, group) => isReduced(group),
  fetched: (items, { head }) => items[head + 1]?.pos === 'NUM',
  aloud: (items, { head }) => {
    const at = /^(?:aloud|out)$/.test(items[head + 1]?.lower ?? '') ? head + 2 : head + 1;
    return /^(?:to|into)$/.test(items[at]?.lower ?? '');
  },
  increased: (items, group) => next(items, group) === 'to',
  won: (items, { head }) => WON.test(items[nounPhraseEnd(items, head + 1, false) - 1]?.lower ?? ''),
  dealt: (items, { head, kind }) => kind === 'participle' && !quotesAt(items, head + 1),
} as const satisfies Record<Sense, Test>;

const NEEDS = {
  that: (items, group) => next(items, group) === 'that',
  voice: (items, group) => next(items, group) === 'that' || isVoice(items, group),
  court: isCourt,
  wish: (items, group) => next(items, group) !== 'to' || isModal(group),
  // What these two need, their object tells.
  doing: () => true,
  name: () => true,
} as const satisfies Record<Need, Test>;

function next(items: readonly Item[], { head }: VerbGroup): string {
  return items[head + 1]?.lower ?? '';
}

/** "boomed, “Go on”", "“Go on!” she cooed": one quotation right beside the verb, in its sentence. */
function isVoice(items: readonly Item[], { head, subject }: VerbGroup): boolean {
  const start = Math.min(subject?.start ?? head, head);
  const before = items[start - 1];
  return quotesAt(items, head + 1) || (before?.pos === 'QUOTE' && (before.comma || items[start]?.capital !== true));
}

/** What is claimed by winning or taking it. */
const WON = /^(?:victory|victories|wins?|prizes?|titles?|crowns?|medals?|seats?|lives|life|lead|place)$/;

/** "The court heard": what others tell it there. */
function isCourt(items: readonly Item[], { subject }: VerbGroup): boolean {
  return /^(?:court|jury|jurors|tribunal|inquest|inquiry|hearing|panel|commission|committee)$/.test(
    items[(subject?.end ?? 0) - 1]?.lower ?? '',
  );
}
