import type { Sentence } from '../../../text/document.ts';
import type { Token } from '../../../text/tokens.ts';
import type { Mention } from './mention.ts';
import { actOfVerb } from './nouns.ts';

/** Acts done to people; their verbs are names for them ("freed", "seized"), where others are told by any verb ("met", "agreed"). */
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

/**
 * Whether an act is one that is done to people.
 *
 * @example
 * isDeed('arrest') // true
 * isDeed('announce') // false
 */
export function isDeed(act: string): boolean {
  return DEEDS.has(act);
}

/** What may follow "hold" where it is not about keeping people: "held talks", "holds the record". */
const OBJECTS = new Set(['NOUN', 'PROPN', 'DET', 'ADJ', 'NUM', 'PRON']);

/**
 * The verbs of a sentence that name what was done to people, with their particles.
 *
 * Takes: "freed", "were detained", "handed over", "held in a camp".
 * Leaves: "held talks", "said", "met".
 */
export function deeds({ tokens }: Sentence): Mention[] {
  const found: Mention[] = [];
  tokens.forEach((token, i) => {
    if (!isVerb(token)) return;
    const next = tokens[i + 1];
    const phrasal = next === undefined ? undefined : actOfVerb(`${token.lemma}_${next.lower}`);
    const about = phrasal ?? (token.lemma === 'hold' && takesObject(next) ? undefined : actOfVerb(token.lemma));
    if (about === undefined || !isDeed(about)) return;
    const last = phrasal === undefined || next === undefined ? token : next;
    found.push({ start: token.start, end: last.end, sort: 'deed', about });
  });
  return found;
}

function isVerb({ pos, lower }: Token): boolean {
  return pos === 'VERB' || (pos === 'ADJ' && /(?:ed|wn)$/.test(lower));
}

function takesObject(next: Token | undefined): boolean {
  return next !== undefined && OBJECTS.has(next.pos);
}
