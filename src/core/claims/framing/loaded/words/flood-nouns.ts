import type { WordClass } from '../word-class.ts';

/** Nouns that make people or things a flood, a sickness or a swarm: “influx”, “hordes”, “epidemic”. */
export const FLOOD_NOUNS = {
  note: 'Masses as forces of nature.',
  category: 'evaluation',
  tone: 'negative',
  pos: 'NOUN',
  strength: 'medium',
  words: `
    avalanche_of blizzard_of bloodletting cascade deluge drumbeat epidemic_of explosion_of firehose flood_of floodgate
    flurry glut gusher infestation influx inundation laundry_list litany mountain_of ocean_of orgy outpouring
    plague_of rash slew spate spree surge swarm tidal_wave tide_of tsunami_of wave
  `,
} as const satisfies WordClass;
