import type { PlacedCount } from '../counts/count-item.ts';
import { figureRole } from '../counts/figure-role.ts';
import { conceptOfWord } from '../words/concept-of.ts';
import { type Concept, FORMS } from '../words/concepts.ts';
import { surroundings } from '../words/surroundings.ts';
import { type Clause, clauseBefore } from './clause.ts';
import { inQuestionOrder, SAYING } from './in-question-order.ts';
import { isPlural, nounOf } from './noun-of.ts';
import { predicateAfter } from './predicate.ts';
import { sharedConcepts, sharedNames } from './shared-words.ts';
import { withWords } from './with-words.ts';

/** Whether a figure is said to be what something costs: not all that is paid is a cost. */
function isCost({ sentence: { tokens }, from, to }: PlacedCount): boolean {
  return tokens.slice(Math.max(0, from - COST_REACH), to + 2).some(({ lower }) => /^costs?$/.test(lower));
}

const COST_REACH = 6;

/** Whether half of the articles or more tell of what was expected rather than of what came. */
function isExpected(group: readonly PlacedCount[]): boolean {
  const articles = new Set(group.map(({ order }) => order));
  const expecting = group.filter((placed) => (surroundings(placed).get('c:forecast') ?? 0) > 0.4);
  return 2 * new Set(expecting.map(({ order }) => order)).size >= articles.size;
}

/** What is an amount by its name. */
const AMOUNT = /^the (?:cost|price|share price)$/;

/** What figures of money and shares are figures of. */
const SUBJECTS: ReadonlySet<string> = new Set(
  'revenue profit loss dividend debt cost fine price share invest acquire donate turnout margin'.split(' '),
);

/**
 * Words the question that sums of money answer.
 *
 * @example
 * askMoney(group) // 'How much was the dividend?', 'How much was Hale fined?', 'How large was the loan?'
 */
export function askMoney(group: readonly PlacedCount[]): string {
  const told = group
    .map(clauseBefore)
    .find((clause) => clause !== undefined && isWhole(clause) && isSubject(clause.verb));
  if (told !== undefined) return `How much ${inQuestionOrder(told)}?`;
  const subject = subjectOf(group);
  if (subject !== undefined && isExpected(group)) return `How much was ${subject} expected to be?`;
  if (subject !== undefined && AMOUNT.test(subject) && (subject !== 'the cost' || group.some(isCost)))
    return `What was ${subject}?`;
  if (subject !== undefined && subject !== 'the cost')
    return `How much ${isPlural(subject) ? 'were' : 'was'} ${subject}?`;
  for (const placed of group) {
    const worth = nounOf(placed, 'worth');
    if (worth !== undefined) return `How much ${isPlural(worth) ? 'were' : 'was'} ${worth} worth?`;
    const large = askLarge(placed);
    if (large !== undefined) return large;
    const clause = clauseBefore(placed);
    if (clause !== undefined && isWhole(clause) && !SAYING.has(clause.verb))
      return `How much ${inQuestionOrder(clause)}?`;
  }
  return withWords('How much?', group);
}

/**
 * Words the question that percentages answer.
 *
 * @example
 * askShare(group) // 'What was the turnout?', 'By what percentage did sales fall?'
 */
export function askShare(group: readonly PlacedCount[]): string {
  const concepts = sharedConcepts(group);
  if (concepts.includes('turnout') && isNear(group, 'turnout')) return 'What was the turnout?';
  const moved = group.map(moveBefore).find((clause) => clause !== undefined);
  if (moved !== undefined) return `${moveWord(moved)} what percentage ${inQuestionOrder({ ...moved, object: '' })}?`;
  const move = concepts.find((concept) => concept === 'rise' || concept === 'fall');
  const subject = subjectOf(group);
  if (subject !== undefined && move !== undefined) return `By what percentage did ${subject} ${move}?`;
  const [name] = sharedNames(group);
  if (concepts.includes('vote') && name !== undefined && group.length > 1)
    return `What share of the vote did ${name} win?`;
  for (const placed of group) {
    const done = ofWhom(placed);
    if (done !== undefined) return `What percentage ${done}?`;
    const large = askLarge(placed);
    if (large !== undefined) return large;
    const clause = clauseBefore(placed);
    if (clause !== undefined && isWhole(clause) && !SAYING.has(clause.verb))
      return `What percentage ${inQuestionOrder(clause)}?`;
  }
  return withWords('What percentage?', group);
}

/** Whether a verb itself says what a sum is: "the repairs cost". */
function isSubject(verb: string): boolean {
  return SUBJECTS.has(conceptOfWord(verb) ?? '');
}

/** The clause before a figure, where it tells that something moved: "the shares rose", "the shares closed up". */
function moveBefore(placed: PlacedCount): Clause | undefined {
  const clause = clauseBefore(placed);
  const concept = clause === undefined ? undefined : conceptOfWord(clause.verb);
  if (clause === undefined || concept === 'rise' || concept === 'fall') return clause;
  const [, way] = / (up|down)$/.exec(clause.verb) ?? [];
  if (way === undefined || figureRole(placed) === 'level') return undefined;
  return way === 'up'
    ? { ...clause, verb: 'rise', participle: 'risen' }
    : { ...clause, verb: 'fall', participle: 'fallen' };
}

/** "By" how much something moved, "to" what or "from" what. */
function moveWord({ preposition }: Clause): string {
  return preposition === 'to' ? 'To' : preposition === 'from' ? 'From' : 'By';
}

/** Whether a clause lacks nothing but the figure. */
function isWhole({ preposition, object }: Clause): boolean {
  return preposition === undefined && object === '';
}

function askLarge(placed: PlacedCount): string | undefined {
  const noun = nounOf(placed, 'of');
  if (noun !== undefined && SUM.test(noun)) return `What ${isPlural(noun) ? 'were' : 'was'} ${noun}?`;
  return noun === undefined ? undefined : `How large ${isPlural(noun) ? 'were' : 'was'} ${noun}?`;
}

/** What is no larger or smaller, but more or less. */
const SUM = /\b(?:cost|price|value|amount|total|sum|salary|wage)s?$/;

/** What is said of a part: "of members had voted" of "94% of members had voted". */
function ofWhom(placed: PlacedCount): string | undefined {
  const { tokens } = placed.sentence;
  let to = placed.to;
  if (tokens[to]?.lower === 'of') to++;
  while (/^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[to]?.pos ?? '') && to - placed.to < 6) to++;
  if (tokens[to - 1]?.lower === 'those' && tokens[to]?.pos === 'VERB') to++;
  const done = predicateAfter({ ...placed, to });
  if (done === undefined) return undefined;
  const [start, end] = [tokens[placed.to]?.start, tokens[to]?.start];
  const whom = start === undefined || end === undefined ? '' : placed.article.document.text.slice(start, end);
  return /^(?:of\b.*)?$/s.test(whom.trim()) ? `${whom}${done}` : undefined;
}

function subjectOf(group: readonly PlacedCount[]): string | undefined {
  const subject = sharedConcepts(group, 'event').find((concept) => SUBJECTS.has(concept));
  return subject !== undefined && isNear(group, subject) ? FORMS[subject]?.event : undefined;
}

/** Whether several articles tell of a concept beside their figure, or the only one right beside it. */
function isNear(group: readonly PlacedCount[], concept: Concept): boolean {
  return (
    new Set(group.map(({ order }) => order)).size > 1 ||
    (concept !== 'cost' && group.some((placed) => (surroundings(placed).get(`c:${concept}`) ?? 0) > 0.85))
  );
}
