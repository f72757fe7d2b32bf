/**
 * Nouns for people by what they are to an event or a state: any of them may name the same group
 * ("the men", "the migrants", "the detainees").
 */
export const GROUP_NOUNS = `
  adult arrival asylum-seeker captive captor child citizen civilian compatriot countryman countrymen deportee detainee evacuee exile
  expatriate fighter foreigner fugitive hostage immigrant individual inmate internee islander kid local
  man men migrant militant minor national newcomer passenger patient people person prisoner protester
  protestor demonstrator rebel refugee repatriate resident returnee rioter seeker settler shopper spectator striker student survivor suspect
  teenager tourist townspeople traveler traveller victim villager visitor voter woman women worker youngster youth
  insurgent gunman gunmen attacker assailant hijacker kidnapper abductor bomber terrorist jihadist extremist soldier troop serviceman
  boy girl baby crowd mourner pupil
  crew driver farmer fisherman miner nurse teacher doctor firefighter rescuer volunteer activist campaigner dissident defector
`;

/** Nouns for people by their tie to others: as a rule not those an event is about. */
export const KIN_NOUNS = `
  families family loved_one relative mother father parent husband wife son daughter brother sister neighbour neighbor supporter critic opponent member follower fan sibling widow uncle aunt cousin grandmother grandfather grandparent grandson spouse couple friend colleague
`;

/** Nouns for an office that one person holds: "the president" is whoever the text has called one. */
export const ROLE_NOUNS = `
  admiral adviser advisor ambassador analyst archbishop attorney author bishop boss captain cardinal chair chairman chairperson chairwoman chancellor chief
  coach colonel commander commissioner comptroller congressman congresswoman coroner counsel counselor dean defendant delegate deputy designer detective dictator diplomat director
  economist editor emperor envoy executive ex-president founder general governor head imam inspector investigator journalist judge justice king lawmaker lawyer
  leader lieutenant magistrate major manager mayor mediator minister monarch mullah negotiator nominee officer official owner pastor plaintiff pope premier president priest prime_minister prince
  princess principal professor prosecutor queen rabbi reporter representative researcher ruler scientist secretary senator sergeant sheikh sheriff singer speaker spokesman spokesperson spokeswoman strongman
  sultan superintendent supervisor surgeon treasurer trustee tsar undersecretary veteran candidate incumbent contender rival frontrunner front-runner challenger whistleblower aide associate ally billionaire businessman businesswoman actor actress
  politician legislator cleric ayatollah warlord tycoon entrepreneur celebrity star player champion heir successor predecessor counterpart chief_executive ceo vice-president vice_president
`;

/** Nouns for bodies that act: "the government", "the court". */
export const BODY_NOUNS = `
  administration agency alliance army assembly association authority authorities bank board body brigade bureau cabinet caucus charity church club coalition college command commission committee
  company congress consortium corporation council  court delegation department faction federation firm force forces foundation gang government group guard guerrilla
  institute institution judiciary junta jury leadership league legislature  media military militia ministry mission movement  navy network newspaper
  ngo opposition organisation organization outlet panel parliament party patrol police regime regulator republic school senate senators squad staff state syndicate task_force team tribunal union university watchdog
  embassy consulate treasury  camp clan cartel community parties public society lobby insurgency
`;

/** Nouns for places that keep people, whose name is a choice of words: "the camp", "the facility". */
export const SITE_NOUNS = `
  barracks camp cell centre center complex compound dungeon encampment enclave facility ghetto gulag jail outpost penitentiary prison settlement shelter stockade
`;

/** Nouns for places and things that an event happens at or turns on. */
export const PLACE_NOUNS = `
  airbase airfield airport airspace area apartment bank base beach border bridge building capital checkpoint church city clinic coast
  dam district embassy factory farm field frontier hall harbour harbor home homeland hospital hotel house island lab laboratory land mall market mine mosque
  mountain museum neighborhood neighbourhood palace park pipeline plant plaza port premises province reactor refinery region reservoir resort restaurant
  river road runway school sea shop shrine site slum square stadium station store strait street synagogue temple territory theatre theater tower town tunnel university venue village warehouse waters zone
  aircraft airliner boat bus car convoy drone ferry flight helicopter jet missile plane rocket satellite ship submarine tanker train truck vehicle vessel weapon bomb warhead
  hotspot soil hometown wall fence gate
`;
