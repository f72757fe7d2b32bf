const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Titles and offices that stand before a person's name. */
export const TITLES = set(
  'mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend msgr pst fr father sister brother pope cardinal ' +
    'archbishop bishop imam rabbi sheikh king queen prince princess duke president vice premier chancellor prime minister ' +
    'secretary undersecretary sen senator rep representative congressman congresswoman gov governor mayor councilman ' +
    'councilwoman councillor cllr alderman speaker leader chief chairman chairwoman chair director commissioner ambassador ' +
    'attorney general gen colonel col major maj captain capt lieutenant lt sergeant sgt corporal admiral adm officer ' +
    'detective inspector superintendent supt constable sheriff judge justice magistrate prosecutor spokesman spokeswoman ' +
    'spokesperson coach manager executive ceo cfo analyst economist envoy negotiator deputy whip nominee candidate ' +
    'strategist pollster adviser advisor counsel lawyer barr adv engr author professor head rector dean editor columnist activist ' +
    'foreign interior finance defense defence justice health education labor labour agriculture energy former acting interim',
);

/** Nouns for one person by trade, office or kin. */
export const PERSON_NOUNS = set(
  'man woman boy girl mother father sister brother son daughter wife husband widow uncle aunt cousin neighbor neighbour ' +
    'friend owner founder president minister premier chancellor senator governor mayor speaker leader chief chairman ' +
    'chairwoman director commissioner ambassador general colonel captain sergeant officer detective inspector sheriff ' +
    'judge prosecutor coach manager executive analyst economist envoy negotiator deputy candidate nominee strategist ' +
    'adviser advisor lawyer attorney author professor head dean editor columnist activist farmer teacher doctor nurse ' +
    'driver student worker resident victim suspect defendant plaintiff pope bishop cardinal king queen prince princess ' +
    'congressman congresswoman lawmaker legislator secretary treasurer representative pastor priest imam rabbi writer ' +
    'historian scientist researcher expert journalist reporter correspondent pilot soldier sailor warden engineer ceo',
);

/** Nouns for one person who speaks for others and is not named: no source of their own. */
export const SPEAKING_NOUNS = set(
  'spokesman spokeswoman spokesperson official aide source insider witness diplomat representative staffer operative',
);

export const GOVERNMENT_WORDS = set(
  'government ministry administration department state parliament congress senate assembly cabinet presidency court ' +
    'courts police authority authorities embassy consulate council municipality army navy military treasury regulator ' +
    'agency bureau commission house kremlin pentagon republic kingdom federation office prosecutors tribunal judiciary ' +
    'fbi cia nsa dea irs epa fda cdc dhs ice doj nasa sec ftc fcc mi5 mi6 interpol junta regime coastguard fire',
);

export const MEDIA_WORDS = set(
  'times post news journal herald tribune guardian telegraph gazette chronicle observer mail mirror express sun star ' +
    'press newspaper newspapers magazine tv television radio media outlet outlets broadcaster network channel website ' +
    'reuters bloomberg cnn bbc abc cbs nbc fox msnbc npr pbs afp ap upi politico axios vox buzzfeed wired economist ' +
    'newsweek editorial tabloid daily weekly podcast blog wire reporters journalists',
);

export const DOCUMENT_WORDS = set(
  'report study survey poll data documents document filing filings lawsuit complaint indictment affidavit memo ' +
    'memorandum letter email emails order law bill act treaty accord constitution ruling verdict opinion transcript record ' +
    'records statistics figures census index audit review article book biography essay paper papers analysis forecast ' +
    'statement communique communiqué declaration resolution charter manifesto platform plan findings results footage video ' +
    'film documentary website page post tweet message text script polls surveys studies research evidence files file ' +
    'agreement contract policy guidelines rules regulation statute warrant subpoena notice bulletin ad ads advertisement',
);

export const ORGANISATION_WORDS = set(
  'group groups organization organisation organizations organisations union unions company companies corporation corp inc ' +
    'ltd llc plc firm firms bank party campaign committee association society foundation institute institution institutions ' +
    'university college school hospital church charity coalition alliance league federation club team network movement ' +
    'front center centre board trust fund chamber nations amnesty watch ngo ngos pac caucus bloc think lobby business ' +
    'airline airlines airways railway operator manufacturer maker retailer lender brand chain body bodies confederation ' +
    'securities holdings partners capital services service industries infrastructure logistics energy motors pictures ' +
    'entertainment technologies rail railways transport insurance pharmaceuticals resources utilities studios stores brothers sons & ' +
    'un nato eu who imf opec unicef unhcr unesco wto oas aclu naacp nra mission diocese synod squad exchange',
);

/** Nouns under which sources hide; with an adjective or two before them they stay unnamed. */
export const UNNAMED_NOUNS = set(
  'reports sources officials statements rumors rumours accounts observers insiders people information allegations claims',
);

/** Words for a woman and for a man, which settle who "she" and "he" can be. */
export const FEMALE = set(
  'mrs ms miss dame lady sister mother queen princess congresswoman councilwoman chairwoman spokeswoman woman wife daughter widow aunt girl actress',
);
export const MALE = set(
  'mr sir lord father brother king prince congressman councilman chairman spokesman man husband son uncle boy pope cardinal bishop archbishop imam rabbi',
);
