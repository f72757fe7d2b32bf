import type { WordClass } from '../word-class.ts';

/** Nouns that make a body, plan or group sinister: “regime”, “cabal”, “scheme”. */
export const REGIME_NOUNS = {
  note: 'Sinister names for governments, groups and plans.',
  category: 'evaluation',
  tone: 'negative',
  pos: 'NOUN',
  strength: 'medium',
  words: `
    apparatchik apparatus army boondoggles brainwashing bubble cabal camarilla camp_follower cartel chorus clan
    clique conspiracy coronation coterie crusade cult dictatorship dogma dynasty echo_chamber elites empire
    entourage eugenics fiefdom fifth_column flunkies gaggle gestapo ghetto gravy_train gulag henchmen hit_job
    hit_squad hive horde hordes ilk indoctrination inner_circle inquisition intrigue jihad junta kremlin-style
    legion lynch_mob lynching machination mafia mind_control minions mob_rule nanny_state nexus oligarchy operative
    pack pet_project plot ploy plutocracy pogrom police_state posse power_broker punditry puppet_master
    puppet_regime purge racket reeducation regime rubber_stamp scheme shakedown special_interest special_interests
    stasi stranglehold superstate swarm syndicate tentacle thought_police throng tribe trojan_horse underworld
    vendetta war_machine warlord wing-nut
  `,
} as const satisfies WordClass;
