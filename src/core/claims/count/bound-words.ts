import type { Bound } from '../claim.ts';

type Side = Exclude<Bound, 'range'>;

const MORE = 'more greater larger bigger higher longer older better taller heavier wider'.split(' ');
const LESS = 'less fewer smaller lower shorter younger lighter cheaper'.split(' ');

/** Phrases that bound the number behind them. */
export const BEFORE: ReadonlyMap<string, Side> = new Map<string, Side>([
  ...phrases(
    'about',
    'about',
    'around',
    'approximately',
    'approx',
    'approx .',
    'roughly',
    'some',
    'nearly',
    'almost',
    'close to',
    'closer to',
    'estimated',
    'an estimated',
    'estimated at',
    'estimated to be',
    'circa',
    'plus or minus',
    '±',
    'virtually',
    'practically',
    'as near as',
    'somewhere around',
    'in the region of',
    'in the order of',
    'on the order of',
    'in the neighborhood of',
    'in the neighbourhood of',
    '~',
    '≈',
  ),
  ...phrases(
    'at-least',
    'over',
    'above',
    'at least',
    'at the least',
    'at least or equal to',
    '> =',
    'at the very least',
    'at a minimum',
    'a minimum of',
    'a minimum',
    'minimum',
    'in excess of',
    'upwards of',
    'upward of',
    'north of',
    'beyond',
    'over than',
    'as few as',
    'as little as',
    'no fewer than',
    'no less than',
    'not less than',
    'not fewer than',
    'exceed',
    'exceeds',
    'exceeded',
    'exceeding',
    'surpassed',
    'surpassing',
    'surpasses',
    'topped',
    'topping',
    'tops',
    '>',
    '≥',
    ...MORE.flatMap(comparisons),
  ),
  ...phrases(
    'at-most',
    'up to',
    'at most',
    'at the most',
    'at most or equal to',
    '< =',
    'under',
    'below',
    'a maximum of',
    'maximum of',
    'a maximum',
    'maximum',
    'no more than',
    'not more than',
    'no greater than',
    'no higher than',
    'no larger than',
    'no longer than',
    'as many as',
    'as much as',
    'as high as',
    'as long as',
    'short of',
    'just shy of',
    'shy of',
    'south of',
    'sub -',
    '<',
    '≤',
    ...LESS.flatMap(comparisons),
  ),
  ...phrases('exact', 'only', 'just', 'exactly', 'precisely', 'merely', 'a mere', 'mere', 'fully', 'a full'),
]);

/** Words before a bound that strengthen or weaken it, and bound nothing themselves. */
export const DEGREES: ReadonlySet<string> = new Set(
  'just well far slightly only much marginally considerably significantly substantially still even'.split(' '),
);

/** Phrases that bound the number before them; before or behind its noun. */
export const AFTER: ReadonlyMap<string, Side> = new Map<string, Side>([
  ...phrases(
    'about',
    'or so',
    '- odd',
    '- some',
    '- something',
    'odd',
    'or thereabouts',
    'give or take',
    'approximately',
  ),
  ...phrases(
    'at-least',
    'or more',
    'or above',
    'or over',
    ...MORE.filter((word) => word !== 'more').map((word) => `or ${word}`),
    'and over',
    'and above',
    'and older',
    'and up',
    'and counting',
    'at least',
    'at the least',
    'plus',
    '- plus',
    '+',
    'minimum',
    'at minimum',
    'at a minimum',
  ),
  ...phrases(
    'at-most',
    'or less',
    'or fewer',
    'or under',
    'or below',
    ...LESS.filter((word) => !/^(?:less|fewer)$/.test(word)).map((word) => `or ${word}`),
    'and under',
    'and younger',
    'and below',
    'at most',
    'at the most',
    'max',
    'maximum',
    'at maximum',
    'or earlier',
    'tops',
  ),
]);

/** Words before "about" and "over" that take them as prepositions: "lied about two deals", "a row over two islands". */
export const TAKES_PREPOSITION: Readonly<Record<'about' | 'over', ReadonlySet<string>>> = {
  about: new Set(
    (
      'talk talks talked talking ask asks asked asking speak speaks spoke speaking know knows knew known think thinks thought ' +
      'lie lies lied lying worry worries worried concern concerns concerned question questions information story stories ' +
      'report reports details claims complain complained complaints learn learned learnt hear heard tell tells told write wrote ' +
      'book books film documentary article articles how what everything something nothing'
    ).split(' '),
  ),
  over: new Set(
    (
      'control dispute disputes row fight fights war concern concerns victory win wins won clash clashes conflict jurisdiction ' +
      'sued suing charged arrested protest protests tension tensions presided preside took take taking takes turned handed'
    ).split(' '),
  ),
};

function comparisons(word: string): string[] {
  return [
    `${word} than`,
    `${word} than or equal to`,
    `${word} or equal to`,
    `${word} or equal than`,
    `equal to or ${word} than`,
  ];
}

function phrases(bound: Side, ...words: string[]): [string, Side][] {
  return words.map((word) => [word, bound]);
}
