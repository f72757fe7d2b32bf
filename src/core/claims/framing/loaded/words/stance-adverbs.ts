import type { WordClass } from '../word-class.ts';

/** Adverbs and phrases by which a writer vouches or grieves: “obviously”, “unfortunately”, “of course”. */
export const STANCE_ADVERBS = {
  note: 'The writer’s own stance.',
  category: 'evaluation',
  tone: 'neutral',
  pos: 'ANY',
  strength: 'medium',
  words: `
    after_all all_hell amount_to at_long_last at_the_mercy_of back-room backroom_deal banana_republic
    believe_it_or_not bend_the_knee blood_money bow_down bully_pulpit certainly dare enough_is_enough evidently
    frankly go_figure god_forbid guess_what guise hell-bent hell_bent hell_of_a hot_mess hot_water hush_money
    in_bed_with in_cahoots in_the_name_of inevitably kangaroo_court let_'s_face_it little_more_than lo_and_behold
    low_bar make_no_mistake moral_high_ground needless_to_say no_doubt no_less no_wonder not_surprisingly
    nothing_more_than obviously of_course on_life_support on_the_ropes once_again police_state pork_barrel predictably
    race_to_the_bottom red_tape reek_of reeks rubber-stamp rubber_stamp sacred_cow sad_to_say slap_in_the_face
    slush_fund smack_of smoke-filled so_much_for stab_in_the_back straight-up straw_man surely surveillance_state
    sweetheart_deal thank_god thumb_in_the_eye tip_of_the_iceberg to_be_sure to_say_the_least under_the_guise_of
    undoubtedly unfortunately unsurprisingly uphill_battle wake-up_call yet_again
  `,
} as const satisfies WordClass;
