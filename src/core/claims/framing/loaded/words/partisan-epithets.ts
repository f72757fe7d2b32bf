import type { WordClass } from '../word-class.ts';

/** Names that put people or ideas in a political corner they would not choose: “leftist”, “far-right”, “globalist”. */
export const PARTISAN_EPITHETS = {
  note: 'Epithets of politics, left and right alike.',
  category: 'evaluation',
  tone: 'negative',
  pos: 'ANY',
  strength: 'strong',
  words: `
    abortionist agitator alt-left alt-right anchor_baby anti-abortionist anti-choice anti-cop anti-democratic anti-gay
    anti-immigrant anti-life anti-police anti-science anti-trans anti-white anti-woman anti-worker apologia
    appeasement authoritarianism baby-killing baby_killer bible-thumper bible-thumping big-government big_government
    big_oil big_pharma big_tech bleeding-heart cancel-culture cancel_culture catch_and_release chain_migration
    climate_alarmism climate_alarmist climate_denial climate_hysteria coastal_elite commie corporate_media corporatist
    crony_capitalism crony_capitalist cronyism crypto-fascist death_panel death_tax deep_state despotism do-gooder
    dogma dogmatic drain_the_swamp eco-fascist eco-terrorist eco-warrior elitism elitist establishment_elite
    ethno-nationalist ethnonationalist fake_news far-left far-right fascism fascistic fat_cat fat_cats feminazi
    forced-birth forced_birth gay_agenda gender_ideology globalism globalist godless gun-grabber gun-grabbing
    gun_lobby gun_nut hard-left hard-right heathen holy_roller homosexual_agenda hyper-partisan hyperpartisan
    identity_politics ideological idiocracy illegal_alien illegal_aliens illegal_immigrant illegal_immigration
    illegals indoctrination invader ivory_tower jingoism jingoist jingoistic job-killer job-killing kakistocracy
    kleptocracy lamestream_media left-wing left-winger leftism leftist legacy_media lgbt_agenda lib libtard
    mainstream_media media_elite nanny_state nativism nativist neo-fascist neofascist oligarchy open-borders
    open_borders orthodoxy partisan pc_police plutocracy political_correctness politically_correct populism populist
    pre-born preborn pro-abortion pro-criminal pro-death pro-terrorist progressives propagandistic
    radical_environmentalist radical_left radical_right religious_right revisionism revisionist right-wing
    right-winger rightist robber_baron ruling_class sanctuary_city secularist sjw snowflakes social_justice_warrior
    soft-on-crime soft_on_crime statism statist takers tax-and-spend tea-bagger teabagger theocracy theocrat
    theocratic totalitarianism tough-on-crime transgenderism tree-hugger trickle-down ultra-left ultra-nationalist
    ultra-right ultranationalist unborn_baby virtue-signaler virtue-signaling virtue_signaling vulture_capitalist
    war_on_coal war_on_women warmist wingnuts woke wokeism wokeness wokester
  `,
} as const satisfies WordClass;
