import { dayOf } from '../calendar.ts';
import type { DatePattern, Expression } from '../expression.ts';
import { numberOf, S, YEAR_WORDS, yearOf } from '../lexicon.ts';
import { periodOf, yearPeriod } from '../period.ts';
import { wholeWords } from './pattern.ts';

const TENS = 'twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties';
export const NTH_CENTURY =
  '\\d\\d?(?:st|nd|rd|th)|(?:twenty-)?(?:first|second|third|fourth)|fifth|sixth|seventh|eighth|ninth|tenth|(?:elev|thirte|fourte|fifte|sixte|sevente|eighte|ninete)enth|twelfth|twentieth';
const CENTURIES = 'eighteen|nineteen|twenty';

/**
 * Years, fiscal years, decades and centuries. Whether a bare figure is a year, `isYear` decides.
 *
 * Takes: "1996", "fiscal 1996", "FY25", "the year 2000", "'98", "nineteen ninety-six", "the 1960s", "the '90s",
 * "the nineties", "the 19th century", "the 18th and 19th centuries", "the third century BC", "AD 79", "44 BC", "the turn of the century".
 * Leaves: "1,996", "$1996", "1996.5".
 */
export const YEARS: readonly DatePattern[] = [
  {
    pattern: wholeWords(
      `(?:(?:the${S})?(?:fiscal(?:${S}year)?|calendar${S}year|financial${S}year|year(?:${S}of)?)${S}|FY${'\\s?'})(?<year>(?:1\\d|20)\\d\\d)`,
    ),
    read: ({ year }) => yearExpression(yearOf(year ?? '')),
  },
  { pattern: /(?<!\w)FY['’]?(?<year>\d\d)(?!\w)/g, read: ({ year }) => yearExpression(2000 + Number(year)) },
  {
    pattern:
      /(?<![\w$€£¥#@/])(?<!(?<!\b(?:mid|early|late|post|pre))-)(?<![\d$€£¥][.,])(?<year>1[0-9]\d\d|20\d\d)(?![\w%$€£])(?![.,/:]\d)/gi,
    read: ({ year }) => yearExpression(Number(year)),
  },
  {
    pattern:
      /(?<=\b(?:in|of|since|by|from|to|until|before|after|during|early|late|mid|and)[\s-])['’](?<year>\d\d)(?![\w'’])/g,
    read: ({ year }) => yearExpression(Number(year) + (Number(year) < 40 ? 2000 : 1900)),
  },
  {
    // "the 1800s" are a century, "the 2000s" were ten years.
    pattern: /(?<![\w$€£#])(?:the\s{1,3})?(?<decade>(?:1\d|20)\d)0['’]?s(?!\w)/gi,
    read: ({ decade }) => {
      const tens = Number(decade);
      return tens % 10 === 0 && tens < 190 ? centuryExpression(tens / 10 + 1) : decadeExpression(tens * 10);
    },
  },
  {
    pattern: /(?<!\w)the\s{1,3}(?:(?:early|late|mid)[\s-]{1,3})?['’]?(?<decade>[2-9])0['’]?s(?!\w)/gi,
    read: ({ decade }, words) =>
      /\d0/.test(words) ? decadeExpression((Number(decade) > 2 ? 1900 : 2000) + Number(decade) * 10) : undefined,
  },
  {
    pattern: /(?<![\w’'])['’](?<decade>[2-9])0s(?!\w)/gi,
    read: ({ decade }) => decadeExpression((Number(decade) > 2 ? 1900 : 2000) + Number(decade) * 10),
  },
  {
    pattern:
      /(?<=(?:the\s|\d\d|['’]|(?:early|late|mid)[\s-])\d0s,?\s(?:and|or|to|through)\s)['’]?(?<decade>[2-9])0['’]?s(?!\w)/gi,
    read: ({ decade }) => decadeExpression(1900 + Number(decade) * 10),
  },
  {
    pattern:
      /(?<![\w$€£.,])(?:(?:AD|A\.D\.|CE)\s(?<year>\d{1,4})|(?<year2>\d{1,4})\s?(?:AD|A\.D\.?|CE|C\.E\.?))(?!\w)/g,
    read: ({ year, year2 }) => yearExpression(Number(year ?? year2)),
  },
  {
    // The year before 1 AD is 0 in ISO 8601.
    pattern: /(?<![\w$€£.,])(?<year>\d{1,4})\s?(?:BC|B\.C\.?|BCE|B\.C\.E\.?)(?!\w)/g,
    read: ({ year }) => yearExpression(1 - Number(year)),
  },
];

/** Those spelled out. */
export const SPELLED_YEARS: readonly DatePattern[] = [
  { pattern: wholeWords(`(?<year>${YEAR_WORDS})`), read: ({ year }) => spelled(year ?? '') },
  {
    pattern: wholeWords(`(?:the${S})?(?:(?:fiscal|calendar|financial)${S})?year${S}(?:of${S})?(?<year>${YEAR_WORDS})`),
    read: ({ year }) => yearExpression(yearOf(year ?? '')),
  },
  {
    pattern: wholeWords(`(?<=\\b(?:in|since|until|by)${S})(?<year>${YEAR_WORDS})(?!${S}[a-z]{3,12}s\\b)`),
    read: ({ year }) => yearExpression(yearOf(year ?? '')),
  },
  {
    pattern: wholeWords(`(?:the${S})?(?:(?<century>${CENTURIES})[\\s-])(?<tens>${TENS}|tens)`),
    read: ({ century, tens }) => decadeExpression((numberOf(century ?? '') ?? 0) * 100 + tensOf(tens ?? '')),
  },
  {
    pattern: wholeWords(
      `(?:the${S}(?:(?:early|late|mid|swinging)[\\s-])?|early[\\s-]|late[\\s-]|mid[\\s-]|in${S})(?<tens>${TENS})`,
    ),
    read: ({ tens }) => decadeExpression((/^twen/i.test(tens ?? '') ? 2000 : 1900) + tensOf(tens ?? '')),
  },
  {
    pattern: wholeWords(`(?<=(?:${TENS})${S}(?:and|or|to|through)${S}(?:the${S})?)(?<tens>${TENS})`),
    read: ({ tens }) => decadeExpression((/^twen/i.test(tens ?? '') ? 2000 : 1900) + tensOf(tens ?? '')),
  },
  { pattern: wholeWords(`the${S}roaring${S}twenties`), read: () => decadeExpression(1920) },
  {
    pattern: wholeWords(`(?:the${S})?(?<century>sixteen|seventeen|eighteen|nineteen)${S}hundreds`),
    read: ({ century }) => centuryExpression((numberOf(century ?? '') ?? 0) + 1),
  },
  { pattern: wholeWords(`the${S}(?:noughties|aughts)`), read: () => decadeExpression(2000) },
  {
    pattern: wholeWords(`the${S}turn${S}of${S}the${S}(?:(?<nth>${NTH_CENTURY})${S})?(?:century|millennium)`),
    read: ({ nth }) => yearExpression(nth === undefined ? 2000 : ((numberOf(nth) ?? 1) - 1) * 100),
    approximate: true,
  },
  {
    pattern: wholeWords(
      `(?:the${S})?(?<nth>${NTH_CENTURY})(?:[\\s-]{1,3}centur(?:y|ies)(?:${S}(?<bc>BCE?|B\\.C\\.))?|(?=${S}(?:and|or|to)${S}(?:the${S})?(?:${NTH_CENTURY})[\\s-]{1,3}centur(?:y|ies)))`,
    ),
    read: ({ nth, bc }) => centuryExpression(numberOf(nth ?? ''), bc !== undefined),
  },
];

function yearExpression(year: number | undefined): Expression | undefined {
  return year === undefined ? undefined : { kind: 'fixed', period: yearPeriod(year) };
}

/** "twenty twenty" and "nineteen fifty" may be amounts; a hyphen or a third word makes them years. */
function spelled(words: string): Expression | undefined {
  return /^(?:twenty|two thousand)/i.test(words) ? undefined : yearExpression(yearOf(words));
}

function decadeExpression(year: number): Expression {
  return { kind: 'fixed', period: periodOf('decade', dayOf(year, 1, 1)) };
}

function tensOf(word: string): number {
  return word.toLowerCase() === 'tens' ? 10 : (numberOf(word.toLowerCase().replace(/ies$/, 'y')) ?? 0);
}

function centuryExpression(nth: number | undefined, isBefore = false): Expression | undefined {
  if (nth === undefined || nth < 1 || nth > 22) return undefined;
  if (isBefore)
    return {
      kind: 'interval',
      from: { kind: 'fixed', period: yearPeriod(1 - nth * 100) },
      to: { kind: 'fixed', period: yearPeriod(100 - nth * 100) },
    };
  return { kind: 'fixed', period: periodOf('century', dayOf((nth - 1) * 100, 1, 1)) };
}
