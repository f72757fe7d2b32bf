import type { Document, Paragraph } from '../../../text/document.ts';
import type { Span } from '../../../text/span.ts';
import type { PartOfSpeech } from '../../../text/tokens.ts';
import { foldItems } from './fold-items.ts';
import { joined } from './join-sentences.ts';
import { partLabels } from './part-labels.ts';
import { isPullQuote } from './signature.ts';
import { within } from './within.ts';

/** A word or mark of a unit; a quotation or a bracket is one item, whatever is in it. */
export interface Item extends Span {
  readonly lower: string;
  readonly pos: PartOfSpeech | 'QUOTE' | 'BRACKET';
  /** Begins with a capital. */
  readonly capital: boolean;
  /** Of a quotation: it holds words that stand for themselves, not a word or two within a clause. */
  readonly whole: boolean;
  /** Of a quotation: its last mark is a comma. */
  readonly comma: boolean;
  /** Of a quotation: its last mark ends a sentence. */
  readonly stop: boolean;
  /** Of a quotation: a verb stands in it. */
  readonly clause: boolean;
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
  for (const span of joined(text, paragraph)) {
    const tokens = within(paragraph.tokens, span);
    const quotations = within(paragraph.quotations, span);
    const [first] = quotations;
    if (first !== undefined && isPullQuote(text, first, tokens)) continue;
    const { items, inner } = foldItems(text, tokens, quotations);
    const unit = { ...span, items, paragraph: index, within: null, headline: isHeadline(items) || isTitle(items) };
    units.push(...partLabels(unit).flatMap(pieces));
    for (const holder of inner) units.push(...innerUnits(text, paragraph, holder, index));
  }
  return units;
}

/** The sentences inside a bracket, each a unit whose items are plain tokens. */
function innerUnits(text: string, paragraph: Paragraph, holder: Span, index: number): Unit[] {
  return within(paragraph.sentences, holder).flatMap((sentence) => {
    const span = { start: Math.max(sentence.start, holder.start), end: Math.min(sentence.end, holder.end) };
    const tokens = within(paragraph.tokens, span);
    if (tokens.length < 3) return [];
    const { items } = foldItems(text, tokens, within(paragraph.quotations, span), false);
    return pieces({ ...span, items, paragraph: index, within: holder, headline: false });
  });
}

/**
 * No sentence of prose is longer, in items. The rules look to and fro within a unit, so that a text
 * without a full stop would cost time by the square of its length; it is read in pieces instead.
 */
const LONGEST = 200;

function pieces(unit: Unit): Unit[] {
  if (unit.items.length <= LONGEST) return [unit];
  const cut: Unit[] = [];
  for (let from = 0; from < unit.items.length; from += LONGEST) {
    const items = unit.items.slice(from, from + LONGEST);
    const [first] = items;
    const last = items.at(-1);
    if (first !== undefined && last !== undefined) cut.push({ ...unit, start: first.start, end: last.end, items });
  }
  return cut;
}

/** "Lee warns of floods": few words without a full stop, a capital first. */
function isTitle(items: readonly Item[]): boolean {
  const last = items.at(-1);
  return (
    items.length > 3 && items.length < 20 && items[0]?.capital === true && last?.pos !== 'PUNCT' && last?.whole !== true
  );
}

function isHeadline(items: readonly Item[]): boolean {
  const words = items.filter(({ lower }) => lower.length > 3 && /^\p{L}{4}/u.test(lower));
  return words.length > 2 && words.filter((item) => item.capital).length >= words.length * 0.8;
}
