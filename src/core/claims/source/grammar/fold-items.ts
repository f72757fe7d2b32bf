import type { Quotation } from '../../../text/quotations.ts';
import { NEVER_LAST } from '../../../text/sentences.ts';
import type { Span } from '../../../text/span.ts';
import type { Token } from '../../../text/tokens.ts';
import { type Around, partOfSpeech } from './part-of-speech.ts';
import type { Item } from './unit.ts';

/**
 * The items of a run of tokens, each quotation and each bracket folded into one, and the spans of brackets long
 * enough to hold sentences of their own.
 *
 * @param brackets whether brackets fold; not within one that is read for itself
 *
 * @example
 * // She said “it is shut” (again). → She · said · “…” · (…) · .
 */
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
      let clause = isVerb(token, undefined);
      while ((tokens[i + 1]?.start ?? quotation.end) < quotation.end) {
        i++;
        clause ||= isVerb(tokens[i], tokens[i - 1]);
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
    if (last?.end === token.start && isAbbreviated(text, last, token)) {
      items[items.length - 1] = { ...last, end: token.end };
      continue;
    }
    items.push(wordItem(text, { before, previous, token, next: tokens[i + 1] }));
    before = previous;
    previous = token;
  }
  return { items, inner };
}

/** A verb, if only in short: "I’m", "there’s". */
function isVerb(token: Token | undefined, before: Token | undefined): boolean {
  if (token === undefined) return false;
  const short = before?.pos === 'PRON' && /^['’]s$/.test(token.lower);
  return token.pos === 'VERB' || token.pos === 'AUX' || short || /^i['’]m$/.test(token.lower);
}

/** "R-Ky.,", "the A.F.L.-C.I.O. and", "Rev. Lee": a full stop with the same sentence going on behind it. */
function isAbbreviated(text: string, last: Item, { lower, end }: Token): boolean {
  if (lower !== '.') return false;
  const next = text.slice(end, end + 5);
  return (
    /^(?:[,;:\-\p{L}]|\s{1,3}\p{Ll})/u.test(next) ||
    (last.capital && NEVER_LAST.has(last.lower) && /^\s{1,3}\p{Lu}/u.test(next))
  );
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
    comma: /,['’]?\s?(?:[”"»’“]|'')$/u.test(words),
    stop: /[.!?]['’]?\s?(?:[”"»’“]|'')$/u.test(words),
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
  return /[,.?!…—–-]['’)\]]*\s?(?:[”"»’“]|'')$/u.test(words);
}

function wordItem(text: string, around: Around): Item {
  const { token } = around;
  return {
    start: token.start,
    end: token.end,
    lower: isDash(text, token) ? '–' : token.lower,
    pos: partOfSpeech(around),
    capital: token.capital,
    whole: false,
    clause: false,
    comma: false,
    stop: false,
  };
}

/** A hyphen between spaces stands for a dash. */
function isDash(text: string, { lower, start, end }: Token): boolean {
  return lower === '-' && text[start - 1] === ' ' && text[end] === ' ';
}
