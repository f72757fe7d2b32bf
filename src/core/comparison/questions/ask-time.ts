import { wordsOf } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import type { PlacedCount } from '../counts/count-item.ts';
import { headOf } from '../counts/unit-class.ts';
import { FORMS } from '../words/concepts.ts';
import { clauseBefore } from './clause.ts';
import { inQuestionOrder } from './in-question-order.ts';
import { isPlural, nounOf } from './noun-of.ts';
import { plural } from './plural.ts';
import { sharedConcepts } from './shared-words.ts';
import { withoutRole } from './subject.ts';
import { withWords } from './with-words.ts';

/**
 * Words the question that lengths of time answer.
 *
 * @example
 * askTime(group) // 'How long did the trial last?', 'How long were the sentences?', 'How many days after the vote?'
 */
export function askTime(group: readonly PlacedCount[]): string {
  for (const placed of group) {
    if (placed.sentence.tokens[placed.from - 1]?.lower === 'every') {
      const repeated = clauseBefore({ ...placed, from: placed.from - 1 });
      return repeated === undefined ? withWords('How often?', group) : `How often ${inQuestionOrder(repeated)}?`;
    }
    const noun = nounOf(placed, 'of');
    if (noun !== undefined) return `How long ${isPlural(noun) ? 'were' : 'was'} ${noun}?`;
    const clause = clauseBefore(placed);
    if (clause === undefined) continue;
    if (clause.preposition === 'within') return `Within what time ${inQuestionOrder(clause)}?`;
    if (
      (clause.preposition === 'for' && !FOR_WHAT.has(clause.verb)) ||
      (clause.preposition === undefined && LASTING.has(clause.verb))
    )
      return `How long ${inQuestionOrder(clause)}?`;
  }
  for (const placed of group) {
    const tail = tailOf(placed);
    if (tail !== undefined) return `How many ${plural(headOf(placed.claim.unit))} ${tail}?`;
  }
  const shared = new Set(group.map(({ order }) => order)).size > 1 ? sharedConcepts(group, 'event') : [];
  const event = shared.find((concept) => DURABLE.has(concept));
  const noun = event === undefined ? undefined : FORMS[event]?.event;
  return noun === undefined ? withWords('How long?', group) : `How long ${isPlural(noun) ? 'were' : 'was'} ${noun}?`;
}

/** What has a length of its own. */
const DURABLE: ReadonlySet<string> = new Set(
  'hold evacuate sentence strike protest term search investigate negotiate meet delay fire flood storm quake attack'.split(
    ' ',
  ),
);

/** Verbs that "for" belongs to: who asks for ten years does not ask ten years long. */
const FOR_WHAT = new Set('ask call press push plead beg settle hope wish apply'.split(' '));

/** Verbs that go with a length of time alone. */
const LASTING = new Set('last take continue run wait serve stay remain spend work live'.split(' '));

/**
 * Words the question that ages answer.
 *
 * @example
 * askAge(group) // 'How old is Ana Ruiz?', 'How old is the boy?', 'What is the retirement age?'
 */
export function askAge(group: readonly PlacedCount[]): string {
  const limit = group.map(ageLimit).find((noun) => noun !== undefined);
  if (limit !== undefined) return `What is the ${limit}?`;
  const name = group.map(nameBeside).find((beside) => beside !== undefined);
  const whose = name ?? group.map(nounBeside).find((noun) => noun !== undefined);
  return whose === undefined ? withWords('How old?', group) : `How old is ${whose}?`;
}

/** The age that a law or a custom sets: "retirement age" of "the retirement age from 63 to 66". */
function ageLimit({ sentence: { tokens }, from }: PlacedCount): string | undefined {
  for (let i = from - 1; i > Math.max(0, from - 6); i--) {
    const noun = tokens[i - 1];
    if (tokens[i]?.lower === 'age' && noun?.pos === 'NOUN') return `${noun.lower} age`;
  }
  return undefined;
}

/** The person an age stands with: "Ana Ruiz, 54" or "54-year-old Ana Ruiz". */
function nameBeside({ sentence: { tokens }, from, to }: PlacedCount): string | undefined {
  const after = runOf(tokens, to, 1);
  const comma = tokens[from - 1]?.text === ',' ? from - 2 : from - 1;
  const name = after === '' ? runOf(tokens, comma, -1) : after;
  return name === '' ? undefined : name;
}

function runOf(tokens: readonly Token[], from: number, step: 1 | -1): string {
  let end = from;
  while (tokens[end]?.pos === 'PROPN' && Math.abs(end - from) < 4) end += step;
  const run = step === 1 ? tokens.slice(from, end) : tokens.slice(end + 1, from + 1);
  return withoutRole(run)
    .map(({ text }) => text)
    .join(' ');
}

/** The noun of an age: "boy" of "a six-year-old boy" and of "a boy of six". */
function nounBeside({ sentence: { tokens }, from, to }: PlacedCount): string | undefined {
  const person = tokens[from - 1]?.lower === 'of' ? tokens[from - 2] : undefined;
  if (person?.pos === 'NOUN') return `the ${person.lower}`;
  const inside = tokens[to - 1];
  if (inside?.pos === 'NOUN' && !/old|year|age/.test(inside.lower)) return `the ${inside.lower}`;
  const after = tokens[to];
  if (after?.pos === 'NOUN') return `the ${after.lower}`;
  const before = /^(?:aged|,)$/.test(tokens[from - 1]?.lower ?? '') ? tokens[from - 2] : undefined;
  return before?.pos === 'NOUN' ? `the ${before.lower}` : undefined;
}

/** What a length of time is reckoned from: "after the shock". */
function tailOf({ sentence: { tokens }, to, article }: PlacedCount): string | undefined {
  if (!/^(?:after|before|behind)$/.test(tokens[to]?.lower ?? '')) return undefined;
  let last: number | undefined;
  for (let i = to + 1; i < Math.min(tokens.length, to + 6); i++) {
    const token = tokens[i];
    if (token === undefined || !/^(?:DET|ADJ|NOUN|PROPN)$/.test(token.pos)) break;
    if (token.pos === 'NOUN' || token.pos === 'PROPN') last = i;
  }
  // "After the plug has been pulled" goes on.
  if (last !== undefined && /^(?:AUX|VERB)$/.test(tokens[last + 1]?.pos ?? '')) return undefined;
  const end = last === undefined ? undefined : tokens[last]?.end;
  const start = tokens[to]?.start;
  return start === undefined || end === undefined ? undefined : wordsOf(article.document.text, { start, end });
}
