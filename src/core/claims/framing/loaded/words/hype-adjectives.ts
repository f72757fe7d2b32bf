import type { WordClass } from '../word-class.ts';

/** Adjectives of size and drama beyond measure: “massive”, “staggering”, “unprecedented”. */
export const HYPE_ADJECTIVES = {
  note: 'Size and drama.',
  category: 'evaluation',
  tone: 'neutral',
  pos: 'ADJ',
  strength: 'weak',
  words: `
    all-out astonishing astounding astronomical bare-knuckle blistering blockbuster blow-by-blow bold bombastic
    bombshell boundless breathless breathtaking cataclysmic colossal countless dramatic drastic earth-shattering
    electrifying endless enormous epic exorbitant explosive exponential extraordinary eye-popping eye-watering
    far-reaching fevered feverish flat-out frantic frenzied full-blown full-scale full-throated furious
    game-changing gargantuan giant gigantic ginormous glaring hefty high-stakes historic hot-button huge hulking
    humongous incalculable incessant incredible infinite insatiable insurmountable intense jaw-dropping jumbo
    landmark larger-than-life lavish limitless looming mammoth massive mega meteoric mighty mind-blowing monster
    monumental mountainous myriad never-ending no-holds-barred nonstop off-the-charts outright outsized over-sized
    overwhelming phenomenal ravenous record-shattering red-hot relentless remarkable resounding rip-roaring
    screaming seismic sensational sheer shocking sizable sky-high skyrocketing soaring spectacular spiraling
    staggering stark startling steep stratospheric striking stunning stupendous super surging surprising sweeping
    swelling swift titanic tone-setting top-to-bottom torrential towering tremendous ubiquitous unbridled undeniable
    unheard-of unimaginable unparalleled unprecedented untold utter vast vaunted vehement wall-to-wall wholesale
    whopping wide-eyed world-shaking
  `,
} as const satisfies WordClass;
