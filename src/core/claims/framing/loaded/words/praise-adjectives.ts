import type { WordClass } from '../word-class.ts';

/** Adjectives of praise: “heroic”, “brilliant”, “beloved”. */
export const PRAISE_ADJECTIVES = {
  note: 'Praise of persons and things.',
  category: 'evaluation',
  tone: 'positive',
  pos: 'ADJ',
  strength: 'medium',
  words: `
    acclaimed admirable admired adorable adored amazing astute august awe-inspiring awesome beautiful beloved
    big-hearted bold brave brilliant captivating celebrated charismatic charming clear-eyed commendable common-sense
    commonsense compassionate compelling courageous courteous dashing dazzling decent delightful devoted dignified
    distinguished dogged dreamy dynamic earnest elegant eloquent enchanting encouraging enlightened enlightening
    enterprising enthralling esteemed excellent exceptional exciting exemplary exhilarating exquisite extraordinary
    fabulous fair-minded faithful famed fantastic far-sighted fearless feel-good flawless forward-thinking
    freedom-loving generous genius gifted glamorous glorious glowing god-fearing god-given good-hearted gorgeous
    gracious groundbreaking gutsy hard-hitting hard-won hard-working hardworking heart-warming heartening heartfelt
    heartwarming heavenly heroic high-minded honorable honourable humane humble iconic illustrious immaculate
    impassioned impeccable impressive incomparable incorruptible indefatigable indispensable indomitable ingenious
    innovative inspirational inspiring intrepid invaluable irrepressible joyful joyous jubilant kind kind-hearted
    kindhearted laudable law-abiding legendary level-headed lofty lovable lovely loving luminous magical magnanimous
    magnificent majestic marvellous marvelous masterful memorable meritorious miraculous momentous mouth-watering
    mouthwatering much-needed no-nonsense noble nuanced outstanding patriotic peace-loving peerless phenomenal
    pioneering pivotal plucky poignant potent prescient prestigious priceless principled profound prudent rapturous
    refreshing remarkable renowned resilient resolute resounding respectable respected revered reverent robust
    rock-solid rosy rousing sacred sage sane savvy seasoned selfless sensational sensible serene shining shrewd
    sincere soaring sought-after soulful splendid stalwart staunch stellar sterling stirring storied stouthearted
    straight-talking stunning stylish sublime superb superhuman superlative sweet talented tenacious terrific
    thoughtful thrilling thriving timeless tireless towering trailblazing transcendent transformational transformative
    triumphant trusted trustworthy unabashed unassailable undaunted unflappable unflinching unforgettable
    unimpeachable unparalleled unrivaled unshakable unstoppable unsung unswerving unwavering uplifting upright
    upstanding valiant valorous venerable vibrant victorious vindicated virtuous visionary vivacious well-respected
    wholesome witty wonderful wondrous world-class worthy
  `,
} as const satisfies WordClass;
