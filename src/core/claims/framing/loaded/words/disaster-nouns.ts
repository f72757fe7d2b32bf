import type { WordClass } from '../word-class.ts';

/** Nouns that make an event a calamity or a shambles: “fiasco”, “carnage”, “nightmare”. */
export const DISASTER_NOUNS = {
  note: 'Ruin and disorder, said of what could be named more plainly.',
  category: 'evaluation',
  tone: 'negative',
  pos: 'NOUN',
  strength: 'strong',
  words: `
    abyss agony albatross anarchy apocalypse armageddon bedlam blight bloodbath blunder bogeyman bombshell boogeyman
    bottomless_pit brouhaha bugaboo bungle calamity carnage cataclysm catastrophe cesspit cesspool chaos chokehold
    circus clusterfuck crack-up crackup crucible dark_age dark_day death_knell death_spiral death_trap deathtrap
    debacle debasement decimation demise desolation despair devastation disarray doom drubbing dumpster_fire dystopia
    eyesore fallout farce fiasco firestorm freak_show free-for-all freefall frenzy furor fury havoc heartbreak hell
    hellhole hellscape humiliation hysteria implosion insanity juggernaut laughing_stock limbo losing_battle maelstrom
    malaise mayhem meltdown mess minefield misery monstrosity morass nightmare onslaught ordeal pandora_'s_box peril
    perils plight powder-keg powder_keg predicament quagmire rampage reign_of_terror rout ruin rut scourge shambles
    shithole shitshow shockwave showdown slaughterhouse slippery_slope squalor stench stranglehold suicide_mission
    tailspin tatters thrashing ticking_time_bomb time_bomb torment torrent train_wreck trainwreck travesty upheaval
    uproar walloping wasteful_spending wasteland whirlwind woe woes
  `,
} as const satisfies WordClass;
