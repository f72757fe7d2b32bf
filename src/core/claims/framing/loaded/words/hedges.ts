import type { WordClass } from '../word-class.ts';

/** Words that weaken or question what is said: “reportedly”, “alleged”, “without evidence”. */
export const HEDGES = {
  note: 'Hedging in news prose.',
  category: 'hedge',
  tone: 'neutral',
  pos: 'ANY',
  strength: 'strong',
  words: `
    absence_of_evidence accusation accused_of allegation allegations alleged allegedly apparent apparently appear_to
    appears_to are_believed_to are_said_to arguably believed_to_be can_not_be_verified conceivably contested
    could_not_be_verified could_not_independently_verify disputed in_dispute in_theory insufficient_evidence
    is_believed_to is_said_to lack_of_evidence likely little_evidence little_proof no_basis no_credible_evidence
    no_evidence no_proof not_been_verified not_immediately_clear not_yet_confirmed on_paper
    ostensibly perhaps possibility possibly potentially presumably presumed presumptively probably purported
    purportedly putative remains_to_be_seen remains_unclear reportedly rumor rumored rumour
    rumoured said_to_be scant_evidence seem_to seemingly seems_to speculation suggest suggests supposedly suspected
    thought_to_be uncertain_whether unclear unconfirmed uncorroborated unlikely unverified was_said_to
    with_little_evidence without_any_evidence without_basis without_citing_evidence without_evidence
    without_offering_evidence without_proof without_providing_evidence without_substantiation yet_to_be_confirmed
    yet_to_be_proven
  `,
} as const satisfies WordClass;
