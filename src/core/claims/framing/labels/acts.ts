/**
 * Acts and events of the news, a line each: the name under which all its words are laid side by
 * side, its verbs, and its nouns. Only words that on their own say which act is meant.
 */
export const ACTS = `
  release|free release liberate set_free let_go unshackle hand_over|release liberation freeing freedom handover
  detention|detain imprison jail confine incarcerate lock_up intern remand hold house|detention imprisonment incarceration confinement captivity custody internment jailing
  abduction|abduct kidnap seize snatch capture|abduction kidnapping kidnap capture seizure
  arrest|arrest apprehend round_up nab|arrest apprehension roundup
  deportation|deport expel extradite banish remove oust evict|deportation expulsion extradition removal eviction banishment ouster
  return|return repatriate come_home bring_home bring_back go_back send_back fly_home arrive|return repatriation homecoming comeback arrival reunion
  deal|agree strike_a_deal sign swap exchange|deal agreement accord pact swap exchange treaty compromise settlement arrangement truce ceasefire armistice bargain
  talks|negotiate meet confer mediate|negotiation talk talks meeting summit mediation discussion dialogue encounter conversation diplomacy
  attack|attack bomb shell raid strike assault ambush storm invade bombard|attack bombing strike airstrike raid assault ambush invasion offensive bombardment shelling incursion onslaught blast explosion
  killing|kill murder slay assassinate shoot execute massacre stab behead|killing murder slaying assassination shooting execution massacre stabbing homicide slaughter beheading
  protest|protest demonstrate rally riot|protest demonstration rally riot unrest uprising revolt sit-in strike
  war|fight battle|war fighting conflict battle combat hostilities warfare
  prosecution|prosecute indict sue charge convict sentence try|prosecution indictment lawsuit suit charge conviction sentence trial litigation case complaint verdict ruling
  investigation|investigate probe inquire|investigation probe inquiry enquiry review
  accusation|accuse allege|accusation allegation claim
  election|elect vote|election vote ballot poll referendum campaign primary runoff
  resignation|resign quit step_down|resignation departure exit
  dismissal|fire sack dismiss|firing dismissal sacking ouster
  appointment|appoint nominate name|appointment nomination
  withdrawal|withdraw pull_out|withdrawal pullout pullback exit
  sanctions|sanction embargo|sanction embargo blockade
  tariffs||tariff levy
  crackdown|crack_down|crackdown clampdown repression persecution
  interference|interfere meddle|interference meddling intervention
  abuse|torture mistreat abuse|torture mistreatment abuse ill-treatment maltreatment
  rescue|rescue save evacuate|rescue evacuation
  crash|crash collide derail|crash collision derailment wreck
  disaster||earthquake flood hurricane storm wildfire fire eruption tsunami cyclone drought famine
  outbreak|infect|outbreak pandemic epidemic infection
  shutdown|shut_down|shutdown closure
  strike||walkout stoppage
  law|legislate|law bill legislation act measure ban decree order rule ordinance
  policy||policy strategy programme program plan initiative agenda effort campaign reform
  crossing|cross migrate flee|crossing migration exodus
  merger|merge acquire|merger takeover acquisition
  leak|leak hack|leak hack hacking breach cyberattack
  appeal|appeal|appeal petition
  coup||coup putsch overthrow
  visit|visit|visit trip tour
  separation|separate|separation
  disappearance|disappear vanish|disappearance
  crime||crime offence offense felony
  case||case affair scandal saga controversy row dispute ordeal crisis
  transfer|transfer|transfer
`;
