import type { WordClass } from '../word-class.ts';

/** Turns of phrase that colour a report: “a bitter pill”, “a ray of hope”, “out in the cold”. */
export const IDIOMS = {
  note: 'Idioms of judgement and feeling.',
  category: 'evaluation',
  tone: 'neutral',
  pos: 'ANY',
  strength: 'medium',
  words: `
    a_far_cry add_insult_to_injury adding_insult_to_injury against_all_odds against_the_odds all-time_low
    all_but_certain anything_but at_last at_the_last_minute back_down backed_down backhanded_compliment bad_faith
    bargaining_chip bargaining_chips beacon_of_hope beyond_belief beyond_comprehension beyond_repair beyond_the_pale
    bitter_irony bitter_pill blatant_attempt blood_on_his_hands blood_on_their_hands bow_to_pressure bowed_to_pressure
    bowing_to_pressure breathe_a_sigh breathed_a_sigh brink_of business_as_usual came_under_fire cave_in caved_in
    class_warfare climate_of_fear cold_comfort come_under_fire crocodile_tears crossed_the_line crossing_the_line
    cruel_irony culture_of_fear culture_war culture_wars desperate_attempt desperate_bid double_standard
    double_standards drag_its_feet dragged_its_feet dragging_their_feet en_masse eye_of_the_storm fall_on_deaf_ears
    far_cry fell_on_deaf_ears firestorm_of_criticism flesh_and_blood foot-dragging glimmer_of_hope good_faith
    gray_area grey_area growing_outrage heart_and_soul heart_of_gold heavy_price hefty_price hit_rock_bottom holy_war
    hot_potato house_divided house_of_cards in_bad_faith in_chaos in_disarray in_free_fall in_freefall in_good_faith
    in_limbo in_ruins in_shambles in_solidarity in_tatters in_the_crosshairs in_the_dark in_the_lurch
    in_the_nick_of_time jump_the_shark kick_the_can kicking_the_can labor_of_love last-ditch last-minute last_ditch
    lead_the_charge leading_the_charge left_in_limbo left_in_the_dark life-and-death life_and_death light_at_the_end
    lip_service litany_of_lies long_overdue make_a_mockery makes_a_mockery making_a_mockery matter_of_life_and_death
    mockery_of moral_bankruptcy new_low new_lows no_end_in_sight nothing_but nothing_short_of off_the_charts
    off_the_rails on_the_brink on_the_verge_of_collapse out_in_the_cold out_of_control pack_of_lies paid_the_price
    pass_the_buck passing_the_buck pay_the_price perfect_storm play_politics playing_politics point_of_no_return
    political_football political_pawn political_pawns political_stunt political_theater political_theatre powder_keg
    price_to_pay proxy_war public_outrage pull_the_plug pull_the_wool pulled_the_plug race_against_the_clock
    race_against_time ray_of_hope red_line reign_of_terror rise_to_the_occasion rock_bottom rose_to_the_occasion
    rude_awakening safe_and_sound scorched-earth scorched_earth sell_out sense_of_relief shameless_attempt
    shining_example sigh_of_relief sky-high slap_on_the_wrist slippery_slope smoke_and_mirrors sold_out
    source_of_pride speak_truth_to_power spiraling_out_of_control spiralling_out_of_control stand_up_for stand_up_to
    standing_up_for standing_up_to stood_up_for stood_up_to storm_of_criticism string_of_lies sweep_under_the_rug
    swept_under_the_rug take_a_stand take_the_reins tears_of_joy thinly-veiled thinly_veiled threw_under_the_bus
    through_the_roof throw_under_the_bus thrown_under_the_bus ticking_time_bomb tipping_point too_late
    too_little_too_late took_a_stand trail_of_destruction travesty_of_justice turn_a_blind_eye turned_a_blind_eye
    turning_a_blind_eye turning_point under_siege under_the_rug veiled_criticism veiled_threat war_of_attrition
    war_of_words wave_of_outrage web_of_lies
  `,
} as const satisfies WordClass;
