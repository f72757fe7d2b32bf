import { singular } from '../../text/singular.ts';
import type { Token } from '../../text/tokens.ts';
import { CONCEPTS, type Concept } from './concepts.ts';

const BY_WORD: ReadonlyMap<string, Concept> = new Map(
  Object.entries(CONCEPTS).flatMap(([concept, words]) =>
    words.split(' ').map((word): [string, Concept] => [word, concept as Concept]),
  ),
);

/** Verbs that tell of something else with a particle or an object: "hand over", "lose jobs". */
const OPENERS: ReadonlySet<string> = new Set([...BY_WORD.keys()].flatMap((word) => word.split('_').slice(0, -1)));

/** How far behind its verb a particle or an object may stand: "handed the four men over". */
const REACH = 4;

/**
 * What a word tells of: the group of {@link CONCEPTS} it belongs to, alone or with its particle or object.
 *
 * @param tokens the tokens of its sentence
 *
 * @example
 * conceptOf(tokens, at) // "record" in "a criminal record" → 'record'; "record" in "a record fee" → undefined
 * conceptOf(tokens, at) // "brought" in "brought them back" → 'return'; "died" → 'die'; "green" → undefined
 */
export function conceptOf(tokens: readonly Token[], at: number): Concept | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if ((token.pos === 'VERB' || token.pos === 'AUX') && OPENERS.has(token.lemma)) {
    for (let i = at + 1; i <= at + REACH; i++) {
      const next = tokens[i];
      if (next === undefined || next.pos === 'PUNCT' || next.pos === 'VERB') break;
      const concept = BY_WORD.get(`${token.lemma}_${next.lower}`) ?? BY_WORD.get(`${token.lemma}_${next.lemma}`);
      if (concept !== undefined) return concept;
    }
  }
  const compound = BY_WORD.get(`${tokens[at - 1]?.lower}_${token.lemma}`);
  if (compound !== undefined) return compound;
  // "Make up a third": no rise.
  if (/^(?:up|down)$/.test(token.lower) && tokens[at - 1]?.pos === 'VERB' && !MOVING.has(tokens[at - 1]?.lemma ?? ''))
    return undefined;
  return BY_WORD.get(token.lemma) ?? BY_WORD.get(token.lower) ?? BY_WORD.get(singular(token.lower));
}

/** Verbs with which "up" and "down" tell that a figure moves: "closed up 4%". */
const MOVING = new Set(
  'be go come move edge inch creep tick nudge push drive send force trade open close end finish climb rise jump shoot head drift fall drop slide keep stay'.split(
    ' ',
  ),
);

/**
 * What a base form alone tells of.
 *
 * @example
 * conceptOfWord('perish') // 'die'
 * conceptOfWord('green') // undefined
 */
export function conceptOfWord(word: string): Concept | undefined {
  return BY_WORD.get(word);
}
