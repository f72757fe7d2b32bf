import type { WordClass } from '../word-class.ts';

/** Adjectives of size and drama beyond measure: “massive”, “staggering”, “unprecedented”. */
export const HYPE_ADJECTIVES = {
  note: 'Size and drama.',
  category: 'evaluation',
  tone: 'neutral',
  pos: 'ADJ',
  strength: 'weak',
  words: `
    all-out astonishing astounding astronomical bare-knuckle blockbuster blow-by-blow bombshell boundless breathless
    breathtaking colossal countless dramatic earth-shattering electrifying endless enormous epic exorbitant
    exponential eye-popping eye-watering fevered feverish flat-out frenzied full-blown full-scale full-throated
    game-changing gargantuan giant gigantic ginormous glaring hefty high-stakes hot-button hulking humongous
    incalculable incessant incredible infinite insatiable insurmountable jaw-dropping jumbo larger-than-life lavish
    limitless looming mammoth massive mega meteoric mighty mind-blowing monster mountainous myriad never-ending
    no-holds-barred off-the-charts outright outsized over-sized overwhelming record-shattering red-hot relentless
    rip-roaring screaming seismic sheer sizable sky-high skyrocketing spectacular spiraling stark startling steep
    stratospheric stupendous super surging surprising swelling swift titanic tone-setting top-to-bottom torrential
    tremendous ubiquitous unbridled undeniable unheard-of untold utter vast vehement wall-to-wall wholesale whopping
    wide-eyed world-shaking
  `,
} as const satisfies WordClass;
