import { wordsOf } from '../../text/span.ts';
import { type PlacedDate, shapeOf } from '../dates/date-rows.ts';
import { conceptOfWord } from '../words/concept-of.ts';
import { FORMS } from '../words/concepts.ts';
import { leadOf, surroundings } from '../words/surroundings.ts';
import { type Clause, clauseBefore } from './clause.ts';
import { inQuestionOrder, SAYING } from './in-question-order.ts';
import { keepsCapital } from './keeps-capital.ts';
import { sharedConcepts } from './shared-words.ts';
import { withWords } from './with-words.ts';

/**
 * Words the question that dates answer, from a clause that one of them closes, else from what
 * their sentences share, else with the article's own words round the first.
 *
 * @example
 * askDate(group) // 'When did the ferry sink?', 'Since when was the line closed?', 'When was the election?'
 */
export function askDate(group: readonly PlacedDate[]): string {
  const [first] = group;
  if (first === undefined) return '';
  const [shape, ...others] = new Set(group.map(shapeOf));
  // "Shut since May" and "shut in May" answer when it was shut.
  const mixed = others.length > 0;
  const until = group.every(isDeadline) ? 'By when' : 'Until when';
  const word = mixed || shape === 'when' ? 'When' : shape === 'since' ? 'Since when' : until;
  const clauses = group
    .filter((placed) => !mixed || shapeOf(placed) === 'when')
    .flatMap(dating)
    .filter(isTemporal)
    .map((clause): Clause => (word === 'When' && clause.tense === 'perfect' ? { ...clause, tense: 'past' } : clause));
  const concepts = new Set<string>(sharedConcepts(group));
  const telling = shortest(clauses.filter(({ verb }) => concepts.has(conceptOfWord(verb) ?? '')));
  // Only what lasts has a "since when".
  if (word !== 'When' && word !== 'By when' && telling === undefined && concepts.has('hold'))
    return `${word} were they held?`;
  const event = word === 'When' ? eventOf(group) : undefined;
  const edge = event === undefined ? undefined : EDGES.get(event);
  if (telling === undefined && edge !== undefined) return `${word} did ${lastingIn(group)} ${edge}?`;
  if (telling === undefined && event !== undefined) return `${word} ${/[^s]s$/.test(event) ? 'were' : 'was'} ${event}?`;
  const opening = telling === undefined && isOpening(group);
  const told = opening ? tellingShare(group) : 0;
  if (told > 0.5) return 'When was this reported?';
  const clause = telling ?? (opening ? eventIn(clauses, group) : shortest(clauses));
  if (clause === undefined && opening) return told < 0.5 ? `${word} did it happen?` : 'When was this reported?';
  if (clause === undefined) return withWords(`${word}?`, group);
  return SAYING.has(clause.verb) && (clause.object === '' || clause.verb === 'tell')
    ? `${word} did ${clause.subject} ${clause.verb} ${clause.object === '' ? '' : `${clause.object} `}this?`
    : `${word} ${inQuestionOrder(clause)}?`;
}

/** Whether something is to be done by a date, and does not last until it. */
function isDeadline({ claim, article }: PlacedDate): boolean {
  return /^by\b/i.test(wordsOf(article.document.text, claim));
}

/** The clause that a date closes; a bare year behind a verb is what it tells of: "remember 2031". */
function dating(placed: PlacedDate): readonly Clause[] {
  const clause = clauseBefore(placed);
  if (clause === undefined) return [];
  const words = wordsOf(placed.article.document.text, placed.claim);
  return clause.preposition === undefined && /^\d{4}$/.test(words) ? [] : [clause];
}

/** Whether a date behind a clause dates it: "opened in May", not "referred to May". */
function isTemporal({ preposition }: Clause): boolean {
  return (
    preposition === undefined ||
    /^(?:in|on|at|by|since|until|before|after|over|during|for|late|early)$/.test(preposition)
  );
}

/** The clause that tells what happened: best of what other articles speak of too. */
function eventIn(clauses: readonly Clause[], group: readonly PlacedDate[]): Clause | undefined {
  const telling = clauses.filter((clause) => tellsEvent(clause, group));
  return (
    shortest(telling.filter(({ subject }) => isShared(nounOf(subject), group))) ??
    shortest(telling.filter(({ verb }) => conceptOfWord(verb) !== undefined || isShared(verb, group)))
  );
}

/** The noun of a subject: "ferry" of "the old ferry from Orsk". */
function nounOf(subject: string): string {
  return (subject.split(/ (?:of|from|in|at|with|for|on) /)[0] ?? '').split(' ').at(-1) ?? '';
}

/** Whether a clause tells what happened and to whom, so that it can stand for all articles: not "Horror came". */
function tellsEvent({ verb, subject }: Clause, group: readonly PlacedDate[]): boolean {
  if (SAYING.has(verb)) return false;
  return /\s/.test(subject) || group.some(({ article }) => keepsCapital(subject, article.document));
}

/** Whether the sentences of two articles have a word, as printed or in its base form: what one alone tells is not what happened. */
function isShared(word: string, group: readonly PlacedDate[]): boolean {
  const having = group.filter(({ sentence: { tokens } }) =>
    tokens.some(({ lemma, text }) => lemma === word || text === word),
  );
  return new Set(having.map(({ order }) => order)).size > 1;
}

/** The share of articles that tell by it only when something was said, or when they were written. */
function tellingShare(group: readonly PlacedDate[]): number {
  const articles = [...Map.groupBy(group, ({ order }) => order).values()];
  return articles.filter((own) => own.every(isWhenTold)).length / articles.length;
}

function isWhenTold(placed: PlacedDate): boolean {
  const { tokens } = placed.sentence;
  const before = tokens.slice(Math.max(0, placed.from - 3), placed.from);
  return isDateline(placed) || before.some(({ pos, lemma }) => pos === 'VERB' && SAYING.has(lemma));
}

/** "ORSK, May 3 - The ferry sank". */
function isDateline({ sentence: { tokens }, from, to }: PlacedDate): boolean {
  return from < 6 && /^[-–—:)]+$/.test(tokens[to]?.text ?? '');
}

/** Whether several articles open with it, and it is a day. */
function isOpening(group: readonly PlacedDate[]): boolean {
  const opening = group.filter(({ nth, claim }) => nth < 3 && /^\d{4}-\d\d-\d\d/.test(claim.edtf ?? ''));
  return new Set(opening.map(({ order }) => order)).size > 1;
}

function shortest(clauses: readonly Clause[]): Clause | undefined {
  const length = ({ subject, object }: Clause) => subject.length + object.length;
  return [...clauses].sort((a, b) => length(a) - length(b))[0];
}

/** What is told of as an outcome or an amount rather than as happening on a day. */
const TIMELESS: ReadonlySet<string> = new Set(
  'die injure hospitalise miss rescue hold infect revenue profit loss rise fall cost fine share price dividend debt forecast invest donate turnout lead term speed charge lose'.split(
    ' ',
  ),
);

/** What is asked with a verb of its own: not "When was the end?". */
const EDGES: ReadonlyMap<string, string> = new Map([
  ['the start', 'begin'],
  ['the end', 'end'],
]);

/** What the sentences of several articles tell of that begins and ends; "it" where they tell of nothing such. */
function lastingIn(group: readonly PlacedDate[]): string {
  const event = sharedConcepts(group, 'event').find((concept) => LASTING.has(concept));
  return (event === undefined ? undefined : FORMS[event]?.event) ?? 'it';
}

const LASTING: ReadonlySet<string> = new Set(
  'strike protest meet negotiate fire flood storm attack search investigate vote count'.split(' '),
);

/** The event that the sentences of several articles share, or that the only one names beside its date. */
function eventOf(group: readonly PlacedDate[]): string | undefined {
  const event = sharedConcepts(group, 'event').find((concept) => !TIMELESS.has(concept));
  if (event === undefined) return undefined;
  const articles = new Set(group.map(({ order }) => order)).size;
  const near =
    articles > 1 || group.every((placed) => leadOf(surroundings(placed)) === `c:${event}` && isBeside(placed));
  return near ? FORMS[event]?.event : undefined;
}

/** Whether a date stands right before a noun: "Sunday’s election". */
function isBeside({ sentence: { tokens }, to }: PlacedDate): boolean {
  const next = tokens[to]?.lower === "'s" ? to + 1 : to;
  return tokens[next]?.pos === 'NOUN' && tokens[next + 1]?.pos !== 'NOUN';
}
