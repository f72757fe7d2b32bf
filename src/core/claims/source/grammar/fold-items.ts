import type { Quotation } from '../../../text/quotations.ts';
import type { Span } from '../../../text/span.ts';
import type { PartOfSpeech, Token } from '../../../text/tokens.ts';
import { cueVerb } from '../cues/cue-verbs.ts';
import type { Item } from './unit.ts';

export function foldItems(text: string, tokens: readonly Token[], quotations: readonly Quotation[], brackets = true) {
  const items: Item[] = [];
  const inner: Span[] = [];
  let previous: Token | undefined;
  let before: Token | undefined;
  let next = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    while ((quotations[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next++;
    const quotation = quotations[next];
    if (quotation !== undefined && quotation.start <= token.start) {
      let clause = token.pos === 'VERB' || token.pos === 'AUX';
      while ((tokens[i + 1]?.start ?? quotation.end) < quotation.end) {
        i++;
        clause ||= tokens[i]?.pos === 'VERB' || tokens[i]?.pos === 'AUX';
      }
      items.push({ ...foldedItem(text, quotation, 'QUOTE'), clause });
      previous = undefined;
      continue;
    }
    const close = brackets && (token.text === '(' || token.text === '[') ? closingBracket(tokens, i) : -1;
    if (close > i) {
      const span = { start: token.start, end: tokens[close]?.end ?? token.end };
      items.push(foldedItem(text, span, 'BRACKET'));
      if (close - i > 4) inner.push({ start: span.start + 1, end: span.end - 1 });
      i = close;
      continue;
    }
    const last = items.at(-1);
    if (last?.end === token.start && isAbbreviated(text, token)) {
      items[items.length - 1] = { ...last, end: token.end };
      continue;
    }
    items.push(wordItem(text, { before, previous, token, next: tokens[i + 1] }));
    before = previous;
    previous = token;
  }
  return { items, inner };
}

/** "R-Ky.,", "the A.F.L.-C.I.O. and": a full stop with the same sentence going on behind it. */
function isAbbreviated(text: string, { lower, end }: Token): boolean {
  return lower === '.' && /^(?:[,;:\-\p{L}]|\s{1,3}\p{Ll})/u.test(text.slice(end, end + 5));
}

/** A bracket longer than this is not one aside but a text of its own, or never closed. */
const LONGEST_BRACKET = 60;

function closingBracket(tokens: readonly Token[], open: number): number {
  for (let i = open + 1; i < tokens.length && i < open + LONGEST_BRACKET; i++) {
    if (tokens[i]?.text === ')' || tokens[i]?.text === ']') return i;
  }
  return -1;
}

function foldedItem(text: string, span: Span, pos: 'QUOTE' | 'BRACKET'): Item {
  const words = text.slice(span.start, span.end);
  const capital = /^[^\p{L}]*\p{Lu}/u.test(words.slice(0, 8));
  return {
    ...span,
    lower: '',
    pos,
    capital,
    clause: false,
    comma: /,['’]?(?:[”"»’“]|'')$/u.test(words),
    stop: /[.!?]['’]?(?:[”"»’“]|'')$/u.test(words),
    whole: pos === 'QUOTE' && isWhole(words),
  };
}

/** Words that stand for themselves: closed by a mark of their own, or long; not a title, as “Open Water,” is. */
function isWhole(words: string): boolean {
  const few = words.split(/\s+/, 8);
  if (few.length > 7) return true;
  if (
    few.length > 1 &&
    /[,.]/.test(words.slice(-3)) &&
    !few.slice(0, -1).some((word) => /[.?!]$/.test(word)) &&
    few.every((word) => /^[“"']*(?:\p{Lu}|(?:the|of|and|in|to|a|on|with)$)/u.test(word))
  )
    return false;
  return /[,.?!…—–-]['’)\]]*(?:[”"»’“]|'')$/u.test(words);
}

function wordItem(text: string, around: Around): Item {
  const { token } = around;
  const capital = /^\p{Lu}/u.test(token.text);
  return {
    start: token.start,
    end: token.end,
    lower: isDash(text, token) ? '–' : token.lower,
    pos: partOfSpeech(around),
    capital,
    whole: false,
    clause: false,
    comma: false,
    stop: false,
  };
}

/** A word with its neighbours. */
interface Around {
  readonly before: Token | undefined;
  readonly previous: Token | undefined;
  readonly token: Token;
  readonly next: Token | undefined;
}

/** A hyphen between spaces stands for a dash. */
function isDash(text: string, { lower, start, end }: Token): boolean {
  return lower === '-' && text[start - 1] === ' ' && text[end] === ' ';
}

const AUXILIARY =
  /^(?:be|am|is|are|was|were|been|being|have|has|had|do|does|did|will|would|can|could|may|might|must|shall|should)$/;

/** The tagger's part of speech, mended where the words around it tell better. */
function partOfSpeech({ before, previous, token, next }: Around): PartOfSpeech {
  // Inside a sentence a capital is a name, whatever verb or adverb it looks like.
  const inside = previous !== undefined && (!/[.!?:“"‘]$/.test(previous.text) || TITLE.test(previous.text));
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
  // "is alleged to have left"
  if (token.pos === 'ADJ' && previous?.pos === 'AUX' && next?.lower === 'to') {
    const verb = cueVerb(token.lower);
    if (verb?.form === 'past' && verb.frames.has('clause')) return 'VERB';
  }
  if (isShoutedName({ before, previous, token, next })) return 'PROPN';
  // "a third urged", "its last said": the noun is left out.
  const determined = previous?.pos === 'DET' || POSSESSIVE.test(previous?.lower ?? '');
  if (ORDINAL.test(token.lower) && determined && next?.pos === 'VERB') return 'NOUN';
  if (/^(?:alleged|informed|disputed)$/.test(token.lower) && isParticipleOf(previous, next)) return 'VERB';
  if (token.lower === 'shot' && next?.lower === 'back') return 'VERB';
  if (token.lower === 'put' && next?.lower === 'it') return 'VERB';
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
  const verb = next?.pos === 'VERB' || next?.lower === 'said' ? cueVerb(next.lower) : undefined;
  return verb?.form === 'past' && verb.frames.has('clause');
}

/** "it's", "he's", "there's": a verb, not the mark of a possessor. */
function possessive(token: Token, previous: Token | undefined): PartOfSpeech | undefined {
  return token.lower === "'s" && previous?.pos === 'PRON' ? 'AUX' : undefined;
}
