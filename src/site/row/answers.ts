import type { DateClaim } from '../../core/claims/claim.ts';
import { BEFORE } from '../../core/claims/count/bound-words.ts';
import { SCALES, SHORT_SCALES } from '../../core/claims/count/number-words.ts';
import type { IdentifiedClaim } from '../../core/claims/identify.ts';
import { quoteMarks } from '../format/quote-marks.ts';
import { countAnswer } from './count-answer.ts';

/** What a claim answers, as it is shown large. */
export interface AnswerView {
  /** `figure`: a number or date; `words`: a quotation, in quotation marks; `name`: a source; `speech`: what it says. */
  readonly form: 'figure' | 'words' | 'name' | 'speech';
  /** Set small before the figure, as the outlet prints it: "over", "since". */
  readonly before?: string | undefined;
  readonly main: string;
  /** Set small behind it: "of 40", "months", "May 2024". */
  readonly after?: string | undefined;
}

/**
 * Says what a claim answers: a bound as the outlet prints it, a number in figures.
 *
 * @param words the claim's own words
 *
 * @example
 * answerOf(claim, 'more than forty boats') // { form: 'figure', before: 'more than', main: '40' }
 */
export function answerOf(claim: IdentifiedClaim, words: string): AnswerView {
  if (claim.kind === 'count') return countAnswer(claim, words);
  if (claim.kind === 'date') return dateAnswer(claim, words);
  if (claim.kind === 'source') return { form: 'name', main: claim.name };
  return { form: 'words', main: words };
}

/**
 * The answer as one run of text, for titles, lists and lines of the search.
 *
 * @example
 * answerText({ form: 'figure', before: 'more than', main: '40', after: 'boats' }) // 'more than 40 boats'
 */
export function answerText({ form, before, main, after }: AnswerView): string {
  const text = [before, main, after].filter((part) => part !== undefined && part !== '').join(' ');
  return form === 'words' || form === 'speech' ? quoted(text) : text;
}

/**
 * What an answer comes to, to find where it is given again: "over 40" is "more than 40", and neither 40 nor
 * "nearly 40"; "£2m" is "£2 million".
 *
 * @example
 * comparable({ form: 'figure', before: 'over', main: '40' }) // 'at-least 40'
 * comparable({ form: 'figure', before: 'nearly', main: '40' }) // 'nearly 40'
 */
export function comparable({ form, before, main, after }: AnswerView): string {
  const words = before?.toLowerCase() ?? '';
  const bound = /^(?:nearly|almost|close|virtually|practically)/.test(words) ? undefined : BEFORE.get(words);
  const [scale = '', ...rest] = after?.split(' ') ?? [];
  const size = SCALES.get(scale) ?? SHORT_SCALES.get(scale) ?? scale;
  return answerText({ form, before: bound ?? words, main, after: [size, ...rest].join(' ') }).toLowerCase();
}

/**
 * In quotation marks; words that stand in such already keep their own.
 *
 * @example
 * quoted('the old boat') // '“the old boat”'
 * quoted('“We sail.”') // '“We sail.”'
 */
export function quoted(words: string): string {
  const { open, close } = quoteMarks(words);
  return open + words + close;
}

const LEAD = /^(?:since|until|till|before|after|by|from|in|on|during|around|about|early|late|mid|as of)[\s-]+/i;
const MONTH =
  /\b(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b\.?/;
const YEAR = /\b\d{4}\b/;

/** Only dates that the words name are set as figures; others stay words ("earlier that week"). */
function dateAnswer(claim: DateClaim, words: string): AnswerView {
  let rest = words;
  for (let lead = LEAD.exec(rest); lead !== null; lead = LEAD.exec(rest)) rest = rest.slice(lead[0].length);
  const before = words.slice(0, words.length - rest.length).trim();
  const month = MONTH.exec(rest)?.[0];
  const year = YEAR.exec(rest)?.[0];
  const others = rest
    .replace(MONTH, '')
    .replace(YEAR, '')
    .replace(/\b(?:the|of|\w+day)\b/gi, '');
  const day = /\d{1,2}/.exec(others)?.[0];
  if (claim.edtf === null || /[a-z]/i.test(others.replace(/\d{1,2}(?:st|nd|rd|th)?/g, '')))
    return { form: 'words', main: words };
  const figures = [day, month, year].filter((part) => part !== undefined);
  const [main, ...after] = figures;
  if (main === undefined || (others.match(/\d+/g)?.length ?? 0) > 1) return { form: 'words', main: words };
  return { form: 'figure', before: before.toLowerCase() || undefined, main, after: after.join(' ') || undefined };
}
