import type { WordClass } from '../word-class.ts';

/** Nouns that make an event a calamity or a shambles: “fiasco”, “carnage”, “nightmare”. */
export const DISASTER_NOUNS = {
  note: 'Ruin and disorder, said of what could be named more plainly.',
  category: 'evaluation',
  tone: 'negative',
  pos: 'NOUN',
  strength: 'strong',
  words: `
    abyss agony albatross anarchy apocalypse armageddon bedlam blight bloodbath blow blunder bogeyman bombshell
    boogeyman bottomless_pit brouhaha bruising bugaboo bungle calamity cancer carnage cataclysm catastrophe cesspit
    cesspool chaos chokehold circus clusterfuck contagion crack-up crackup crucible curse dark_age dark_day
    death_knell death_spiral death_trap deathtrap debacle debasement decay decimation demise desolation despair
    devastation disarray doom drubbing dumpster_fire dystopia eyesore fallout farce fiasco firestorm freak_show
    free-for-all freefall frenzy furor fury havoc headache heartbreak hell hellhole hellscape holocaust humiliation
    hysteria implosion inferno insanity juggernaut laughing_stock limbo losing_battle maelstrom malaise mayhem
    meltdown menace mess minefield misery monstrosity morass muck mud nightmare onslaught ordeal pandora_'s_box
    paralysis peril perils plague plight powder-keg powder_keg predicament quagmire rampage reign_of_terror rout
    ruin rut scourge shambles shipwreck shithole shitshow shockwave showdown slaughterhouse slippery_slope
    spectacle squalor stain stampede stench sting storm stranglehold suicide_mission swamp tailspin tatters
    thrashing ticking_time_bomb time_bomb torment torrent train_wreck trainwreck trap travesty tsunami upheaval
    uproar walloping wasteful_spending wasteland whirlwind woe woes wreck wreckage
  `,
} as const satisfies WordClass;
