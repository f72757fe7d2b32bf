import type { WordClass } from '../word-class.ts';

/** Names that put people or ideas in a political corner they would not choose: “leftist”, “far-right”, “globalist”. */
export const PARTISAN_EPITHETS = {
  note: 'Epithets of politics, left and right alike.',
  category: 'evaluation',
  tone: 'negative',
  pos: 'ANY',
  strength: 'strong',
  words: `
    abortionist agitator alt-left alt-right anchor_baby anti-abortionist anti-american anti-choice anti-christian
    anti-cop anti-democratic anti-gay anti-immigrant anti-life anti-muslim anti-police anti-science anti-semitic
    anti-trans anti-white anti-woman anti-worker antifa antisemitic apologia appeasement authoritarianism
    baby-killing baby_killer bible-thumper bible-thumping big-government big_government big_oil big_pharma big_tech
    bleeding-heart bolshevik cancel-culture cancel_culture catch_and_release chain_migration christian_nationalism
    christian_nationalist climate_alarmism climate_alarmist climate_denial climate_hysteria coastal_elite commie
    communism communist corporate_media corporatist crony_capitalism crony_capitalist cronyism crypto-fascist
    cultural_marxism cultural_marxist death_panel death_tax deep_state despotism dino do-gooder dogma dogmatic
    drain_the_swamp eco-fascist eco-terrorist eco-warrior elitism elitist establishment_elite ethno-nationalist
    ethnonationalist fake_news far-left far-right fascism fascistic fat_cat fat_cats femi-nazi feminazi forced-birth
    forced_birth gay_agenda gender_ideology globalism globalist godless gun-grabber gun-grabbing gun_lobby gun_nut
    hard-left hard-right heathen hollywood_elite holy_roller homosexual_agenda hyper-partisan hyperpartisan
    identity_politics ideological idiocracy illegal_alien illegal_aliens illegal_immigrant illegal_immigration
    illegals indoctrination invader islamofascism islamofascist ivory_tower jingoism jingoist jingoistic job-killer
    job-killing kakistocracy kleptocracy lamestream_media left-wing left-winger leftism leftist legacy_media
    lgbt_agenda lib liberal_elite liberal_media libtard limousine_liberal mainstream_media maoist marxism marxist
    media_elite militant nanny_state nativism nativist neo-fascist neo-marxist neo-nazis neocon neoconservative
    neofascist neoliberal neoliberalism nepotism obamacare oligarchy open-borders open_borders orthodoxy papist
    partisan pc_police plutocracy political_correctness politically_correct populism populist pre-born preborn
    pro-abortion pro-criminal pro-death pro-terrorist progressives propagandistic radical_environmentalist
    radical_islam radical_islamic radical_left radical_right religious_right revisionism revisionist right-wing
    right-winger rightist rino rinos robber_baron ruling_class sanctuary_city secularist sjw snowflakes
    social_justice_warrior socialism socialist socialistic soft-on-crime soft_on_crime stalinist statism statist
    swamp takers tax-and-spend tea-bagger teabagger theocracy theocrat theocratic totalitarianism tough-on-crime
    transgenderism tree-hugger trickle-down trotskyite ultra-conservative ultra-left ultra-liberal ultra-nationalist
    ultra-right ultraconservative ultranationalist un-american unborn_baby virtue-signaler virtue-signaling
    virtue_signaling vulture_capitalist war_on_christmas war_on_coal war_on_drugs war_on_women warmist
    white_nationalism white_nationalist white_supremacy wingnuts woke wokeism wokeness wokester
  `,
} as const satisfies WordClass;
