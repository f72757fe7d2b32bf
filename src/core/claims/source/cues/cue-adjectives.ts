/** An adjective of attitude, and what leads to the thing believed, felt or judged. */
export interface CueAdjective {
  readonly prepositions: ReadonlySet<string>;
  /** "is sure that …" */
  readonly clause: boolean;
  /** "is eager to …" */
  readonly infinitive: boolean;
}

interface Row {
  readonly adjectives: string;
  readonly prepositions: string;
  readonly clause?: boolean;
  readonly infinitive?: boolean;
}

/** Belief, feeling, will and judgement: Levin's psychological states and their like, as adjectives. */
const TABLE = [
  {
    adjectives:
      'sure certain confident convinced persuaded unconvinced unpersuaded optimistic pessimistic hopeful doubtful skeptical sceptical ' +
      'aware unaware mindful adamant insistent emphatic positive suspicious',
    prepositions: 'of about on by',
    clause: true,
  },
  {
    adjectives:
      'glad happy unhappy pleased displeased delighted thrilled sad saddened sorry angry angered furious upset outraged ' +
      'disappointed proud ashamed embarrassed grateful thankful afraid fearful scared frightened nervous anxious uneasy ' +
      'concerned worried alarmed shocked surprised amazed astonished stunned horrified appalled disgusted dismayed ' +
      'frustrated satisfied dissatisfied impressed excited bothered troubled puzzled baffled mystified offended incensed ' +
      'enraged heartened encouraged discouraged relieved disturbed annoyed irritated unimpressed',
    prepositions: 'of about by with at over for',
    clause: true,
    infinitive: true,
  },
  {
    adjectives: 'eager keen unwilling reluctant hesitant loath',
    prepositions: 'for about',
    infinitive: true,
  },
  {
    adjectives:
      'critical dismissive supportive contemptuous distrustful mistrustful scornful wary leery appreciative disdainful ' +
      'enthusiastic fond tired weary sick resentful jealous envious tolerant intolerant',
    prepositions: 'of about',
  },
  {
    adjectives: 'opposed committed receptive hostile sympathetic resistant averse indifferent agnostic',
    prepositions: 'to',
  },
] as const satisfies readonly Row[];

const ADJECTIVES: ReadonlyMap<string, CueAdjective> = new Map(
  (TABLE as readonly Row[]).flatMap((row) =>
    row.adjectives.split(' ').map((adjective) => [
      adjective,
      {
        prepositions: new Set(row.prepositions.split(' ')),
        clause: row.clause ?? false,
        infinitive: row.infinitive ?? false,
      },
    ]),
  ),
);

/**
 * The adjective of attitude that a word is.
 *
 * @param lower the word in lower case
 *
 * @example
 * cueAdjective('eager')?.infinitive // true
 * cueAdjective('green') // undefined
 */
export function cueAdjective(lower: string): CueAdjective | undefined {
  return ADJECTIVES.get(lower);
}
