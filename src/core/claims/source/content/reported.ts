import { type CueVerb, cueVerb } from '../cues/cue-verbs.ts';
import type { Clauses } from '../grammar/clauses.ts';
import type { Item } from '../grammar/unit.ts';
import type { VerbGroup } from '../grammar/verb-group.ts';

/**
 * How words reported were opened: as a clause, as the `object` of a verb, by a verb in a clause that tells more of
 * a noun (`aside`) or that opens the sentence ("After Lee said so, …").
 */
export type ReportKind = 'clause' | 'object' | 'aside' | 'opening';

/** Words reported whose end is looked for. */
export interface Reported {
  readonly clauses: Clauses;
  /** Their first item. */
  readonly from: number;
  readonly kind: ReportKind;
  /** Where the clause of the cue closes. */
  readonly closes: number;
  /** How the cue stands in its sentence. */
  readonly cue: string;
  /** The verb of the cue, and what the table of cues has of it. */
  readonly said: VerbGroup | undefined;
  readonly saidVerb: CueVerb | undefined;
  /** The first verb in them. */
  readonly verb: VerbGroup | undefined;
  /** The last quotation of the unit; -1 where there is none. */
  readonly lastQuotation: number;
}

/**
 * What is known of reported words before their end is sought.
 *
 * @param from the item that they begin at
 * @param closes where the clause of the cue ends
 *
 * @example
 * reported(clauses('Yet Lee said it is shut.'), 3, 'clause', 6).cue // 'other'
 */
export function reported(clauses: Clauses, from: number, kind: ReportKind, closes: number): Reported {
  const { items, groups } = clauses;
  const cue = groups.findLast((group) => group.head < from);
  const verb = groups.find(
    (group) => group.start >= from && group.kind !== 'infinitive' && group.kind !== 'participle',
  );
  const lastQuotation = items.findLastIndex((item) => item.pos === 'QUOTE');
  const saidVerb = cueVerb(items[cue?.head ?? -1]?.lower ?? '');
  return { clauses, from, kind, closes, cue: placeOf(items, cue), said: cue, saidVerb, verb, lastQuotation };
}

function placeOf(items: readonly Item[], cue: VerbGroup | undefined): string {
  if (cue === undefined) return 'none';
  if (cue.kind === 'participle' || cue.kind === 'infinitive') return cue.kind;
  if (cue.relative) return 'relative';
  const before = items[(cue.subject?.start ?? cue.start) - 1];
  if (before === undefined) return 'first';
  if (/^(?:as|while|when|though|although|because|if|since|after|before|that|what|which|who|whom)$/.test(before.lower))
    return 'subordinate';
  if (before.pos === 'CCONJ') return 'and';
  return before.pos === 'PUNCT' ? 'mark' : 'other';
}
