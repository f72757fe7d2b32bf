import { matches } from './matches.ts';
import type { Span } from './span.ts';

/** Titles and the like: a full stop behind them never ends a sentence. */
export const NEVER_LAST: ReadonlySet<string> = new Set(
  (
    'mr mrs ms smt messrs dr prof rev msgr pst hon fr st ste mt ft gen brig col maj capt cmdr lt sgt cpl pvt adm engr barr adv cllr ' +
    'sen rep gov pres supt insp asst addl dy det amb rt vs no nos art sec fig vol pp op cf eg ie viz approx rs tk'
  ).split(' '),
);

/** Abbreviations that may close a sentence: they do where a word follows that opens one. */
const MAYBE_LAST =
  /(?:^|[^\p{L}])(?:(?:\p{L}\.)+\p{L}|\p{Lu}|inc|corp|co|ltd|bros|jr|sr|etc|al|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|ave|blvd|rd|est|calif|conn|fla|ga|ill|ind|kan|ky|la|mass|md|mich|minn|miss|mo|n\.?y|okla|ore|pa|tenn|tex|va|vt|wash|wis|wyo)$/iu;

/** Words that, in capitals behind an abbreviation, open a sentence rather than go on with a name. */
const OPENER =
  /^[“"‘'(]*(?:The|A|An|This|That|These|Those|It|Its|He|She|They|We|I|You|His|Her|Their|Our|But|And|In|On|At|As|If|When|While|After|Before|Since|For|By|With|From|To|There|Here|What|Who|Why|How|Some|Many|Most|Several|Both|All|No|Not|Now|Then|Also|However|Meanwhile|According)\b/u;

/**
 * A possible end: stops, then quotation marks and brackets that close, before white space, which may be missing where
 * a curly mark closes. A run of stops is tried once.
 */
const STOP = /(?<![.!?…])(?:\.{3}|…|[.!?]+)(?:[”’"'»)\]]*(?=\s)|[’']?[”»](?=[\p{Lu}“«]))/gu;

/**
 * The sentences of one paragraph, in order; together they hold every word of it.
 *
 * @example
 * sentences('Mr. Lee left. He is 5.', { start: 0, end: 22 })
 * // [{ start: 0, end: 13 }, { start: 14, end: 22 }]
 */
export function sentences(text: string, paragraph: Span): Span[] {
  const body = text.slice(paragraph.start, paragraph.end);
  const found: Span[] = [];
  let start = 0;
  for (const stop of matches(body, STOP)) {
    const end = stop.index + stop[0].length;
    const next = end + (/^\s*/.exec(body.slice(end, end + 80))?.[0].length ?? 0);
    if (!endsSentence(body.slice(start, stop.index), stop[0], body.slice(next, next + 40))) continue;
    found.push({ start: paragraph.start + start, end: paragraph.start + end });
    start = next;
  }
  if (start < body.length) found.push({ start: paragraph.start + start, end: paragraph.end });
  return found;
}

function endsSentence(before: string, stop: string, after: string): boolean {
  // A lower-case word goes on with the same sentence: “Stop!” he said.
  if (after === '' || /^(?:[“"‘'([]|[—–-] ?)*\p{Ll}/u.test(after)) return false;
  if (!stop.startsWith('.') || stop.startsWith('..')) return true;
  const tail = before.slice(-24);
  const word = /\p{L}+$/u.exec(tail)?.[0] ?? '';
  if (NEVER_LAST.has(word.toLowerCase()) && word !== 'no') return false;
  if (MAYBE_LAST.test(tail)) return OPENER.test(after);
  return true;
}
