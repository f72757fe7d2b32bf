import type { CountClaim } from '../../core/claims/claim.ts';
import { AFTER, BEFORE } from '../../core/claims/count/bound-words.ts';
import { COMPOUND_MEASURES, SYMBOLS, TIME_WORDS } from '../../core/claims/count/measures.ts';
import { SCALES, SHORT_SCALES, SMALL } from '../../core/claims/count/number-words.ts';
import { plural } from '../../core/comparison/questions/plural.ts';
import type { AnswerView } from './answers.ts';

/**
 * A count as it is shown: in figures, its bound in the outlet's own words, a measure behind it.
 * What gives no figure stays in words.
 *
 * @example
 * countAnswer(claim, 'more than forty boats') // { form: 'figure', before: 'more than', main: '40' }
 * countAnswer(claim, 'dozens of boats') // { form: 'words', main: 'dozens of boats' }
 */
export function countAnswer(claim: CountClaim, words: string): AnswerView {
  const number = printed(claim, words) ?? spelled(claim, words);
  if (number === undefined) return { form: 'words', main: words };
  const before = boundBefore(claim, words.slice(0, number.start));
  const rest = words.slice(number.end);
  const after = [
    number.scale,
    unitOf(claim, rest, number.main),
    before === undefined ? boundBehind(claim, rest) : undefined,
    claim.of === undefined ? undefined : `of ${figures.format(claim.of)}`,
  ].filter((part) => part !== undefined);
  const main = claim.unit === '%' ? `${number.main}%` : number.main;
  return { form: 'figure', before, main, after: after.join(' ') || undefined };
}

const figures = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

interface Figure {
  readonly start: number;
  readonly end: number;
  readonly main: string;
  /** A scale in words, set small behind the digits. */
  readonly scale?: string | undefined;
}

/** Digits, with the sign of a currency before them and a scale behind. */
const DIGITS = /(?<sign>(?:\b[A-Z]{1,3})?[$€£¥₹])?\s?(?<digits>\d[\d.,]*\d|\d)(?:[\s-]?(?<scale>\p{L}+))?/gu;

/** The claim's number where the words have it in digits: as printed there. */
function printed(claim: CountClaim, words: string): Figure | undefined {
  for (const match of words.matchAll(DIGITS)) {
    const { sign = '', digits = '', scale } = match.groups ?? {};
    const factor =
      scale === undefined ? undefined : (SCALES.get(scale.toLowerCase()) ?? SHORT_SCALES.get(scale.toLowerCase()));
    const bare = Number(digits.replaceAll(',', ''));
    if (![bare, bare * (factor ?? 1)].some((value) => Math.abs(value - claim.value) <= 1e-6 * claim.value)) continue;
    const whole =
      factor === undefined ? match[0].length - (scale === undefined ? 0 : scale.length + 1) : match[0].length;
    // "£24m" is one figure as printed, "24 million" a figure and a word.
    const short = factor !== undefined && claim.to === undefined && match[0].endsWith(`${digits}${scale}`);
    return {
      start: match.index,
      end: match.index + whole,
      main: `${sign}${digits}${short ? scale : ''}${claim.to === undefined ? '' : `–${figures.format(claim.to / (factor ?? 1))}`}`,
      scale: factor === undefined || short ? undefined : scale,
    };
  }
  return undefined;
}

/** Words that give a scale and no figure, and parts that no whole number shows. */
const VAGUE =
  /\b(?:tens|dozens?|scores|hundreds|thousands|lakhs|millions|crores|billions|trillions|several|few|couple|half|thirds?|quarters?)\b/iu;

/** A number in words, in figures. */
function spelled(claim: CountClaim, words: string): Figure | undefined {
  if (VAGUE.test(words) || !Number.isInteger(claim.value)) return undefined;
  const run = [...words.matchAll(/\p{L}+/gu)].filter(([word]) => {
    const lower = word.toLowerCase();
    return SMALL.has(lower) || SCALES.has(lower) || lower === 'a' || lower === 'an';
  });
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const [factor, scale] = claim.value >= 1e6 ? largeScale(claim.value) : [1, undefined];
  const upper = claim.to === undefined ? '' : `–${figures.format(claim.to / factor)}`;
  return {
    start: first.index,
    end: last.index + last[0].length,
    main: `${figures.format(claim.value / factor)}${upper}`,
    scale,
  };
}

function largeScale(value: number): [number, string] {
  return value >= 1e12 ? [1e12, 'trillion'] : value >= 1e9 ? [1e9, 'billion'] : [1e6, 'million'];
}

/** "over", "nearly": the words before the number that bound it, as printed. */
function boundBefore(claim: CountClaim, lead: string): string | undefined {
  if (claim.bound === 'exact' || claim.bound === 'range') return undefined;
  const words = lead.trim().split(/\s+/);
  for (let from = 0; from < words.length; from++) {
    const phrase = words.slice(from).join(' ');
    const bound = BEFORE.get(phrase.toLowerCase());
    if (bound !== undefined && bound !== 'exact') return phrase.toLowerCase();
  }
  return undefined;
}

/** "or more", "or so": the bound behind the number, as printed. */
function boundBehind(claim: CountClaim, rest: string): string | undefined {
  if (claim.bound === 'exact' || claim.bound === 'range') return undefined;
  const words = rest.trim().split(/\s+/);
  for (let from = 0; from < words.length; from++)
    for (let to = Math.min(words.length, from + 3); to > from; to--) {
      const phrase = words.slice(from, to).join(' ');
      if (AFTER.has(phrase.toLowerCase())) return phrase;
    }
  return undefined;
}

/** Measures of length, area, weight, heat and power. Time, symbols and compounds have tables of their own. */
const PHYSICAL =
  /^(?:inch|foot|feet|yard|mile|(?:kilo|centi|milli)?met(?:re|er)|acre|hectare|(?:kilo)?gram|kilo|pound|ounce|stone|tonne|ton|lit(?:re|er)|gallon|barrel|degree|knot|(?:kilo|mega|giga)watt)$/iu;

/** What a rate is reckoned by, behind what is counted: "a day", "per head". */
const RATE = /\s(?:an?|per|each|every) \p{L}+$/u;

/** The unit where the figure alone would mislead: a measure, a currency or a rate, not a noun that the question names. */
function unitOf(claim: CountClaim, rest: string, main: string): string | undefined {
  if (claim.unit === '%') return undefined;
  if (/^[A-Z]{3}$/.test(claim.unit)) {
    if (/[$€£¥₹]/.test(main)) return RATE.exec(rest)?.[0].trim();
    return (claim.per !== undefined ? rest.trim() : rest.trim().split(/\s+/).at(-1)) || claim.unit;
  }
  const [rate = ''] = RATE.exec(claim.unit) ?? [];
  const unit = claim.unit.slice(0, claim.unit.length - rate.length);
  const last = unit.split(' ').slice(-2).join(' ').toLowerCase();
  const noun = unit.split(' ').at(-1)?.toLowerCase() ?? '';
  const singular = noun.replace(/ies$/, 'y').replace(/([^s])s$/, '$1');
  const measures =
    TIME_WORDS.has(singular) ||
    PHYSICAL.test(singular) ||
    SYMBOLS.has(unit) ||
    COMPOUND_MEASURES.has(last.replace(/s$/, ''));
  // "Boats a day": the question names the boats.
  if (!measures) return rate.trim() || undefined;
  // "37-year-old" and "a three-mile detour" print the measure in the singular.
  const isLone = noun === singular && (TIME_WORDS.has(noun) || PHYSICAL.test(noun)) && claim.value !== 1;
  return `${isLone ? (noun === 'foot' ? 'feet' : plural(unit)) : unit}${rate}`;
}
