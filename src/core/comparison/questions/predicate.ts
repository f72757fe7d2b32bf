import { wordsOf } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { isWhole } from '../counts/count-item.ts';
import type { Placed } from '../rows/placed.ts';
import { conceptOf, conceptOfWord } from '../words/concept-of.ts';
import { FORMS } from '../words/concepts.ts';
import { SAYING } from './in-question-order.ts';
import { isPlural } from './noun-of.ts';
import { INTRANSITIVE, participle } from './participle.ts';

/** Verbs that say nothing of those counted. */
const LIGHT = new Set(
  'be have do include say report tell involve number total see reach comprise add show find put count believe reckon estimate expect know want need speak take make get give win lead measure like follow pass top exceed surpass near approach average weigh span stretch'.split(
    ' ',
  ),
);

const PARTICLE = /^(?:out|up|off|down|back|away|over|aside)$/;

const PASSIVE = new Set("was were is are been being be 're".split(' '));

/**
 * What a sentence says of those it counts, in words that go on from "How many people …":
 * the verb that follows them, or, in the passive, the one whose object they are.
 *
 * @returns `undefined` where no verb stands near enough
 *
 * @example
 * predicateOf(placed) // "40 people were hurt in Leeds" → 'were hurt in Leeds'; "freed ten sailors" → 'were freed'
 */
export function predicateOf(placed: Placed): string | undefined {
  return predicateAfter(placed) ?? preceding(placed);
}

/**
 * The predicate of those a claim counts, where its verb stands behind them.
 *
 * @example
 * placed('40 people were hurt in Leeds.').filter(isKind('count')).map(predicateAfter) // ['were hurt in Leeds']
 */
export function predicateAfter(placed: Placed): string | undefined {
  const { claim, sentence, nth, from, to, article } = placed;
  const { tokens } = sentence;
  // What is said of a part is not said of the whole.
  if (isWhole(placed) || isWithin(tokens, from)) return undefined;
  // "Nine of the dead were children"
  if (/^(?:was|were)$/.test(tokens[to]?.lower ?? '') && isKindOfThing(tokens, to + 1))
    return `were ${tokens[to + 1]?.lower}`;
  const group = verbGroupAfter(tokens, to);
  const verb = tokens[group?.at ?? tokens.length];
  if (group === undefined || verb === undefined || /ing$/.test(verb.lower)) return undefined;
  const { at, passive, perfect, future } = group;
  const bare = !passive && perfect === undefined && future === '';
  // "The 40 men thinks": those counted are not who does it.
  const one = claim.kind === 'count' && claim.value === 1;
  if (bare && !one && verb.lower === `${verb.lemma}s`) return undefined;
  const last = endOf(tokens, at);
  // "One man spent a year": what the verb asks for is cut off.
  if (/^(?:NUM|DET|ADJ|NOUN|PROPN|PRON|ADV|X)$/.test(tokens[last + 1]?.pos ?? '')) return undefined;
  // "Tried with him" was done to them.
  if (!passive && last === at && tokens[last + 1]?.pos === 'ADP' && tokens[last + 2]?.pos === 'PRON') return undefined;
  const words = wordsOf(article.document.text, { start: verb.start, end: tokens[last]?.end ?? verb.end });
  if (passive) return future === '' ? `were ${words}` : `${future}be ${words}`;
  // "Had taken part", and no "taken part".
  if (perfect !== undefined && NO_PAST.test(verb.lower)) return `${perfect === 'has' ? 'have' : perfect} ${words}`;
  return `${bare && at === to && isReduced(tokens, at, nth === 0) ? 'were ' : future}${words}`;
}

/** Whether a plural stands alone, and nothing tells more of it. */
function isKindOfThing(tokens: readonly Token[], at: number): boolean {
  const [noun, next] = [tokens[at], tokens[at + 1]];
  return noun?.pos === 'NOUN' && isPlural(noun.lower) && (next === undefined || /^(?:PUNCT|CCONJ)$/.test(next.pos));
}

/** A verb behind those counted, and what its auxiliaries make of it. */
interface VerbGroup {
  readonly at: number;
  readonly passive: boolean;
  /** The form of "have" before a participle. */
  readonly perfect: string | undefined;
  /** The modal, with a space behind it; none for the past and the present. */
  readonly future: string;
}

/** How far behind those counted their verb may stand. */
const VERB = 7;

function verbGroupAfter(tokens: readonly Token[], to: number): VerbGroup | undefined {
  let at = to;
  if (tokens[at]?.lower === ',' && /^(?:who|that|which)$/.test(tokens[at + 1]?.lower ?? '')) at++;
  if (/^(?:who|that|which)$/.test(tokens[at]?.lower ?? '')) at++;
  let passive = false;
  let perfect: string | undefined;
  let future = '';
  for (; at < tokens.length && at < to + VERB; at++) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    if (/^(?:will|would|could|can|may|might)$/.test(token.lower)) future = `${token.lower} `;
    // "Fifty branches are to close"
    if (token.lower === 'to' && passive) {
      passive = false;
      future = 'will ';
      continue;
    }
    if (PASSIVE.has(token.lower)) passive = true;
    else if (/^(?:have|has|had)$/.test(token.lower) && verbNear(tokens, at)) perfect = token.lower;
    else if (token.pos === 'VERB' || (token.lemma === 'have' && token.pos === 'AUX'))
      return { at, passive, perfect, future };
    else if (/^(?:not|n't|never)$/.test(token.lower) || (token.pos !== 'ADV' && token.pos !== 'AUX')) return undefined;
  }
  return undefined;
}

/** Whether a form in -ed right behind those counted tells what was done to them: "40 people injured in the crash". */
function isReduced(tokens: readonly Token[], at: number, headline: boolean): boolean {
  const verb = tokens[at];
  if (verb === undefined || INTRANSITIVE.has(verb.lemma) || !by(tokens[at + 1], headline)) return false;
  if (participle(verb.lemma) !== verb.lower && !verb.lower.endsWith('ed')) return false;
  return headline || conceptOfWord(verb.lemma) !== undefined || hasOtherVerb(tokens, at);
}

/** The last token of a predicate: "sent home", "held there" take their adverb with them. */
function endOf(tokens: readonly Token[], at: number): number {
  const end = tail(tokens, at);
  return end === at && tokens[end + 1]?.pos === 'ADV' && isEnd(tokens[end + 2]) ? end + 1 : end;
}

/** Participles that are no past tense as well. */
const NO_PAST = /(?:[^aeiou]en|wn|^(?:be|over)?come|^seen|gone|^run|begun|sung|swum|sunk|drunk|rung|done)$/;

/** Whether a sentence has another verb that tells what happened: then a form in -ed beside a noun may be no verb of its own. */
function hasOtherVerb(tokens: readonly Token[], at: number): boolean {
  return tokens.some(
    ({ pos, lower, lemma }, i) =>
      i !== at &&
      (pos === 'VERB' || pos === 'AUX') &&
      !lower.endsWith('ing') &&
      !SAYING.has(lemma) &&
      tokens[i - 1]?.lower !== 'to',
  );
}

/**
 * Whether those counted only tell more of the noun that the verb goes with: "a train with 40 passengers",
 * "deposits of the bank's 40 customers"; not so behind a word for many: "a crowd of 40 people".
 */
function isWithin(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  while (at > from - WITHIN && /^(?:DET|ADJ|ADV|PART|PROPN)$|^NOUN$/.test(tokens[at]?.pos ?? '')) {
    if (tokens[at]?.pos === 'NOUN' && !/^['’]s$/.test(tokens[at + 1]?.lower ?? '')) return false;
    at--;
  }
  const [noun, joint] = [tokens[at - 1], tokens[at]];
  // The tagger takes a plural that opens a sentence for a name: "Records of 40 patients".
  if (noun === undefined || joint === undefined || (noun.pos !== 'NOUN' && at > 1)) return false;
  return joint.lower === 'of'
    ? /[^su]s$/.test(noun.lower) && !MANY.test(noun.lower)
    : /^(?:with|for|in|from)$/.test(joint.lower);
}

const WITHIN = 6;

/** Nouns of many, which are those that they are made of. */
const MANY = /^(?:groups|crowds|teams|dozens|scores|hundreds|thousands|millions|lots|numbers|tens)$/;

function verbNear(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.pos === 'ADV' ? tokens[at + 2] : tokens[at + 1];
  return next?.pos === 'VERB' || next?.lower === 'been';
}

/** Whether a phrase may end before a word. */
function isEnd(token: Token | undefined): boolean {
  return token === undefined || /^(?:PUNCT|ADP|CCONJ|SCONJ)$/.test(token.pos);
}

/** A word that follows a participle rather than a verb in the past. */
function by(token: Token | undefined, headline: boolean): boolean {
  if (token === undefined || /^(?:by|in|from|at|during|on|when|after|,|\.)$/.test(token.lower)) return true;
  // A headline leaves out the auxiliary: "Hundreds diverted as bridge shuts".
  return headline && /^(?:as|amid|before|over|near|outside|while)$/.test(token.lower);
}

/** What opens another clause, tagged as a preposition as it may be. */
const CLAUSE = /^(?:as|after|before|while|because|although|since|until)$/;

/** The last token of a verb's object or of the first phrase behind it. */
function tail(tokens: readonly Token[], verb: number): number {
  let last = PARTICLE.test(tokens[verb + 1]?.lower ?? '') ? verb + 1 : verb;
  const bare = last;
  let prepositions = 0;
  for (let i = bare + 1; i < tokens.length && i <= verb + 7; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (CLAUSE.test(token.lower)) break;
    if (/^(?:ADP|PART)$/.test(token.pos)) {
      if (++prepositions > 1) break;
    } else if (!/^(?:DET|ADJ|NOUN|PROPN)$/.test(token.pos)) break;
    if (token.pos === 'NOUN' || token.pos === 'PROPN') last = i;
  }
  // A phrase cut in the middle of a noun run says something else.
  return tokens[last + 1]?.pos === 'NOUN' || tokens[last + 1]?.pos === 'PROPN' ? bare : last;
}

function preceding({ sentence: { tokens }, from }: Placed): string | undefined {
  for (let i = from - 1; i >= 0 && i >= from - 4; i--) {
    const token = tokens[i];
    if (token === undefined || token.pos === 'PUNCT') return undefined;
    if (token.pos === 'VERB') {
      if (LIGHT.has(token.lemma) || INTRANSITIVE.has(token.lemma)) return undefined;
      // "Brought them back": the particle makes another verb of it.
      const particle = tokens.slice(i + 1, from).find(({ lower }) => PARTICLE.test(lower))?.lower;
      if (particle === undefined) return `were ${participle(token.lemma)}`;
      const concept = conceptOf(tokens, i);
      return (
        (concept === undefined ? undefined : FORMS[concept]?.done) ?? `were ${participle(token.lemma)} ${particle}`
      );
    }
    if (!/^(?:DET|ADJ|ADV|NUM|PRON|ADP|PART)$/.test(token.pos)) return undefined;
    if (token.pos === 'ADP' && !/^(?:over|about|around|up|off|out|back|down)$/.test(token.lower)) return undefined;
  }
  return undefined;
}
