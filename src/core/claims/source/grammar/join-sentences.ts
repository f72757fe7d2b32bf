import type { Paragraph, Sentence } from '../../../text/document.ts';
import type { Span } from '../../../text/span.ts';
import type { Token } from '../../../text/tokens.ts';
import { cueVerb } from '../cues/cue-verbs.ts';
import { signatureAt } from './signature.ts';

/**
 * Sentences, those that a quotation runs across made one.
 *
 * @example
 * // “It leaks. It sinks.” she said. He left. → [“It leaks. It sinks.” she said.] [He left.]
 */
export function joined(text: string, paragraph: Paragraph): Span[] {
  const spans: { start: number; end: number }[] = [];
  const closers = new Map(paragraph.quotations.map(({ start, end }) => [end, start]));
  let next = 0;
  for (const sentence of paragraph.sentences) {
    const last = spans.at(-1);
    while ((paragraph.quotations[next]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) next++;
    const across = paragraph.quotations[next];
    const runsOn = across !== undefined && last !== undefined && across.start < last.end && across.end > sentence.start;
    const opener = last === undefined ? undefined : closers.get(last.end);
    const saysWhose =
      last !== undefined &&
      opener !== undefined &&
      ((standsAlone(text.slice(Math.max(last.start, opener - NEAR), opener)) && saysWhatPrecedes(sentence)) ||
        signatureAt(text.slice(last.end, sentence.start), sentence.tokens) !== undefined);
    if (last !== undefined && (runsOn || saysWhose || saysOn(sentence))) {
      last.end = sentence.end;
    } else spans.push({ start: sentence.start, end: sentence.end });
  }
  return spans;
}

/** "Adding, “It leaks.”": who says so stands in the sentence before. */
function saysOn({ tokens: [first, mark, quote] }: Sentence): boolean {
  const verb = cueVerb(first?.lower ?? '');
  if (verb?.form !== 'ing' || !verb.frames.has('clause')) return false;
  return /^[,:]$/.test(mark?.text ?? '') ? /^(?:[“"«]|``|'')/.test(quote?.text ?? '') : mark?.text === 'that';
}

/** "He was “late.” Moss disagreed.": a quotation that ends a clause needs nobody else to say it. */
function standsAlone(before: string): boolean {
  return !/[\p{L}\p{N}]$/u.test(before.trimEnd());
}

/** As far before a quotation as a mark may stand that parts it from the words before, in characters. */
const NEAR = 2;

/** How far into a sentence the verb may stand that credits the quotation before it. */
const EARLY = 25;

/** "“Why?” Lee asked.", "“Go!” the crowd shouted at noon.": a sentence that only says who spoke. */
function saysWhatPrecedes(sentence: Sentence): boolean {
  const { tokens } = sentence;
  if (/^(?:[“"«‘]|``|'')/.test(tokens[0]?.text ?? '')) return false;
  // "Perhaps, he said, it is": words of the next remark open the sentence.
  if (tokens[0]?.pos === 'ADV' && tokens[1]?.text === ',') return false;
  let comma = false;
  for (let i = 1; i < tokens.length && i < EARLY; i++) {
    const token = tokens[i];
    if (token === undefined || /^[.;:]$/.test(token.text)) return false;
    if (token.text === ',') comma = true;
    // "“Why?” Lee went on, as if nobody had heard."
    if (
      /^(?:went|goes)$/.test(token.lower) &&
      tokens[i + 1]?.lower === 'on' &&
      /^[,.]$/.test(tokens[i + 2]?.text ?? '')
    )
      return true;
    const verb = cueVerb(token.lower);
    // Another verb first is another clause, but in an apposition that commas set off.
    if (!comma && verb === undefined && (token.pos === 'VERB' || token.pos === 'AUX')) return false;
    if (verb === undefined || verb.form === 'base' || verb.form === 'ing' || !verb.frames.has('clause')) continue;
    const behind = skipManner(tokens, i + 1);
    const next = tokens[behind];
    // "He said, more than once, that he would stay", "She asked, in red: “Why?”": the words are still to come.
    if (
      next?.text === ',' &&
      tokens.some(
        ({ lower }, at) => at > behind && (lower === ':' || (lower === 'that' && tokens[at - 1]?.text === ',')),
      )
    )
      return false;
    if (next === undefined || /^[.,]$/.test(next.text)) return tokens[behind + 1]?.pos !== 'PUNCT';
    if (verb.frames.has('hearer')) return !tokens.slice(i).some(({ lower }) => /^(?:that|whether|:)$/.test(lower));
    return (
      verb.form === 'past' &&
      /^(?:on|in|at|of|during|after|before|when|while|to|with|from|via|as|about|into|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last|later)$/.test(
        next.lower,
      ) &&
      !tokens.slice(i).some((later) => later.lower === 'that' || /[“"]/.test(later.text))
    );
  }
  return false;
}

/** "said quietly", "shot back", "points out"; not "said so", where the words are said. */
function skipManner(tokens: readonly Token[], from: number): number {
  let i = /^(?:out|back|in)$/.test(tokens[from]?.lower ?? '') ? from + 1 : from;
  while (tokens[i]?.pos === 'ADV' && !/^(?:so|when|where|why|how)$/.test(tokens[i]?.lower ?? '')) i++;
  return i;
}
