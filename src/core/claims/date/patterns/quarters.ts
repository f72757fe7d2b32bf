import type { DatePattern, Expression, Groups } from '../expression.ts';
import { AMOUNT, monthNumber, numberOf, S, SHORT_YEAR, YEAR } from '../lexicon.ts';
import { yearPeriod } from '../period.ts';
import { relativeYear, yearBehind } from './full-dates.ts';
import { wholeWords } from './pattern.ts';
import { besideReference, relationOf } from './relation.ts';

const OF_YEAR = `(?:(?:${S}of|,)?${S}(?:(?:fiscal|financial|calendar)${S}(?:year${S})?)?(?:(?<year>${YEAR})|FY\\s?['’]?(?<short>\\d\\d)(?!\\w))|(?:${S}of)?${S}(?<yearRelation>last|this|next|the previous|the following|the)${S}(?:fiscal${S})?year)?`;
const YEAR_BEFORE = `(?:the${S})?(?:(?:fiscal${S})?(?<yearBefore>${YEAR})(?:['’]s)?${S}|(?<relationBefore>last|this|next)${S}year['’]s${S})?`;
const S_OR_NONE = '\\s?';
const ORDINAL = '(?<nth>first|second|third|fourth|1st|2nd|3rd|4th)';
const SEASON = '(?<season>spring|summer|autumn|fall|winter)';
const SEASONS: Readonly<Record<string, number>> = { spring: 1, summer: 2, autumn: 3, fall: 3, winter: 4 };

/**
 * Quarters, halves and seasons of a year.
 *
 * Takes: "3Q24", "Q3 FY25", "the June quarter", "early spring", "the third quarter", "third-quarter", "the 1988 second quarter", "Q3 2019", "the first half of this year",
 * "last year's fourth quarter", "last summer", "the winter of 1996", "spring 2031".
 * Leaves: "a quarter of voters", "the second half" of a match, "fall" as a verb, "in spring" of any year.
 */
export const QUARTERS: readonly DatePattern[] = [
  {
    pattern: wholeWords(
      `${YEAR_BEFORE}(?:the${S})?(?:fiscal[\\s-]{1,3})?${ORDINAL}[\\s-]{1,3}(?:fiscal${S})?(?<unit>quarter)(?!${S}of${S}(?:the|this|last|a)${S}(?:\\w{2,12}${S})?(?:decade|century|month|week|season|game|match))${OF_YEAR}`,
    ),
    read: readPart,
  },
  {
    pattern: wholeWords(`${YEAR_BEFORE}(?:${ORDINAL}|(?<latter>latter|last|final))[\\s-]{1,3}(?<unit>half)${OF_YEAR}`),
    read: (groups) =>
      hasYear(groups) ? readPart(groups.latter === undefined ? groups : { ...groups, nth: '2' }) : undefined,
  },
  {
    pattern: wholeWords(
      `(?:fiscal${S})?(?:(?<letter>[QH])(?<nth>[1-4])|(?<nth2>[1-4])(?<letter2>[QH]))(?:(?:${S}(?:of${S})?|[-/])?(?:(?:FY|fiscal|financial${S}year)${S_OR_NONE})?(?<year>${YEAR})|(?:${S}|[-/])?(?:FY${S_OR_NONE})?['’]?(?<short>\\d\\d)(?![\\w%]|[.,]\\d)|${S}(?:of${S})?(?<yearRelation>last|this|next)${S}year)?`,
    ),
    read: readLetter,
  },
  {
    pattern: wholeWords(
      `(?:FY${S_OR_NONE})?(?<year>${YEAR.replace('(?![\\w%])', '')})[\\s-]?(?<letter>[QH])(?<nth>[1-4])`,
    ),
    read: readLetter,
  },
  {
    pattern: wholeWords(
      `the${S}(?<month>March|June|September|December)${S}quarter(?:${S}(?:of${S})?(?<year>${YEAR}))?`,
    ),
    read: ({ month, year }) =>
      readPart({
        unit: 'quarter',
        nth: String((monthNumber(month ?? '') ?? 0) / 3),
        ...(year === undefined ? {} : { year }),
      }),
  },
  {
    pattern: wholeWords(`(?<relation>last|this|next|this past|this coming|past|coming)${S}${SEASON}`),
    read: readSeason,
  },
  {
    pattern: wholeWords(
      `(?:the${S})?${SEASON}(?:,?${S}(?:of${S}(?:the${S})?)?(?<year>${YEAR}|${SHORT_YEAR.replace('(?<=of\\s)', '(?<=of\\s(?:the\\s)?)')})|${S}(?:of${S})?(?<yearRelation>last|this|next)${S}year)`,
    ),
    read: readSeason,
  },
  {
    pattern: wholeWords(`(?:the${S}(?<which>following|previous|preceding)|that(?:${S}same)?)${S}${SEASON}(?!-)`),
    read: ({ season, which }) => {
      const number = SEASONS[season?.toLowerCase() ?? ''];
      return number === undefined
        ? undefined
        : { kind: 'recurring', unit: 'season', number, ...besideReference(which) };
    },
  },
  {
    pattern: wholeWords(`the${S}${SEASON}${S}before${S}last`),
    read: (groups) => {
      const origin = readSeason({ ...groups, relation: 'last' });
      return origin && { kind: 'offset', amount: -1, unit: 'year', origin };
    },
  },
  {
    pattern: wholeWords(`(?:(?<year>${YEAR})|(?<relationBefore>last|this|next)${S}year)['’]s${S}${SEASON}`),
    read: readSeason,
  },
  {
    pattern: wholeWords(`(?<amount>${AMOUNT})${S}(?<unit>spring|summer|autumn|fall|winter|quarter|weekend)s${S}ago`),
    read: ({ amount, unit }) => seasonsAgo(numberOf(amount ?? ''), unit?.toLowerCase() ?? ''),
  },
  { pattern: wholeWords(`(?:the${S})?(?<year>${YEAR})${S}${SEASON}`), read: readSeason },
  {
    pattern: wholeWords(
      `(?:the${S})?${SEASON}${S}(?:of${S})?(?<year>${YEAR.replace('(?![.,/:]\\d)', '')})[-–/]\\d\\d(?!\\d)`,
    ),
    read: readSeason,
  },
  {
    pattern: wholeWords(
      `(?<=\\b(?:early|late|mid|by|until|since)[\\s-])${SEASON}(?!-|${S}[a-z]{3,12}s?\\b(?<!and|when|with|that|because|after|before|while|but|for))`,
    ),
    read: readSeason,
  },
  {
    // "in the fall of the town" is no season, nor is "the summer break".
    pattern: wholeWords(
      `(?<=\\b(?:over|during|in|since|until|by|before|after|through|throughout)${S})the${S}${SEASON}(?!-|${S}(?:of\\b|[a-z]{3,12}s?\\b(?<!and|when|with|that|because|after|before|while|but|for)))`,
    ),
    read: readSeason,
  },
];

function readPart(groups: Groups): Expression | undefined {
  const number = numberOf(groups.nth ?? '');
  const unit = groups.unit?.toLowerCase() === 'half' ? 'half' : 'quarter';
  if (number === undefined || number < 1 || number > (unit === 'half' ? 2 : 4)) return undefined;
  return { kind: 'recurring', unit, number, ...yearOfPart(groups) };
}

/** "Q3", "3Q24", "H1 FY2031"; a small letter before a figure may be anything. */
function readLetter(groups: Groups, words: string): Expression | undefined {
  const letter = groups.letter ?? groups.letter2 ?? '';
  const nth = groups.nth ?? groups.nth2;
  const isHalf = letter.toLowerCase() === 'h';
  if (nth === undefined || (letter === 'h' && /^h\d$/.test(words))) return undefined;
  return readPart({ ...groups, nth, unit: isHalf ? 'half' : 'quarter' });
}

/** "two quarters ago" counts from the running one, "two summers ago" from the last that is over. */
function seasonsAgo(amount: number | undefined, name: string): Expression | undefined {
  if (amount === undefined) return undefined;
  if (name === 'quarter' || name === 'weekend')
    return { kind: 'unit', unit: name, steps: -amount, origin: 'published' };
  const origin = readSeason({ season: name, relation: 'last' });
  return origin && { kind: 'offset', amount: 1 - amount, unit: 'year', origin };
}

function readSeason(groups: Groups): Expression | undefined {
  const number = SEASONS[groups.season?.toLowerCase() ?? ''];
  const relation = relationOf(groups.relation);
  if (number === undefined) return undefined;
  return {
    kind: 'recurring',
    unit: 'season',
    number,
    ...yearOfPart(groups),
    ...(relation === undefined ? {} : { relation }),
  };
}

function yearOfPart(groups: Groups): { within?: Expression } {
  const year = groups.year ?? groups.yearBefore;
  if (groups.short !== undefined) return { within: { kind: 'fixed', period: yearPeriod(2000 + Number(groups.short)) } };
  if (year !== undefined) return { within: { kind: 'fixed', period: yearPeriod(yearBehind(year) ?? 0) } };
  const relation = groups.yearRelation ?? groups.relationBefore;
  if (relation === undefined) return {};
  return { within: relativeYear(relation.toLowerCase() === 'the' ? 'this' : relation) };
}

function hasYear(groups: Groups): boolean {
  return [groups.year, groups.short, groups.yearBefore, groups.yearRelation, groups.relationBefore].some(
    (part) => part !== undefined,
  );
}
