import type { WordClass } from '../word-class.ts';

/** Nouns that make a body, plan or group sinister: “regime”, “cabal”, “scheme”. */
export const REGIME_NOUNS = {
  note: 'Sinister names for governments, groups and plans.',
  category: 'evaluation',
  tone: 'negative',
  pos: 'NOUN',
  strength: 'medium',
  words: `
    apparatchik boondoggles brainwashing cabal camarilla camp_follower clique coterie cult dogma echo_chamber elites
    fiefdom fifth_column flunkies gaggle gravy_train gulag hit_squad hive hordes ilk indoctrination inner_circle
    inquisition intrigue jihad junta lynch_mob machination mind_control minions mob_rule nanny_state nexus oligarchy
    operative pet_project plot ploy plutocracy police_state posse power_broker punditry puppet_master puppet_regime
    reeducation regime rubber_stamp scheme shakedown special_interest special_interests superstate tentacle
    thought_police trojan_horse vendetta war_machine wing-nut
  `,
} as const satisfies WordClass;
