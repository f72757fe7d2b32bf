import { FORMS } from '../concepts.ts';
import { dateShape, type PlacedDate } from '../date-rows.ts';
import { type Clause, clauseBefore } from './clause.ts';
import { participle } from './participle.ts';
import { sharedConcepts } from './shared-words.ts';

/**
 * Words the question that dates answer, from a clause that one of them closes, else from what
 * their sentences share.
 *
 * @example
 * askDate(group) // 'When did the ferry sink?', 'Since when was the line closed?', 'When was the election?'
 */
export function askDate(group: readonly PlacedDate[]): string {
  const shape = dateShape(group[0]?.claim.edtf ?? '');
  const word = shape === 'when' ? 'When' : shape === 'since' ? 'Since when' : 'Until when';
  const [event] = sharedConcepts(group, 'event');
  const [done] = sharedConcepts(group, 'done');
  const clauses = group.flatMap((placed) => clauseBefore(placed) ?? []);
  const [clause] = clauses;
  if (clause !== undefined && SAYING.has(clause.verb)) return `${word} did ${clause.subject} ${clause.verb} this?`;
  if (clause !== undefined) return fromClause(word, clause);
  if (shape !== 'when' && done !== undefined && FORMS[done]?.done?.startsWith('were '))
    return `${word} were they ${FORMS[done]?.done?.slice(5)}?`;
  if (event !== undefined) {
    const noun = FORMS[event]?.event ?? '';
    return `${word} ${/[^s]s$/.test(noun) ? 'were' : 'was'} ${noun}?`;
  }
  const near = group.map(nounBeside).find((noun) => noun !== undefined);
  return near === undefined ? `${word}?` : `${word} was ${near}?`;
}

const SAYING = new Set('say tell announce report state declare add confirm'.split(' '));

function fromClause(word: string, { subject, plural, verb, particle, voice }: Clause): string {
  if (voice === 'passive') return `${word} ${plural ? 'were' : 'was'} ${subject} ${participle(verb)}${particle}?`;
  return `${word} ${voice === 'future' ? 'will' : 'did'} ${subject} ${verb}${particle}?`;
}

/** The noun that a date stands next to: "Sunday’s election", "the report in 2029". */
function nounBeside({ sentence: { tokens }, from, to }: PlacedDate): string | undefined {
  for (const i of [to, to + 1, to + 2, from - 1, from - 2]) {
    const token = tokens[i];
    if (token?.pos === 'NOUN') return `the ${token.lower}`;
  }
  return undefined;
}
