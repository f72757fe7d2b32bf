import type { WordClass } from '../word-class.ts';

/** Set phrases in which a loaded word is a plain name or term: “vice president”, “hate crime”, “fossil fuel”. */
export const PLAIN_PHRASES = {
  note: 'Never counted: a phrase here keeps its words from counting by themselves.',
  category: 'hedge',
  tone: 'neutral',
  pos: 'ANY',
  strength: 'weak',
  words: `
    act_of_god affair_with air_strike anti-bias anti-corruption anti-discrimination anti-fraud anti-hate anti-racism
    anti-racist anti-terror anti-terrorism anti-violence assault_rifle assault_weapon atlantic_ocean attack_ad
    attempted_murder attorney_general bad_weather bank_fraud black_lives_matter blow_out car_crash chief_justice
    child_abuse civil_war climate_crisis cold_war conspiracy_charge court_of_justice crash_site criminal_case
    criminal_charge criminal_code criminal_complaint criminal_court criminal_defense criminal_gang
    criminal_investigation criminal_justice criminal_law criminal_offense criminal_record criminal_trial
    dangerous_weather deadly_force deadly_weapon death_penalty death_rate death_row death_toll debt_crisis
    department_of_justice disaster_relief domestic_abuse domestic_violence drone_strike drug_abuse drug_trafficking
    economic_crisis election_fraud evil_empire explosive_device fair_housing fair_trade film_star financial_crisis
    first_degree_murder first_wave flood_warning flood_water fossil_fuel gay_pride golden_gate grand_jury
    grand_old_party grand_prix great_britain great_deal great_depression great_recession gulf_war gun_violence
    hate-crime hate_crime hate_group hate_speech heart_attack heart_disease heat_wave high_school honor_guard
    human_trafficking hunger_strike justice_department justice_minister lame_duck mail_fraud me_too medal_of_honor
    mental_health mental_illness minister_of_justice ministry_of_justice movie_star national_emergency
    natural_disaster new_wave nuclear_power obstruction_of_justice ocean_city overwhelming_majority pacific_ocean
    panic_attack passion_fruit plane_crash police_brutality police_violence poor_people pop_star poverty_line
    poverty_rate power_plant pride_flag pride_month pride_parade public_defender racial_justice radio_wave
    reality_star second-degree_murder second_wave securities_fraud sex_trafficking sexual_abuse sexual_assault
    sexual_harassment sexual_violence social_justice special_interest_group star_wars state_fair state_of_emergency
    stock_market_crash storm_damage storm_surge stunning_upset substance_abuse suicide_bomber suicide_bombing
    supreme_court_justice tax_fraud terror_attack terror_attacks terror_group terrorist_attack terrorist_group
    terrorist_organization tv_star united_front vast_majority vice_admiral vice_chair vice_chairman vice_chancellor
    vice_premier vice_president vice_presidential voter_fraud war_crime war_crimes war_on_drugs war_on_terror
    wave_of_the_hand white_nationalism white_nationalist white_supremacist white_supremacy wire_fraud world_fair
    world_war
  `,
} as const satisfies WordClass;
