/** A noun of saying, thinking or judging, and what leads to its content. */
export interface CueNoun {
  /** Behind a verb that needs the noun ("voiced concern about"). */
  readonly prepositions: ReadonlySet<string>;
  /** Where the noun itself is the cue ("her attacks on the bank"). */
  readonly alone: ReadonlySet<string>;
  /** "the claim that …" */
  readonly clause: boolean;
  /** "a promise to …" */
  readonly infinitive: boolean;
}

interface Row {
  readonly nouns: string;
  readonly prepositions: string;
  readonly alone?: string;
  readonly clause?: boolean;
  readonly infinitive?: boolean;
}

const TABLE = [
  // Words said.
  {
    nouns:
      'claim assertion allegation accusation argument contention statement suggestion insinuation remark comment ' +
      'observation announcement declaration assurance acknowledgment acknowledgement admission revelation disclosure ' +
      'conclusion prediction forecast warning complaint report rumor rumour speculation testimony insistence ' +
      'affirmation assessment charge finding message explanation interpretation guess theory advice recommendation ' +
      'reassurance confirmation reminder boast',
    prepositions: 'about of on against regarding concerning',
    alone: 'of against',
    clause: true,
  },
  // Thoughts and feelings.
  {
    nouns:
      'belief view opinion conviction fear concern worry doubt suspicion hope expectation feeling sense notion idea thought certainty optimism confidence skepticism',
    prepositions: 'about of on for over in regarding toward towards that',
    alone: 'of',
    clause: true,
  },
  // What somebody means to do.
  {
    nouns: 'promise vow pledge threat plan decision demand desire intention proposal offer refusal request',
    prepositions: 'for of about',
    clause: true,
    infinitive: true,
  },
  // Stands for and against, each one act.
  {
    nouns:
      'condemnation endorsement denunciation rejection attack reservation objection opposition ' +
      'apology denial defense defence description characterization characterisation portrayal',
    prepositions: 'of for to at about over against with on toward towards',
    alone: 'of for to at against on toward towards',
    clause: true,
  },
  // Stands and feelings that many can have at once: a noun alone credits nobody with words.
  {
    nouns:
      'criticism praise support disapproval approval outrage anger frustration dismay regret remorse disdain contempt ' +
      'gratitude sympathy solidarity displeasure disappointment admiration respect appreciation thanks enthusiasm ' +
      'alarm condolence question questioning anticipation',
    prepositions: 'of for to at about over against with on toward towards',
    clause: true,
  },
  { nouns: 'call appeal plea', prepositions: 'for on against', alone: 'for on against', infinitive: true },
] as const satisfies readonly Row[];

/** Voices raised, with the words behind "of": "shouts of “Shame!”". */
export const CRY =
  /^(?:cr(?:y|ies)|(?:shout|chant|scream|yell|shriek|whisper|murmur|call|cheer|roar|howl|jeer|taunt|slogan|chorus|accusation|charge|claim|allegation|warning|vow|promise|threat|pledge)(?:s|es)?)$/;

const NOUNS: ReadonlyMap<string, CueNoun> = new Map(
  (TABLE as readonly Row[]).flatMap((row) =>
    row.nouns.split(' ').flatMap((noun) => {
      const entry = {
        prepositions: new Set(row.prepositions.split(' ')),
        alone: new Set(row.alone?.split(' ')),
        clause: row.clause ?? false,
        infinitive: row.infinitive ?? false,
      };
      return [[noun, entry] as const, [plural(noun), entry] as const];
    }),
  ),
);

/**
 * The noun of attribution that a word is, in the singular or the plural.
 *
 * @param lower the word in lower case
 *
 * @example
 * cueNoun('claims') === cueNoun('claim') // true
 * cueNoun('harbour') // undefined
 */
export function cueNoun(lower: string): CueNoun | undefined {
  return NOUNS.get(lower);
}

function plural(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (/(?:f)$/.test(noun)) return `${noun}s`;
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
