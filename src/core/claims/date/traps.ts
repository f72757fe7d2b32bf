import { type Span, wordsOf } from '../../text/span.ts';
import type { Expression } from './expression.ts';

const ROOM = 40;

/**
 * Whether words that look like a date are none where they stand.
 *
 * Traps: "every Friday", "each Monday and Friday", "The Sunday Times", "Theresa May", "you may", "the 1984 Widgets Act", "2000 homes",
 * "today's youth", "Black Monday", "a Christmas tree", "Friday's child", "on a Friday".
 *
 * @param edges the sentence: nothing outside it counts
 */
export function isTrap(text: string, span: Span, expression: Expression, edges: Span): boolean {
  const words = wordsOf(text, span);
  const before = text.slice(Math.max(edges.start, span.start - ROOM), span.start);
  const after = text.slice(span.end, Math.min(edges.end, span.end + ROOM));
  if (
    /\b(?:every|each|any|per|most|other|these|those|bloody|black|super|fat|manic|blue)\s$/i.test(before) &&
    !/\bthe other\s$/i.test(before)
  )
    return true;
  if (expression.kind === 'weekday' && (RECURRING.test(before) || /^\s(?:of|in)\s(?:each|every)\b/.test(after)))
    return true;
  switch (expression.kind) {
    case 'weekday':
      return isWeekdayName(words, before, after) || isSomeWeekday(words, before, after);
    case 'month':
      return expression.relation === undefined && expression.within === undefined && !isMonthWord(words, before, after);
    case 'fixed':
      if (/^the\s\d0s$/i.test(words) && DEGREES.test(before)) return true;
      if (/\bCentury$/.test(words)) return /^\s[A-Z]/.test(after);
      return /^\d{4}$/.test(words) && !isYear(words, before, after);
    case 'unit':
      return isLoose(words, before, after);
    case 'recurring':
      return /^(?:first|second) half/i.test(words) && !/\d|year/.test(words);
    case 'holiday':
      return isKindOfThing(words, before, after);
    default:
      return false;
  }
}

/** "every Monday, Wednesday and Friday" */
const RECURRING = /\b(?:every|each)\s(?:\w{2,9}day(?:,|,?\s(?:and|or|to|through))\s){1,4}$/i;

/** "highs in the 70s" are degrees. */
const DEGREES = /\b(?:temperatures?|highs?|lows?|degrees|mercury|thermometers?)\b/i;

/** Newspapers and programmes are named for weekdays. */
function isWeekdayName(words: string, before: string, after: string): boolean {
  if (
    /^\s(?:Times|Telegraph|Mirror|Express|Independent|Herald|Mail|World|People|Post|Sun|Star|Tribune|Business Post|Night Live|Night Football|Agreement)\b/.test(
      after,
    )
  )
    return true;
  return /^[a-z]/.test(words) ? false : /\b(?:Ruby|Sheffield|Joe|Wednesday|Man)\s$/.test(before);
}

/** "fell on a Friday", "May 5, a Sunday,": which one, it leaves open; "a Friday deadline" is of that Friday. */
function isSomeWeekday(words: string, before: string, after: string): boolean {
  return /\ban?\s$/i.test(before) && !/\s/.test(words) && SOME_WEEKDAY.test(after);
}

const SOME_WEEKDAY =
  /^(?:$|[.,;:!?)”"]|\s(?:in|of|that|when|this|last|next|and|or|but|after|before|because|so|at|for|with|he|she|they|it|we)\b)/;

/** Words before which a bare month stands, or which stand behind it. */
const MONTH_BEFORE =
  /(?:^|\b(?:in|since|until|till|by|before|after|during|from|to|through|of|for|between|and|or|early|late|mid|the|a|an|this|last|next|each|on|as|its|his|her|their|our|following|previous|around|about|beginning|ending|ended|ends|starting|month|than|with|via|into|over)[\s-]|[,(–—-]\s?)$/i;

/**
 * Whether a bare month's name is the month. May, March, April, June and August are names and words too and ask
 * for a preposition or the like before them.
 */
function isMonthWord(words: string, before: string, after: string): boolean {
  const name = words.toLowerCase().replace('.', '');
  if (words.toLowerCase() === words)
    return /^(?:jan|feb|apr|jun|jul|aug|sep|sept|oct|nov|dec|may|march)?$/.test(name)
      ? /\bin\s$/i.test(before)
      : name !== 'mar' && (name !== 'august' || MONTH_BEFORE.test(before));
  const doubtful = /^(?:may|march|april|june|august|mar|jan|sun|dec)$/.test(name);
  if (/^-[a-z]/i.test(after)) return /^-long\b/.test(after);
  if (name === 'mar') return false;
  if (!doubtful) return true;
  if (/^\s[A-Z][a-z]+/.test(after) && !/\b(?:in|since|until|by|before|last|next|this)\s$/i.test(before)) return false;
  if (
    /\b[A-Z][a-z]+\s$/.test(before) &&
    !/\b(?:In|Since|Until|Till|By|Before|After|During|From|To|Through|Of|Between|Early|Late|The|A|This|Last|Next|Each|His|Her|Its|Their|Our|And|For)\s$/.test(
      before,
    )
  )
    return false;
  if (name === 'march' && /^\s(?:for|on|against)\s[A-Z]/.test(after)) return false;
  // "a March ruling": a march goes on with a preposition or a verb.
  if (name === 'march' && /\b(?:a|the|his|her|its|their)\s$/i.test(before) && MARCH_NOUN.test(after)) return true;
  if (
    name === 'march' &&
    /\b(?:the|a|an|and|to|for|of|on|with|this|last|next|each|his|her|its|their|our)\s$/i.test(before)
  ) {
    return /\b(?:last|next|of|to)\s$/.test(before) && !/^\s(?:on|for|against|to|in|through)\b/.test(after);
  }
  if (name === 'may' && /^\s(?:be|have|not|also|well|never|still|say)\b/i.test(after)) return false;
  return MONTH_BEFORE.test(before) || /^['’]s\b/.test(after);
}

/** A noun right behind the month that it is of. */
const MARCH_NOUN =
  /^\s(?:[a-z]{3,14}\s)?(?:[a-z]{3,12}(?:[st]ion|ment|[ae]nce)s?|news|ruling|vote|election|primary|report|meeting|hearing|trial|interview|speech|letter|decision|deadline|attack|raid|incident|survey|poll|study|referendum|summit|visit|statement|agreement|figures?|data|order|fire|flood|storm|crash|shooting|game|match|quarter|budget|review|filing|lawsuit|indictment|arrest|killing|uprising|coup|launch|debut|release|session|start|date)\b/;

const YEAR_BEFORE =
  /(?:\b(?:in|since|until|till|by|before|after|during|from|to|through|of|for|between|and|or|early|late|mid|post|pre|the|a|an|this|his|her|its|their|our|year|circa|about|around|than|on|into|due|ending|ended|as|at|late-|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|fall|autumn|winter)[\s,–-]{1,2}|[([,]\s?|^["“‘'(]*)$/i;

/** What is counted, not dated, behind figures that could be a year. */
const COUNTED =
  /^\s(?:people|men|women|children|percent|per|dollars?|pounds?|euros?|yen|points?|miles?|kilomet\w+|feet|foot|acres?|tons?|tonnes?|hours?|minutes?|calories|votes|shares|barrels|megawatts?|meters?|metres?|pieces|square|yards?|million|billion|thousand|grams?|rpm|other|more)\b/i;

/** Laws and pacts carry a year in their names. */
const LAW =
  /^(?:\s(?:[A-Z][\w’'-]+|and|of|to|on|for|the|in|against)){0,8}\s(?:Act|Acts|Law|Treaty|Convention|Protocol|Code|Statute|Ordinance)\b/;

/** What bears a number rather than a year, and what measures one. */
const NUMBERED =
  /\b(?:act|law|treaty|convention|protocol|code|statute|section|article|no\.?|number|page|room|flight|route|highway|interstate|channel|resolution|under|nearly|almost|over|exceed|some|only|just|at least|more than|up to|top)\s(?:of\s)?$/i;

function isYear(words: string, before: string, after: string): boolean {
  const year = Number(words);
  if (COUNTED.test(after) || LAW.test(after)) return false;
  if (NUMBERED.test(before)) return false;
  if (year < 1500)
    return (
      /\b(?:in|since|of|from|until|by|before|after|around|circa|c\.|year)\s$/i.test(before) &&
      !/^\s[a-z]+s\b/.test(after)
    );
  if (year > 2100) return false;
  if (
    /^\s(?:[a-z]+\s)?[a-z]+s\b/.test(after) &&
    year % 100 === 0 &&
    !/\b(?:the|his|its|their|her|our)\s$/i.test(before)
  )
    return /^\s(?:was|is|has|elections?|its|as)\b/.test(after);
  if (YEAR_BEFORE.test(before)) return true;
  if (/['’]s\s$/.test(before)) return true;
  // Behind a name or a noun: "Berlin 1936", "World Cup 2030", "sentenced 1936"; figures right before a thing count it.
  return year >= 1800 && year % 100 !== 0 && !/^\s[a-z]+s\b/.test(after);
}

/** Those who live, and what is held or paid, in "today's" age rather than on a day. */
const OF_THE_AGE =
  /^['’]s\s(?:young|youth|children|kids|teenagers|parents|students|women|men|generation|world|society|age|standards?|technology|economy|market|prices|money|dollars|terms)\b/i;

/** "today's youth", "to this day"; programmes and papers: "World Today", "“This Week With”. */
function isLoose(words: string, before: string, after: string): boolean {
  if (/^(?:Today|Tonight|Tomorrow)$/.test(words) && /[A-Z]\w*\s$/.test(before)) return true;
  if (/^This (?:Week|Morning)$/.test(words)) return /["“]$/.test(before) || /^\s[Ww]ith\s/.test(after);
  if (/^today$/i.test(words)) return OF_THE_AGE.test(after);
  return /^this day$/i.test(words) && (/\bto\s$/i.test(before) || /^,? in\b/.test(after));
}

const NOT_NEW_YEAR =
  /\b(?:the|an?|this|his|her|its|their|our|your|my|every|each|happy|brand|lunar|chinese|jewish|islamic|muslim|persian|iranian|tamil|thai|vietnamese|ethiopian|school|fiscal|financial|academic|model|whole)\s$/i;

/** A holiday that only says of what kind a thing is. */
function isKindOfThing(words: string, before: string, after: string): boolean {
  // "a new year", "in the new year", "the Lunar New Year"
  if (/^new year$/i.test(words)) return NOT_NEW_YEAR.test(before);
  if (/\d|\b(?:last|this|next)\s/i.test(words)) return false;
  if (/^\s(?:Island|Rising|Seals?|Parade|Carol|Story|Massacre|Accords?)\b/.test(after)) return true;
  if (/day$|eve$|fourth|july/i.test(words) || /^\s(?:week|weekend)\b/.test(after)) return false;
  return (
    /^\s[a-z]+(?:s|ing)?\b/.test(after) &&
    !/\b(?:on|before|after|since|until|by|at|during|over)\s$/i.test(before) &&
    !/^\s(?:and|or|in|at|to|when|as|for|with|is|was|will|has|had|the|a|because|but|by|from|that|this|which|after|before|last|next|on|fell|falls|fall|came|comes|come|began|begins|begin|starts|started|ended|ends|approaches|nears|arrives|arrived)\b/.test(
      after,
    )
  );
}
