import type { WordClass } from '../word-class.ts';

/** Phrases of right denied: “a show trial”, “denied bail”, “above the law”. */
export const RIGHTS_PHRASES = {
  note: 'Law and right denied.',
  category: 'evaluation',
  tone: 'negative',
  pos: 'ANY',
  strength: 'medium',
  words: `
    above_the_law abuse_of_power abuses_of_power arbitrary_arrest arbitrary_arrests arbitrary_detention
    breach_of_trust collective_punishment crime_against_humanity crimes_against_humanity cruel_and_unusual
    cruel_treatment degrading_treatment denied_access denied_bail denied_due_process denied_entry denied_her_rights
    denied_his_rights denied_the_right denied_their_right denied_their_rights deprived_of_their_liberty
    deprived_of_their_rights dire_conditions enforced_disappearance enforced_disappearances ethnic_cleansing
    flout_the_law forced_disappearance harsh_conditions harsh_treatment human_rights_abuse
    human_rights_abuses human_rights_violation human_rights_violations ill-treatment ill_treatment
    inhuman_treatment inhumane_treatment lack_of_accountability lack_of_due_process
    lack_of_transparency miscarriage_of_justice no_access_to_lawyers
    no_due_process political_prisoner political_prisoners poor_conditions prisoner_of_conscience
    rights_abuse rights_abuses rights_violation rights_violations second-class_citizen
    second-class_citizens show_trial squalid_conditions state_terrorism stripped_of_their_rights
    unfair_treatment unlawful_detention unlawful_imprisonment violate_human_rights violate_international_law
    violate_the_rights violated_international_law violated_the_rights
    violates_international_law violating_international_law
    violation_of_human_rights violation_of_international_law
    violation_of_sovereignty violation_of_their_rights violations_of_human_rights
    violations_of_international_law without_a_hearing without_a_trial without_a_warrant without_access_to_a_lawyer
    without_access_to_lawyers without_cause without_charge without_charges without_due_process without_explanation
    without_legal_representation without_trial without_warning
    wrongful_imprisonment
  `,
} as const satisfies WordClass;
