import type { PartOfSpeech, Token } from '../../../text/tokens.ts';
import { cueVerb, particleVerb } from '../cues/cue-verbs.ts';

/** A word with its neighbours. */
export interface Around {
  readonly before: Token | undefined;
  readonly previous: Token | undefined;
  readonly token: Token;
  readonly next: Token | undefined;
}

/**
 * The tagger's part of speech, mended where the words around it tell better.
 *
 * @example
 * const [previous, token, next] = tokens('Mayor Will Moss left.');
 * partOfSpeech({ before: undefined, previous, token, next }) // 'PROPN'
 */
export function partOfSpeech(around: Around): PartOfSpeech {
  const { before, previous, token, next } = around;
  // Inside a sentence a capital is a name, whatever verb or adverb it looks like.
  const inside =
    token.capital && previous !== undefined && (!/[.!?:“"‘]$/.test(previous.text) || TITLE.test(previous.text));
  if (inside && /^\p{Lu}\p{Ll}/u.test(token.text) && /^(?:VERB|ADJ|ADV|INTJ)$/.test(token.pos)) return 'PROPN';
  if (inside && /^\p{Lu}\p{Ll}/u.test(token.text) && token.pos === 'AUX' && !AUXILIARY.test(token.lower))
    return 'PROPN';
  // "Hunt said", "Will Moss", "the Near East": names that look like verbs and prepositions.
  if (previous === undefined && (isLikeName(token, next) || isFirstName(token, next))) return 'PROPN';
  if (inside && /^(?:Will|May|Near|Without|Beyond)$/.test(token.text) && /^\p{Lu}\p{Ll}/u.test(next?.text ?? ''))
    return 'PROPN';
  // "her book": a determiner; "told her that", "close to her": a pronoun.
  if (token.lower === 'her' && /^(?:ADJ|NOUN|PROPN|NUM|ADV|VERB)$/.test(next?.pos ?? '') && !isVerbAhead(next))
    return 'DET';
  if (isShoutedName(around)) return 'PROPN';
  // "a third urged", "its last said": the noun is left out.
  if (next?.pos === 'VERB' && ORDINAL.test(token.lower) && isDetermined(previous)) return 'NOUN';
  // "is alleged to have left", "detailed the plan": the tagger has an adjective.
  if (token.pos === 'ADJ' && isPastCue(token) && isParticipleOf(previous, next)) return 'VERB';
  // "Moss needled the clerk": no adjective stands between a name and a determiner.
  if (
    token.pos === 'ADJ' &&
    /..ed$/.test(token.lower) &&
    !token.capital &&
    previous?.pos === 'PROPN' &&
    next?.pos === 'DET'
  )
    return 'VERB';
  // "shot back", "put it"
  if (particleVerb(token.lower, next?.lower ?? '')?.form === 'past') return 'VERB';
  // "those who know the senator's thinking", "people familiar with her thinking say"
  if (token.pos === 'VERB' && /ing$/.test(token.lower) && previous !== undefined) {
    if (previous.pos === 'PART' && /s$|^['’]$/.test(previous.lower)) return 'NOUN';
    if (POSSESSIVE.test(previous.lower) && /^(?:VERB|AUX|PUNCT|ADP)$/.test(next?.pos ?? '')) return 'NOUN';
    // "its managing director"
    if (POSSESSIVE.test(previous.lower) && next?.pos === 'NOUN') return 'ADJ';
  }
  if (/^(?:said|says)$/.test(token.text) && token.pos !== 'AUX' && previous?.lower !== 'the') return 'VERB';
  // "according to polls": "to" is no mark of an infinitive there.
  if (token.pos === 'VERB' && previous?.lower === 'to' && before?.lower === 'according') return 'NOUN';
  return possessive(token, previous) ?? token.pos;
}

const AUXILIARY =
  /^(?:be|am|is|are|was|were|been|being|have|has|had|do|does|did|will|would|can|could|may|might|must|shall|should)$/;

/** "said", "alleged": a verb of saying in the past. */
function isPastCue({ lower }: Token): boolean {
  const verb = cueVerb(lower);
  return verb?.form === 'past' && verb.frames.has('clause');
}

function isDetermined(previous: Token | undefined): boolean {
  return previous?.pos === 'DET' || POSSESSIVE.test(previous?.lower ?? '');
}

function isVerbAhead(next: Token | undefined): boolean {
  const form = next?.pos === 'VERB' ? cueVerb(next.lower)?.form : undefined;
  return form === 'past' || form === 's';
}

const TITLE = /^(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Capt|Sgt|Rev|Prof|Hon|Jr|St)\.$/;

const POSSESSIVE = /^(?:my|our|your|his|her|its|their)$/;

const ORDINAL = /^(?:first|second|third|fourth|fifth|last|next)$/;

const CAPITALS = /^\p{Lu}{2,}$/u;

/** "the firm's ANN MANNING said": a surname in capitals behind a first name, no verb of a headline. */
function isShoutedName({ before, previous, token, next }: Around): boolean {
  return (
    token.pos === 'VERB' &&
    previous?.pos === 'PROPN' &&
    [previous.text, token.text].every((word) => CAPITALS.test(word)) &&
    ![before?.text, next?.text].some((word) => CAPITALS.test(word ?? ''))
  );
}

/** "is alleged to", "Lee, who runs it, alleged that": the adjective stands before a noun alone. */
function isParticipleOf(previous: Token | undefined, next: Token | undefined): boolean {
  return (
    /^(?:to|that|by|a|an|the|his|her|its|their)$|^[“"‘']/.test(next?.lower ?? '') &&
    !/^(?:DET|ADJ|ADP)$/.test(previous?.pos ?? 'DET')
  );
}

const NO_NAME =
  /^(?:then|also|later|once|now|still|often|soon|never|always|here|there|again|instead|thus|so|and|asked|told|when|as)$/;

/** "Ted Moss": a sentence's first word before a name, no participle nor verb of saying. */
function isFirstName(token: Token, next: Token | undefined): boolean {
  const name = token.pos === 'VERB' && next?.pos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(next.text);
  return name && /^\p{Lu}\p{Ll}+$/u.test(token.text) && !/(?:ing|..ed|en)$/.test(token.lower) && !cueVerb(token.lower);
}

/** A sentence's first word, right before a verb of saying in the past. */
function isLikeName(token: Token, next: Token | undefined): boolean {
  if (
    !/^(?:VERB|ADV|ADJ|INTJ|AUX)$/.test(token.pos) ||
    NO_NAME.test(token.lower) ||
    !/^\p{Lu}\p{Ll}+$/u.test(token.text)
  )
    return false;
  return (next?.pos === 'VERB' || next?.lower === 'said') && isPastCue(next);
}

/** "it's", "he's", "there's": a verb, not the mark of a possessor. */
function possessive(token: Token, previous: Token | undefined): PartOfSpeech | undefined {
  return token.lower === "'s" && previous?.pos === 'PRON' ? 'AUX' : undefined;
}
