import type { Token } from '../../text/tokens.ts';
import { conceptOfWord } from '../concept-of.ts';
import type { Placed } from '../placed.ts';
import { participle } from './participle.ts';

/** Who did what, as far as the words before a claim tell. */
export interface Clause {
  /** As it goes into a question: "the line", "Ana Ruiz". */
  readonly subject: string;
  readonly plural: boolean;
  /** The verb's base form, with its particle. */
  readonly verb: string;
  readonly particle: string;
  readonly voice: 'active' | 'passive' | 'future';
}

const REACH = 14;
const PARTICLES = /^(?:over|back|off|out|up|down|away|in)$/;

/**
 * Reads the clause that a claim closes: the nearest verb before it and the noun phrase before that.
 *
 * @returns `undefined` where the words before the claim are no plain clause, or its subject is a pronoun
 *
 * @example
 * clauseBefore(placed) // of "in May" in "Ms Ruiz, who took over in May": subject "Ms Ruiz", verb "take", particle " over"
 */
export function clauseBefore({ sentence: { tokens }, from }: Placed): Clause | undefined {
  const at = verbBefore(tokens, from);
  const verb = tokens[at];
  if (verb === undefined || verb.lemma === 'be' || /ing$/.test(verb.lower)) return undefined;
  let end = at;
  let passive = false;
  let future = false;
  for (let i = at - 1; i >= 0 && i > at - 5; i--) {
    const token = tokens[i];
    if (token === undefined || !(token.pos === 'AUX' || token.pos === 'ADV' || token.pos === 'PART')) break;
    if (/^(?:not|n't|never)$/.test(token.lower)) return undefined;
    if (token.pos === 'AUX') {
      if (token.lemma === 'be') passive = true;
      if (/^(?:will|shall|'ll)$/.test(token.lower)) future = true;
      end = i;
    }
  }
  if (passive && !looksPast(verb)) return undefined;
  const subject = subjectBefore(tokens, end);
  if (subject === undefined) return undefined;
  const next = tokens[at + 1];
  const particle = next !== undefined && at + 1 < from && PARTICLES.test(next.lower) ? ` ${next.lower}` : '';
  return { ...subject, verb: verb.lemma, particle, voice: passive ? 'passive' : future ? 'future' : 'active' };
}

function verbBefore(tokens: readonly Token[], from: number): number {
  for (let i = from - 1; i >= 0 && i > from - REACH; i--) {
    const token = tokens[i];
    if (token === undefined || /^[;:—–()“”"]$/.test(token.text)) return -1;
    if (token.pos === 'VERB') return i;
  }
  return -1;
}

function looksPast(verb: Token): boolean {
  return verb.lower === participle(verb.lemma) || /(?:ed|en|wn|ne|ld|nt|ght)$/.test(verb.lower);
}

function subjectBefore(tokens: readonly Token[], verb: number): Pick<Clause, 'subject' | 'plural'> | undefined {
  let end = verb;
  if (/^(?:who|which|that)$/.test(tokens[end - 1]?.lower ?? '')) end--;
  if (tokens[end - 1]?.text === ',') end--;
  let start = end;
  while (start > 0 && end - start < 6 && isOfPhrase(tokens[start - 1])) start--;
  const words = tokens.slice(start, end).filter((token, i) => !(i === 0 && token.pos === 'DET'));
  const head = words.at(-1);
  if (head === undefined || !/^(?:NOUN|PROPN)$/.test(head.pos)) return undefined;
  // A first word has its capital from the sentence: "Revenue rose".
  const common = words.length === 1 && end === 1 && conceptOfWord(head.lemma) !== undefined;
  const proper = head.pos === 'PROPN' && !common;
  const text = words
    .map((token, i) => (i > 0 && !token.text.startsWith("'") ? ' ' : '') + (proper ? token.text : lowered(token)))
    .join('');
  return {
    subject: proper ? text : `the ${text}`,
    plural: !proper && /(?:[^su]s|people|men|children)$/.test(head.lower),
  };
}

function isOfPhrase(token: Token | undefined): boolean {
  return token !== undefined && (/^(?:DET|ADJ|NOUN|PROPN)$/.test(token.pos) || token.text === '&');
}

/** Without the capital that only the sentence's start gave it. */
function lowered(token: Token): string {
  return token.pos === 'PROPN' && conceptOfWord(token.lemma) === undefined ? token.text : token.lower;
}
