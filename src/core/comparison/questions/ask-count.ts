import type { Token } from '../../text/tokens.ts';
import { conceptOfWord } from '../concept-of.ts';
import { FORMS } from '../concepts.ts';
import { isAge, type PlacedCount } from '../count-item.ts';
import { surroundings } from '../surroundings.ts';
import { headOf, unitClass } from '../unit-class.ts';
import { clauseBefore } from './clause.ts';
import { commonest } from './commonest.ts';
import { predicateOf } from './predicate.ts';
import { nounBefore, sharedConcepts, sharedNames } from './shared-words.ts';

/**
 * Words the question that counts answer.
 *
 * @example
 * askCount(group) // 'How many people were injured?', 'How much was the fine?', 'What was the turnout?'
 */
export function askCount(group: readonly PlacedCount[]): string {
  const [first] = group;
  if (first === undefined) return '';
  if (group.some(isAge)) return askTime(group, first);
  switch (unitClass(first.claim.unit)) {
    case 'money':
      return askMoney(group);
    case '%':
      return askShare(group);
    case 'time':
      return askTime(group, first);
    case 'length':
      return askMeasure(group, first);
    default:
      return askNumber(group);
  }
}

function askNumber(group: readonly PlacedCount[]): string {
  const of = group[0]?.claim.of;
  const noun = unitOf(group);
  const done = doneTo(group);
  const who = of === undefined ? noun : `of the ${grouped(of)} ${noun}`;
  return `How many ${who}${done === undefined ? '' : ` ${done}`}?`;
}

/** The noun most claims use, in the plural. */
function unitOf(group: readonly PlacedCount[]): string {
  const units = group.map(({ claim }) => claim.unit.replace(/^(?:the|those) /i, ''));
  const unit = commonest(units) ?? '';
  if (unitClass(unit) === 'people' && units.filter((other) => other === unit).length === 1 && units.length > 1) {
    const heads = commonest(units.map((other) => headOf(other)));
    if (heads !== undefined && new Set(units.map(headOf)).size > 1) return 'people';
  }
  return unit === '' ? 'people' : plural(unit);
}

function plural(noun: string): string {
  if (/(?:s|people|men|women|children|detained|injured|dead|staff|crew|aircraft)$/.test(noun)) return noun;
  if (/^(?:mph|kph|km|kg|cm|mm|ft|mg|g|m|tb|gb|mw|kw)$/.test(noun)) return noun;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (/(?:ch|sh|x)$/.test(noun)) return `${noun}es`;
  return noun.endsWith('man')
    ? `${noun.slice(0, -3)}men`
    : noun === 'child'
      ? 'children'
      : noun === 'person'
        ? 'people'
        : `${noun}s`;
}

/** What was done to those counted: in the words of the claims that say it most alike, else by what they share. */
function doneTo(group: readonly PlacedCount[]): string | undefined {
  const [top] = sharedConcepts(group, 'done');
  const spoken = group.flatMap((placed) => predicateOf(placed) ?? []);
  const most = commonest(spoken);
  if (most !== undefined && (spoken.filter((words) => words === most).length > 1 || top === undefined)) return most;
  if (top === undefined) return undefined;
  const fitting = group.find(
    (placed) => (surroundings(placed).get(`c:${top}`) ?? 0) > 0.8 && predicateOf(placed) !== undefined,
  );
  const done = FORMS[top]?.done;
  return (fitting === undefined ? undefined : predicateOf(fitting)) ?? done;
}

/** What figures of money and shares are figures of. */
const SUBJECTS: ReadonlySet<string> = new Set(
  'revenue profit loss dividend debt cost fine price share invest acquire donate turnout margin'.split(' '),
);

function askMoney(group: readonly PlacedCount[]): string {
  const noun =
    subjectOf(group) ??
    group
      .map((placed) => clauseBefore(placed)?.subject)
      .find((subject) => subject !== undefined && /^the /.test(subject)) ??
    nounBefore(group);
  return noun === undefined ? 'How much money?' : `How much ${isPlural(noun) ? 'were' : 'was'} ${noun}?`;
}

function askShare(group: readonly PlacedCount[]): string {
  const concepts = sharedConcepts(group);
  if (concepts.includes('turnout')) return 'What was the turnout?';
  const moved = group.map(clauseBefore).find((clause) => clause !== undefined && isMove(clause.verb));
  if (moved !== undefined) return `By what percentage did ${moved.subject} ${moved.verb}${moved.particle}?`;
  const move = concepts.find((concept) => concept === 'rise' || concept === 'fall');
  const noun = subjectOf(group) ?? nounBefore(group);
  if (noun !== undefined && move !== undefined) return `By what percentage did ${noun} ${move}?`;
  const [name] = sharedNames(group);
  if (concepts.includes('vote') && name !== undefined) return `What share of the vote did ${name} win?`;
  const done = group.map(predicateOf).find((words) => words !== undefined);
  if (done !== undefined) return `What percentage ${done}?`;
  return noun === undefined ? 'What percentage?' : `What percentage was ${noun}?`;
}

function isMove(verb: string): boolean {
  const concept = conceptOfWord(verb);
  return concept === 'rise' || concept === 'fall';
}

function subjectOf(group: readonly PlacedCount[]): string | undefined {
  const subject = sharedConcepts(group, 'event').find((concept) => SUBJECTS.has(concept));
  return subject === undefined ? undefined : FORMS[subject]?.event;
}

function isPlural(noun: string): boolean {
  return /[^su]s$/.test(noun);
}

function askTime(group: readonly PlacedCount[], first: PlacedCount): string {
  if (group.some(isAge)) {
    const whose =
      group.map(nameBeside).find((name) => name !== undefined) ??
      group.map(nounBeside).find((noun) => noun !== undefined);
    return whose === undefined ? 'How old?' : `How old is ${whose}?`;
  }
  const next = first.sentence.tokens[first.to];
  const unit = plural(headOf(first.claim.unit));
  const tail = next !== undefined && /^(?:in|of|after|before|behind|ago)$/.test(next.lower) ? tailOf(first) : undefined;
  if (tail !== undefined) return `How many ${unit} ${tail}?`;
  const noun = eventOf(group) ?? nounBefore(group);
  return noun === undefined ? `How many ${unit}?` : `How long: ${noun}?`;
}

/** The person an age stands with: "Ana Ruiz, 54" or "54-year-old Ana Ruiz". */
function nameBeside({ sentence: { tokens }, from, to }: PlacedCount): string | undefined {
  const after = runOf(tokens, to, 1);
  const comma = tokens[from - 1]?.text === ',' ? from - 2 : from - 1;
  const name = after === '' ? runOf(tokens, comma, -1) : after;
  return name === '' ? undefined : name;
}

function runOf(tokens: readonly Token[], from: number, step: 1 | -1): string {
  const words: string[] = [];
  for (let i = from; tokens[i]?.pos === 'PROPN' && words.length < 4; i += step) words.push(tokens[i]?.text ?? '');
  return (step === 1 ? words : words.reverse()).join(' ');
}

function nounBeside({ sentence: { tokens }, from, to }: PlacedCount): string | undefined {
  for (const i of [from - 2, from - 1, to, to + 1]) {
    const token = tokens[i];
    if (token?.pos === 'NOUN') return `the ${token.lower}`;
  }
  return undefined;
}

function tailOf({ sentence: { tokens }, to, article }: PlacedCount): string | undefined {
  let last: number | undefined;
  for (let i = to + 1; i < Math.min(tokens.length, to + 6); i++) {
    const token = tokens[i];
    if (token === undefined || !/^(?:DET|ADJ|NOUN|PROPN|PRON)$/.test(token.pos)) break;
    if (token.pos === 'NOUN' || token.pos === 'PROPN') last = i;
  }
  const end = last === undefined ? undefined : tokens[last]?.end;
  const start = tokens[to]?.start;
  return start === undefined || end === undefined ? undefined : article.document.text.slice(start, end);
}

function askMeasure(group: readonly PlacedCount[], { claim: { unit } }: PlacedCount): string {
  if (!/^(?:mph|kph|km\/h|knots?)$|\bper hour\b/i.test(unit)) return askNumber(group);
  const limit = group.some(({ sentence: { tokens }, from, to }) =>
    tokens.slice(Math.max(0, from - 6), to + 3).some(({ lower }) => lower === 'limit'),
  );
  return limit ? 'What was the speed limit?' : `How fast, in ${unit}?`;
}

function eventOf(group: readonly PlacedCount[]): string | undefined {
  const [top] = sharedConcepts(group, 'event');
  return top === undefined ? undefined : FORMS[top]?.event;
}

/** A number with its thousands parted by commas. */
function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}
