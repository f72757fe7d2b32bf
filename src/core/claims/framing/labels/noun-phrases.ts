import type { Sentence } from '../../../text/document.ts';
import type { Span } from '../../../text/span.ts';
import type { Token } from '../../../text/tokens.ts';
import { stateOfPeople } from './state-of.ts';

/** A run of words with a noun at its end, without determiners and figures. */
export interface NounPhrase extends Span {
  /** Its words, the last of them the head. */
  readonly tokens: readonly Token[];
  readonly head: Token;
  /** Whether the head is a name rather than a common noun. */
  readonly proper: boolean;
}

/** Small words that stand inside names: "Bank of England". */
const LINKS = new Set(['of', 'de', 'del', 'la', 'al', 'bin', 'von', 'van', 'da', 'el', '&']);

/** Adjectives of time that stand behind a name without belonging to it. */
const TIMES = new Set(['last', 'next', 'late', 'early', 'earlier', 'later', 'past']);

/** Tagged as nouns or names, and never the head of one: marks and cut-off endings. */
const NOT_NOUN = /^(?:['’]s?|n['’]t|[^\p{L}\p{N}]+)$/u;

/**
 * The noun phrases of a sentence, in order, none inside another.
 *
 * Takes "Polish nationals", "high-speed train", "Bank of England", "President Ann Lee";
 * takes "UN brokered talks" behind "a" or "under"; stops at determiners, figures, possessives ("Lee’s | policy") and between a common noun and the name after
 * a comma. Drops nothing: what a label is, is decided later.
 */
export function nounPhrases(sentence: Sentence): NounPhrase[] {
  const { tokens } = sentence;
  const found: NounPhrase[] = [];
  let i = 0;
  while (i < tokens.length) {
    const first = i;
    let last = -1;
    while (i < tokens.length) {
      const token = tokens[i];
      if (token === undefined) break;
      if (isNominal(token, i)) last = i++;
      else if (
        (isModifier(token) && !endsName(tokens[i - 1], token)) ||
        joins(tokens, i, last) ||
        isDone(tokens, i, first)
      )
        i++;
      else break;
    }
    if (last >= 0) {
      found.push(phrase(tokens, first, last));
      i = last + 1;
    } else i = Math.max(i, first + 1);
  }
  return found;
}

function phrase(tokens: readonly Token[], from: number, last: number): NounPhrase {
  let first = behindFigure(tokens, from, last);
  while (first < last && NOT_NOUN.test(tokens[first]?.text ?? '')) first++;
  const own = tokens.slice(first, last + 1);
  const head = own.at(-1) ?? own[0];
  if (head === undefined) throw new Error('a noun phrase has a head');
  return {
    start: own[0]?.start ?? head.start,
    end: head.end,
    tokens: own,
    head,
    proper: isName(head) || endsHyphenated(own),
  };
}

/** The first word behind a compound that begins with a figure: "vessel" of "44-year-old vessel". */
function behindFigure(tokens: readonly Token[], from: number, last: number): number {
  if (tokens[from - 1]?.pos !== 'NUM' || !HYPHEN.test(tokens[from]?.text ?? '')) return from;
  let at = from;
  while (at < last && HYPHEN.test(tokens[at]?.text ?? '')) at += 2;
  return Math.min(at, last);
}

const HYPHEN = /^[-‑–]$/;

function isNominal(token: Token, at: number): boolean {
  if (NOT_NOUN.test(token.text)) return false;
  if (token.pos === 'NOUN' || token.pos === 'PROPN') return true;
  // The tagger takes many a capitalised name for a verb or an adjective.
  return at > 0 && token.capital && (token.pos === 'VERB' || token.pos === 'X' || token.pos === 'INTJ');
}

function isName(token: Token): boolean {
  return token.pos === 'PROPN' || token.capital;
}

/** "Park Min-seo": the small part behind the hyphen of a name in several parts belongs to it. */
function endsHyphenated(own: readonly Token[]): boolean {
  const [first, second, hyphen] = own.slice(-4);
  return own.length > 3 && hyphen?.text === '-' && first?.capital === true && second?.capital === true;
}

/** "Lee | last week", "Rome | able to": a name takes no plain adjective behind it; "US military base": a state's does. */
function endsName(before: Token | undefined, token: Token): boolean {
  if (before === undefined || before.pos !== 'PROPN' || !before.capital || token.capital) return false;
  return TIMES.has(token.lower) || stateOfPeople(before.text) === undefined;
}

function isModifier(token: Token): boolean {
  return token.pos === 'ADJ';
}

/** A hyphen inside a compound, or a small word inside a name. */
function joins(tokens: readonly Token[], i: number, last: number): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (token === undefined || before === undefined || after === undefined) return false;
  if (HYPHEN.test(token.text)) return before.end === token.start && token.end === after.start;
  return last === i - 1 && LINKS.has(token.lower) && before.capital && after.capital;
}

/** Before a name alone, and a verb of it: these begin no subject. */
const NO_SUBJECT = new Set(['a', 'an', 'under', 'amid', 'despite', 'per', 'via', 'following']);

/** "a UN brokered truce", "as part of UN brokered talks": a participle that tells whose doing the noun is. */
function isDone(tokens: readonly Token[], i: number, first: number): boolean {
  const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (first !== i - 1 || before?.pos !== 'PROPN' || token?.pos !== 'VERB' || after?.pos !== 'NOUN') return false;
  if (!/(?:ed|wn|en)$/.test(token.lower)) return false;
  const lead = tokens[first - 1]?.lower ?? '';
  return NO_SUBJECT.has(lead) || (lead === 'of' && tokens[first - 2]?.lower === 'part');
}
