import { matchAt } from '../../claims/framing/loaded/lexicon.ts';
import { isCounted } from '../counts/amount-of.ts';
import { isAge, isHuman, isPartitive, isWhole, type PlacedCount } from '../counts/count-item.ts';
import { toldUnit } from '../counts/told-unit.ts';
import { headOf, personType, RATE, rateOf, unitClass } from '../counts/unit-class.ts';
import { conceptOf, conceptOfWord } from '../words/concept-of.ts';
import { type Concept, FORMS } from '../words/concepts.ts';
import { askMoney, askShare } from './ask-amount.ts';
import { askMeasure } from './ask-measure.ts';
import { askAge, askTime } from './ask-time.ts';
import { clauseBefore } from './clause.ts';
import { commonest } from './commonest.ts';
import { grouped } from './grouped.ts';
import { inQuestionOrder, SAYING } from './in-question-order.ts';
import { isPlural } from './noun-of.ts';
import { plural } from './plural.ts';
import { predicateOf } from './predicate.ts';
import { sharedConcepts } from './shared-words.ts';
import { withWords } from './with-words.ts';

/**
 * Words the question that counts answer.
 *
 * @example
 * askCount(group) // 'How many people were injured?', 'How much was the fine?', 'What was the turnout?'
 */
export function askCount(group: readonly PlacedCount[]): string {
  const [first] = group;
  if (first === undefined) return '';
  if (group.some(isAge)) return askAge(group);
  if (group.every(({ claim }) => claim.value > 0 && claim.value < 1 && (claim.unit === '' || isCounted(claim.unit))))
    return askPart(group, first);
  switch (unitClass(first.claim.unit)) {
    case 'money':
      return askMoney(group);
    case '%':
      return askShare(group);
    case 'time':
      return askTime(group);
    case 'length':
    case 'weight':
    case 'area':
    case 'speed':
      return askMeasure(group) ?? askNumber(group, first);
    default:
      return askNumber(group, first);
  }
}

/** A third of the pupils: a share of what is counted. */
function askPart(group: readonly PlacedCount[], first: PlacedCount): string {
  const { unit } = first.claim;
  if (unit === '') return withWords('What share?', group);
  if (/\bpoints?$/.test(unit)) return withWords(`How many ${plural(unit)}?`, group);
  const question = `What share of ${isPlural(unit) ? unit : `the ${unit}`}`;
  const done = doneTo(group)?.replace(/^were /, isPlural(unit) ? 'were ' : 'was ');
  return done === undefined ? withWords(`${question}?`, group) : `${question} ${done}?`;
}

function askNumber(group: readonly PlacedCount[], first: PlacedCount): string {
  const { of } = first.claim;
  const unit = unitOf(group);
  if (unit !== undefined && MEASURED.test(unit)) return `What was the ${headOf(unit)}?`;
  const part = of === undefined && unit !== undefined && group.every(isPartitive);
  const who = part
    ? ` of the ${unit}`
    : [of === undefined ? '' : ` of the ${grouped(of)}`, unit === undefined ? '' : ` ${unit}${sharedRate(group)}`].join(
        '',
      );
  const [harm = headOf(unit ?? '')] = group.map(({ claim }) => headOf(claim.unit)).filter((head) => HARM.has(head));
  const concept = HARM.has(harm) || HARMED.has(harm) ? conceptOfWord(harm) : undefined;
  const befell = concept === undefined || part ? undefined : FORMS[concept]?.done;
  if (befell !== undefined) return `How many people${of === undefined ? '' : ` of the ${grouped(of)}`} ${befell}?`;
  // What is told beside them is what the vote was about.
  if (unit === 'votes') return withWords('How many votes?', group);
  if (unit === 'people' && group.some((count) => toldUnit(count)?.by === 'population'))
    return 'How large is the population?';
  if (unit === 'times') return withWords('How many times?', group);
  const done = doneTo(group);
  if (done?.startsWith('were employed')) return `How many people ${done}?`;
  // "How many were needed?" tells too little by itself.
  if (done !== undefined) return who === '' ? withWords(`How many ${done}?`, group) : `How many${who} ${done}?`;
  if (of !== undefined && unit !== undefined && group.some(isIncluded))
    return `How many of the ${grouped(of)} were ${unit}?`;
  if (who === '') return withWords(Number.isInteger(first.claim.value) ? 'How many?' : 'What figure?', group);
  const clause = clauseBefore(first);
  // "The town has sent two teams": what somebody did with those counted.
  if (
    clause !== undefined &&
    clause.preposition === undefined &&
    clause.object === '' &&
    clause.voice === 'active' &&
    !SAYING.has(clause.verb)
  )
    return `How many${who} ${inQuestionOrder(clause)}?`;
  return withWords(`How many${who}?`, group);
}

/** Whether a part is named behind its whole: "including ten children", "among them ten children". */
function isIncluded({ sentence: { tokens }, from }: PlacedCount): boolean {
  const them = /^(?:them|these|those)$/.test(tokens[from - 1]?.lower ?? '');
  return /^(?:including|among)$/.test(tokens[them ? from - 2 : from - 1]?.lower ?? '');
}

/** What is counted in place of those it befell. */
const HARM: ReadonlySet<string> = new Set('injury death fatality arrest conviction deportation'.split(' '));

/** Those counted, by what befell them. */
const HARMED: ReadonlySet<string> = new Set('dead killed injured wounded hurt missing'.split(' '));

/** What is measured, not counted. */
const MEASURED = /^magnitudes?$/i;

/** The noun most claims use, in the plural; `undefined` where none has any. */
function unitOf(group: readonly PlacedCount[]): string | undefined {
  const units = group
    .map((placed) =>
      plainUnit(placed)
        .replace(/^(?:the|those) /i, '')
        .replace(RATE, ''),
    )
    .filter((unit) => unit !== '');
  const unit = commonest(units);
  if (unit === undefined)
    return isLone(group) || !group.every(({ claim }) => Number.isInteger(claim.value)) ? undefined : 'people';
  if (unitClass(unit) === 'people' && units.length > 1 && units.filter((other) => other === unit).length === 1)
    if (new Set(units.map(headOf)).size > 1) {
      const [type, ...others] = new Set(units.map((other) => personType(headOf(other))));
      return type !== undefined && others.length === 0 ? plural(type) : 'people';
    }
  return plural(unit);
}

/** By what time all of them are reckoned: " a day"; nothing where one is not. */
function sharedRate(group: readonly PlacedCount[]): string {
  const [rate = '', ...others] = new Set(group.map(({ claim }) => rateOf(claim.unit)));
  return others.length === 0 ? rate : '';
}

/** A unit less the loaded adjectives of its outlet: a question has none of them ("terrified residents"). */
function plainUnit({ claim, sentence: { tokens }, from, to }: PlacedCount): string {
  let { unit } = claim;
  for (let at = from; at < to - 1; at++) {
    const { text, pos } = tokens[at] ?? {};
    if (text !== undefined && pos !== 'NOUN' && matchAt(tokens, at) !== undefined) unit = unit.replace(`${text} `, '');
  }
  return unit;
}

/**
 * What was done to those counted: in the words of the claims that say it most alike, else by what
 * several articles tell of.
 */
function doneTo(group: readonly PlacedCount[]): string | undefined {
  // What is said of a part is not said of the whole.
  if (group.every(isWhole)) return undefined;
  const spoken = group.flatMap((placed) => predicateOf(placed) ?? []);
  const most = commonest(spoken);
  if (isLone(group)) return most;
  const ofPeople = group.some(({ claim }) => unitClass(claim.unit) === 'people' || claim.unit === '');
  const [top] = sharedConcepts(group, 'done').filter(
    (concept) => (ofPeople || !isHuman(concept)) && (isSuffered(concept) || group.some(doing(concept))),
  );
  if (most !== undefined && spoken.filter((words) => words === most).length > 1) return most;
  return (top === undefined ? undefined : FORMS[top]?.done) ?? most;
}

/** Whether a concept tells what befell those counted: it may be told by a noun, as in "the number of the dead". */
function isSuffered(concept: Concept): boolean {
  return /^(?:were|are|had|will)\b/.test(FORMS[concept]?.done ?? '');
}

/** Whether somebody does what a concept tells: not so of observers who watched the vote. */
function doing(concept: Concept): (placed: PlacedCount) => boolean {
  return ({ sentence: { tokens } }) =>
    tokens.some(({ pos }, at) => pos === 'VERB' && conceptOf(tokens, at) === concept);
}

function isLone(group: readonly PlacedCount[]): boolean {
  return new Set(group.map(({ order }) => order)).size < 2;
}
