import type { Document, Paragraph, Sentence } from '../../text/document.ts';
import type { Quotation } from '../../text/quotations.ts';
import type { Span } from '../../text/span.ts';
import type { PartOfSpeech, Token } from '../../text/tokens.ts';
import { cueVerb } from './cue-verbs.ts';

/** A word or mark of a unit; a quotation or a bracket is one item, whatever is in it. */
export interface Item extends Span {
  readonly lower: string;
  readonly pos: PartOfSpeech | 'QUOTE' | 'BRACKET';
  /** Begins with a capital. */
  readonly capital: boolean;
  /** Of a quotation: it holds words that stand for themselves, not a word or two within a clause. */
  readonly whole: boolean;
}

/** What one reads in one go: a sentence, or several that one quotation joins. */
export interface Unit extends Span {
  readonly items: readonly Item[];
  /** Index of its paragraph. */
  readonly paragraph: number;
  /** The bracket that it stands in. */
  readonly within: Span | null;
  /** All its words but the small ones have capitals, as in a headline. */
  readonly headline: boolean;
}

/**
 * The units of a document in reading order, those inside brackets after the one the bracket stands in.
 * What a speaker attributes in turn, inside a quotation, is the speaker's affair: no unit of its own.
 *
 * @example
 * // “One. Two,” she said. “Three.” → [“One. Two,” she said.] [“Three.”]
 */
export function readUnits(document: Document): Unit[] {
  return document.paragraphs.flatMap((paragraph, index) => paragraphUnits(document.text, paragraph, index));
}

function paragraphUnits(text: string, paragraph: Paragraph, index: number): Unit[] {
  const units: Unit[] = [];
  for (const span of joined(paragraph)) {
    const quotations = within(paragraph.quotations, span);
    const tokens = within(paragraph.tokens, span);
    const { items, inner } = foldItems(text, tokens, quotations);
    units.push({ ...span, items, paragraph: index, within: null, headline: isHeadline(items) });
    for (const holder of inner) units.push(...innerUnits(text, paragraph, holder, index));
  }
  return units;
}

/** The spans of an ordered list that touch a span, found by halving so that a long paragraph costs no more a word. */
function within<T extends Span>(list: readonly T[], span: Span): readonly T[] {
  const first = firstFrom(list, (item) => item.end > span.start);
  return list.slice(
    first,
    firstFrom(list, (item) => item.start >= span.end),
  );
}

function firstFrom<T>(list: readonly T[], reached: (item: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = list[middle];
    if (item !== undefined && !reached(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Sentences, those that a quotation runs across made one. */
function joined(paragraph: Paragraph): Span[] {
  const spans: { start: number; end: number }[] = [];
  const closers = new Set(paragraph.quotations.map((quotation) => quotation.end));
  let next = 0;
  for (const sentence of paragraph.sentences) {
    const last = spans.at(-1);
    while ((paragraph.quotations[next]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) next++;
    const across = paragraph.quotations[next];
    const runsOn = across !== undefined && last !== undefined && across.start < last.end && across.end > sentence.start;
    if (last !== undefined && (runsOn || (closers.has(last.end) && saysWhatPrecedes(sentence)))) {
      last.end = sentence.end;
    } else spans.push({ start: sentence.start, end: sentence.end });
  }
  return spans;
}

/** How far into a sentence the verb may stand that credits the quotation before it. */
const EARLY = 25;

/** "“Why?” Lee asked.", "“Go!” the crowd shouted at noon.": a sentence that only says who spoke. */
function saysWhatPrecedes(sentence: Sentence): boolean {
  const { tokens } = sentence;
  let comma = false;
  for (let i = 1; i < tokens.length && i < EARLY; i++) {
    const token = tokens[i];
    if (token === undefined || /^[.;:]$/.test(token.text)) return false;
    if (token.text === ',') comma = true;
    const verb = cueVerb(token.lower);
    // Another verb first is another clause, but in an apposition that commas set off.
    if (!comma && verb === undefined && (token.pos === 'VERB' || token.pos === 'AUX')) return false;
    if (verb === undefined || verb.form === 'base' || verb.form === 'ing' || !verb.frames.has('clause')) continue;
    const next = tokens[i + 1];
    if (next === undefined || /^[.,]$/.test(next.text)) return tokens[i + 2]?.pos !== 'PUNCT';
    if (verb.frames.has('hearer'))
      return !tokens.slice(i).some((later) => later.lower === 'that' || later.lower === ':');
    return (
      verb.form === 'past' &&
      /^(?:on|in|at|of|during|after|before|to|with|from|via|as|about|into|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last|later)$/.test(
        next.lower,
      ) &&
      !tokens.slice(i).some((later) => later.lower === 'that' || /[“"]/.test(later.text))
    );
  }
  return false;
}

/** The sentences inside a bracket, each a unit whose items are plain tokens. */
function innerUnits(text: string, paragraph: Paragraph, holder: Span, index: number): Unit[] {
  return within(paragraph.sentences, holder).flatMap((sentence) => {
    const span = { start: Math.max(sentence.start, holder.start), end: Math.min(sentence.end, holder.end) };
    const tokens = within(paragraph.tokens, span);
    if (tokens.length < 3) return [];
    const { items } = foldItems(text, tokens, within(paragraph.quotations, span), false);
    return [{ ...span, items, paragraph: index, within: holder, headline: false }];
  });
}

function foldItems(text: string, tokens: readonly Token[], quotations: readonly Quotation[], brackets = true) {
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
      while ((tokens[i + 1]?.start ?? quotation.end) < quotation.end) i++;
      items.push(foldedItem(text, quotation, 'QUOTE'));
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
    items.push(wordItem(token, previous, before));
    before = previous;
    previous = token;
  }
  return { items, inner };
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
  return { ...span, lower: '', pos, capital, whole: pos === 'QUOTE' && isWhole(words) };
}

/** Words that stand for themselves: closed by a mark of their own, or long; not a title, as “Open Water,” is. */
function isWhole(words: string): boolean {
  const few = words.split(/\s+/, 8);
  if (few.length > 7) return true;
  if (
    few.length > 1 &&
    /[,.]/.test(words.slice(-3)) &&
    few.every((word) => /^[“"']*(?:\p{Lu}|(?:the|of|and|in|to|a|on|with)$)/u.test(word))
  )
    return false;
  return /[,.?!…—–-]['’)\]]*(?:[”"»’]|'')$/u.test(words);
}

function wordItem(token: Token, previous: Token | undefined, before: Token | undefined): Item {
  const capital = /^\p{Lu}/u.test(token.text);
  return {
    start: token.start,
    end: token.end,
    lower: token.lower,
    pos: partOfSpeech(token, previous, before),
    capital,
    whole: false,
  };
}

/** The tagger's part of speech, mended where the words around it tell better. */
function partOfSpeech(token: Token, previous: Token | undefined, before: Token | undefined): PartOfSpeech {
  // Inside a sentence a capital is a name, whatever verb or adverb it looks like.
  const inside = previous !== undefined && !/[.!?:“"‘]$/.test(previous.text);
  if (inside && /^\p{Lu}\p{Ll}/u.test(token.text) && /^(?:VERB|ADJ|ADV|INTJ)$/.test(token.pos)) return 'PROPN';
  // "according to polls": "to" is no mark of an infinitive there.
  if (token.pos === 'VERB' && previous?.lower === 'to' && before?.lower === 'according') return 'NOUN';
  return possessive(token, previous) ?? token.pos;
}

/** "it's", "he's", "there's": a verb, not the mark of a possessor. */
function possessive(token: Token, previous: Token | undefined): PartOfSpeech | undefined {
  return token.lower === "'s" && previous?.pos === 'PRON' ? 'AUX' : undefined;
}

function isHeadline(items: readonly Item[]): boolean {
  const words = items.filter((item) => /^\p{L}{4,}/u.test(item.lower));
  return words.length > 2 && words.filter((item) => item.capital).length >= words.length * 0.8;
}
