import type { WordClass } from '../word-class.ts';

/** Nouns of praise and honour: “hero”, “triumph”, “champion”. */
export const PRAISE_NOUNS = {
  note: 'Praise of persons, acts and qualities.',
  category: 'evaluation',
  tone: 'positive',
  pos: 'NOUN',
  strength: 'medium',
  words: `
    beacon blessing boon bravery breakthrough brilliance bulwark charm courage crusader darling decency delight
    determination devotion elegance eloquence excellence fairness feat folk_hero freedom_fighter game-changer
    game_changer gem generosity genius glory godfather godsend goodness grace grandeur greatness guru hallmark
    heartthrob hero heroine heroism honour humility icon idol ingenuity inspiration jewel liberator lifeline
    light_at_the_end_of_the_tunnel luminary maestro magnanimity majesty martyr marvel mastermind masterpiece
    masterstroke maverick milestone miracle nobility paradise paragon patriot patriotism perseverance poise powerhouse
    prestige prodigy prowess rallying_cry ray_of_hope redemption reformer renaissance resilience rising_star rock_star
    rockstar role_model safe_haven sage saint salvation sanity savior saviour selflessness splendor stalwart statesman
    statesmanship superhero superstar symbol_of_hope tenacity testament tireless_advocate tour_de_force trailblazer
    triumph truth-teller turning_point underdog valor valour vindication virtue visionary vitality warrior watershed
    whiz wisdom wiz wonder wunderkind zeal
  `,
} as const satisfies WordClass;
