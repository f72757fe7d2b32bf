import { type Concept, FORMS } from '../concepts.ts';
import type { PlacedCount } from '../count-rows.ts';
import { surroundings } from '../surroundings.ts';
import { headOf, unitClass } from '../unit-class.ts';
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
  switch (unitClass(first.claim.unit)) {
    case 'money':
      return askMoney(group);
    case '%':
      return askShare(group);
    case 'time':
      return askTime(group, first);
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

function askMoney(group: readonly PlacedCount[]): string {
  const event = eventOf(group);
  const noun = event ?? nounBefore(group);
  return noun === undefined ? 'How much money?' : `How much was ${noun}?`;
}

function askShare(group: readonly PlacedCount[]): string {
  const names = sharedNames(group);
  const concepts = sharedConcepts(group);
  if (concepts.includes('turnout')) return 'What was the turnout?';
  if (concepts.includes('vote') && names[0] !== undefined) return `What share of the vote did ${names[0]} win?`;
  const noun = eventOf(group) ?? nounBefore(group);
  if (noun !== undefined && concepts.some((concept) => concept === 'rise' || concept === 'fall'))
    return `By what percentage did ${noun} change?`;
  const done = group.map(predicateOf).find((words) => words !== undefined);
  if (done !== undefined) return `What percentage ${done}?`;
  return noun === undefined ? 'What percentage?' : `What percentage was ${noun}?`;
}

function askTime(group: readonly PlacedCount[], first: PlacedCount): string {
  const { tokens } = first.sentence;
  const text = first.article.document.text;
  const next = tokens[first.to];
  if (/-old|\bold\b|\baged?\b/i.test(text.slice(first.claim.start, first.claim.end + 5))) {
    const name = tokens
      .slice(first.to, first.to + 5)
      .filter((token) => token.pos === 'PROPN')
      .map((token) => token.text)
      .join(' ');
    return name === '' ? `How old is the person in question?` : `How old is ${name}?`;
  }
  const unit = plural(headOf(first.claim.unit));
  const tail = next !== undefined && /^(?:in|of|after|before|behind|ago)$/.test(next.lower) ? tailOf(first) : undefined;
  if (tail !== undefined) return `How many ${unit} ${tail}?`;
  const event = eventOf(group);
  return event === undefined ? `How many ${unit}?` : `How many ${unit}: ${event}?`;
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

function eventOf(group: readonly PlacedCount[]): string | undefined {
  const [top] = sharedConcepts(group, 'event');
  return top === undefined ? undefined : FORMS[top as Concept]?.event;
}

/** A number with its thousands parted by commas. */
function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}
