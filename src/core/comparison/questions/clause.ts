import type { Token } from '../../text/tokens.ts';
import type { Placed } from '../rows/placed.ts';
import { SAYING } from './in-question-order.ts';
import { INTRANSITIVE, participle } from './participle.ts';
import { isOwn, nameBefore, type Subject, subjectBefore, textOf } from './subject.ts';

/** Who did what, as far as the words before a claim tell. */
export interface Clause extends Subject {
  /** The verb's base form, with its particle: "take apart". */
  readonly verb: string;
  /** Its past participle. */
  readonly participle: string;
  /** What follows the verb, up to the claim or to the preposition before it: "both sides". */
  readonly object: string;
  /** The preposition that the claim stands behind. */
  readonly preposition: string | undefined;
  readonly voice: 'active' | 'passive';
  readonly tense: 'past' | 'present' | 'perfect' | 'future' | 'would';
}

/** How many tokens may stand between a verb and the claim. */
const OBJECT = 6;

/**
 * Reads the clause that a claim closes: the verb before it and the noun phrase before that.
 * Where the words allow of two readings there is none.
 *
 * @returns `undefined` where the words before the claim are no plain clause, or its subject is a pronoun
 *
 * @example
 * clauseBefore(placed) // of "in May" in "Ms Ruiz opened the line in May": subject "Ms Ruiz", verb "open", object "the line"
 */
export function clauseBefore({ sentence: { tokens }, from, to, nth, article }: Placed): Clause | undefined {
  let last = from - 1;
  while (isAside(tokens[last])) last--;
  const joins = tokens[last]?.pos === 'ADP' || tokens[last]?.lower === 'to';
  const preposition = joins && !PARTICLE.test(tokens[last]?.lower ?? '') ? tokens[last]?.lower : undefined;
  if (preposition !== undefined) last--;
  while (isAside(tokens[last])) last--;
  let at = last;
  while (at >= 0 && last - at < OBJECT && isObjectWord(tokens[at])) at--;
  // "The line will stay closed": what it stays is no act.
  if (tokens[at]?.pos === 'VERB' && LASTING.has(tokens[at - 1]?.lemma ?? '')) at--;
  const verb = tokens[at];
  if (verb?.pos !== 'VERB' || verb.lemma === 'be' || /ing$/.test(verb.lower)) return undefined;
  const object = tokens.slice(at + 1, last + 1);
  const aside = object.length === 0 ? (tokens[at + 1]?.lower ?? '') : '';
  const particle = at + 1 < from && PARTICLE.test(aside) ? ` ${aside}` : '';
  const before = auxiliaries(tokens, at, nth === 0);
  if (before === undefined) return undefined;
  const { start, passive, perfect } = before;
  if (passive && !isParticiple(verb)) return undefined;
  const bare = start === at;
  // "The permit granted in May was void": the verb of the sentence is still to come.
  const reduced = bare && object.length === 0 && isParticiple(verb) && opensVerb(tokens[to]);
  const comma = bare && tokens[at - 1]?.text === ',';
  // "The owner, Ana Ruiz, told reporters on Friday"; "Ana Ruiz, 44, won on Friday"
  const aged = tokens[at - 2]?.pos === 'NUM' && tokens[at - 3]?.text === ',';
  const name = aged ? at - 3 : at - 1;
  const said = comma && (aged || SAYING.has(verb.lemma) || !isParticiple(verb)) && tokens[name - 1]?.pos === 'PROPN';
  // "The offer, made on Friday": a participle behind a comma. "Figures released in May" may be either.
  if (comma && !said && (!isParticiple(verb) || object.length > 0)) return undefined;
  // "Shares closed up 4%", "drivers turned down 60 offers": only a verb in the past goes on so.
  const alone = finiteAlone(verb) || (preposition === undefined && /^ (?:up|down)$/.test(particle));
  if (bare && !comma && !reduced && object.length === 0 && isParticiple(verb) && !alone) return undefined;
  const { document } = article;
  const subject = said ? nameBefore(tokens, name, document) : subjectBefore(tokens, comma ? at - 1 : start, document);
  if (subject === undefined) return undefined;
  return {
    ...subject,
    verb: verb.lemma + particle,
    participle: (perfect || isParticiple(verb) ? verb.lower : participle(verb.lemma)) + particle,
    object: textOf(object, document.text) || (/^t?here$/.test(aside) ? 'there' : ''),
    preposition,
    voice: passive || (comma && !said) || reduced ? 'passive' : 'active',
    tense: tenseOf(verb, before, bare && !comma && nth > 0, subject.plural),
  };
}

/**
 * When a verb says that something happens.
 *
 * @param finite whether its own form tells: a headline's present is of what happened
 */
function tenseOf(
  verb: Token,
  { would, future, perfect }: Pick<Auxiliaries, 'would' | 'future' | 'perfect'>,
  finite: boolean,
  plural: boolean,
): Clause['tense'] {
  if (would) return 'would';
  if (future) return 'future';
  if (perfect) return 'perfect';
  return finite && isPresent(verb, plural) ? 'present' : 'past';
}

/** What says how near or late, not what: "only ten", "late on Friday". */
function isAside(token: Token | undefined): boolean {
  return (
    token !== undefined && (token.pos === 'ADV' || /^(?:late|early)$/.test(token.lower) || PARTICLE.test(token.lower))
  );
}

function isObjectWord(token: Token | undefined): boolean {
  return token !== undefined && (/^(?:DET|ADJ|NOUN|PROPN|ADP|PART)$/.test(token.pos) || isOwn(token));
}

/** What the auxiliaries before a verb make of it, and where it begins with them. */
interface Auxiliaries {
  start: number;
  passive: boolean;
  perfect: boolean;
  future: boolean;
  would: boolean;
}

/** The auxiliaries before a verb; `undefined` where they doubt or deny. */
function auxiliaries(tokens: readonly Token[], verb: number, headline: boolean): Auxiliaries | undefined {
  const found: Auxiliaries = { start: verb, passive: false, perfect: false, future: false, would: false };
  for (let i = verb - 1; i >= 0 && i > verb - 5; i--) {
    const token = tokens[i];
    if (token === undefined || !(token.pos === 'AUX' || token.pos === 'ADV' || token.pos === 'PART')) break;
    if (headline && token.lower === 'to') found.future = true;
    else if (/^(?:not|n't|never|to|could|can|may|might|should|must|do|does|did)$/.test(token.lower)) return undefined;
    if (token.lemma === 'be') found.passive = true;
    if (/^(?:has|have|'ve)$/.test(token.lower)) found.perfect = true;
    if (/^(?:will|shall|'ll)$/.test(token.lower)) found.future = true;
    if (token.lower === 'would') found.would = true;
    if (token.pos === 'AUX' || i === verb - 1) found.start = i;
  }
  return found;
}

function isParticiple(verb: Token): boolean {
  return verb.lower === participle(verb.lemma) || /(?:ed|en|wn|ught)$/.test(verb.lower);
}

/** "The bank cut": a form that is its own past is in the present only behind a plural. */
function isPresent(verb: Token, plural: boolean): boolean {
  return (
    (verb.lower === verb.lemma && (plural || participle(verb.lemma) !== verb.lemma)) ||
    verb.lower === `${verb.lemma}s` ||
    verb.lower === `${verb.lemma}es`
  );
}

/** Whether a form in -ed without an object can only be what its subject did. */
function finiteAlone(verb: Token): boolean {
  return INTRANSITIVE.has(verb.lemma) || SAYING.has(verb.lemma);
}

/** What makes another verb of the one it stands behind. */
const PARTICLE = /^(?:apart|up|down|out|off|away|back|aside|together|ashore|aground|adrift|ablaze|overboard)$/;

const LASTING = new Set(['stay', 'remain', 'keep', 'lie']);

/** Whether a word opens the verb of a sentence. */
function opensVerb(token: Token | undefined): boolean {
  return token !== undefined && (token.pos === 'AUX' || (token.pos === 'VERB' && !token.lower.endsWith('ing')));
}
