import type { WordClass } from '../word-class.ts';

/** Nouns that make people or things a flood, a sickness or a swarm: “influx”, “hordes”, “epidemic”. */
export const FLOOD_NOUNS = {
  note: 'Masses as forces of nature.',
  category: 'evaluation',
  tone: 'negative',
  pos: 'NOUN',
  strength: 'medium',
  words: `
    avalanche barrage blizzard bloodletting cascade contagion deluge drumbeat epidemic explosion firehose flood
    floodgate flurry frenzy glut gusher horde infestation influx inundation invasion landslide laundry_list litany
    mountain ocean onslaught orgy outpouring pile plague raft rash scourge slew spate spree stampede surge swarm
    tidal_wave tide torrent tsunami wave whirlwind wildfire
  `,
} as const satisfies WordClass;
