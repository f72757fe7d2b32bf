import type { PlacedCount } from '../counts/count-item.ts';
import { unitClass } from '../counts/unit-class.ts';
import { clauseBefore } from './clause.ts';
import { inQuestionOrder } from './in-question-order.ts';
import { isPlural, nounOf } from './noun-of.ts';
import { withWords } from './with-words.ts';

/**
 * Words the question that lengths, weights, areas and speeds answer.
 *
 * @returns `undefined` where no noun is measured: what is measured out is counted ("40 kilos were seized")
 *
 * @example
 * askMeasure(group) // 'How long was the detour?', 'How heavy was the anchor?', 'How fast were the winds?'
 */
export function askMeasure(group: readonly PlacedCount[]): string | undefined {
  const [first] = group;
  if (first === undefined) return undefined;
  const sort = unitClass(first.claim.unit);
  if (sort === 'speed' && group.some(isLimit)) return 'What was the speed limit?';
  for (const placed of group) {
    const noun = nounOf(placed, 'of') ?? measuredNoun(placed);
    if (noun === undefined) continue;
    const be = isPlural(noun) ? 'were' : 'was';
    return DIMENSION.test(noun) ? `What ${be} ${noun}?` : `How ${sizeOf(noun, sort)} ${be} ${noun}?`;
  }
  const weighing = group.map(clauseBefore).find((clause) => clause?.verb === 'weigh' && clause.object === '');
  if (weighing !== undefined) return `How much ${inQuestionOrder(weighing)}?`;
  return sort === 'speed' ? withWords('How fast?', group) : undefined;
}

const DIMENSION =
  /\b(?:height|depth|distance|length|width|altitude|radius|diameter|thickness|level|range|speed|weight|mass|area)s?$/;

/** How a thing is asked about: a screen is large, a wall is high, whatever weighs is heavy. */
function sizeOf(noun: string, sort: string): string {
  const found = Object.entries(SIZES).find(([, nouns]) => new RegExp(`\\b(?:${nouns})s?$`).test(noun));
  return MEASURED.get(sort) ?? found?.[0] ?? 'long';
}

const MEASURED: ReadonlyMap<string, string> = new Map([
  ['weight', 'heavy'],
  ['area', 'large'],
  ['speed', 'fast'],
]);

const SIZES: Readonly<Record<string, string>> = {
  large: 'screen|display|television|monitor|tv|wheel|telescope|lens|hailstone',
  high: 'wall|fence|wave|tower|building|statue|cliff|dam|mountain|flame|tsunami|swell|waterfall',
  deep: 'hole|crater|pit|trench|lake|well|shaft|snow',
  wide: 'gap|strip|zone|corridor|crack|opening',
};

/** The noun that a measure stands before: "detour" of "a 14-mile detour". */
function measuredNoun({ claim, sentence: { tokens }, to }: PlacedCount): string | undefined {
  const [noun, next] = [tokens[to], tokens[to + 1]];
  const isNamed = noun?.pos === 'NOUN' && next?.pos !== 'NOUN' && claim.value !== 1 && !/s$/.test(claim.unit);
  return isNamed ? `the ${noun.lower}` : undefined;
}

function isLimit({ sentence: { tokens }, from, to }: PlacedCount): boolean {
  return tokens.slice(Math.max(0, from - 6), to + 3).some(({ lower }) => lower === 'limit');
}
