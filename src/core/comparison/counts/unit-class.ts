import { singular } from '../../text/singular.ts';
import { foldAccents } from '../words/fold-name.ts';
import { measureOf } from './amount-of.ts';

/** Nouns that name people by their ending: librarian, violinist, auctioneer, policewoman, steelworker. */
const TRADE = /(?:[^d]ian|..[^lk]ist|[in]eer|wom[ae]n|sm[ae]n|worker|holder|goer|keeper)$/;

const TIMES = new Set('second minute hour day night week weekend fortnight month year decade century'.split(' '));
const LENGTHS = new Set(
  'metre meter kilometre kilometer km mile foot feet inch yard m cm centimetre centimeter'.split(' '),
);

/** What is measured and is no length of time or way. */
const OTHER_MEASURES = new Set(['weight', 'area', 'speed']);

/** Things counted that go by several names. */
const ALIKE = {
  job: 'job position role post',
  household: 'household home house property building',
  vehicle: 'vehicle car lorry truck van bus coach',
  carriage: 'carriage coach wagon',
  store: 'store shop outlet branch',
  seat: 'seat mandate constituency',
  vote: 'vote ballot',
  flight: 'flight plane aircraft jet airplane',
  engine: 'engine appliance crew',
  share: 'share stock',
  computer: 'computer machine laptop',
  phone: 'phone telephone handset smartphone',
  gun: 'gun firearm weapon rifle pistol',
  ship: 'ship vessel boat',
  fire: 'fire blaze wildfire',
  operation: 'operation surgery procedure',
  animal: 'animal beast',
  match: 'match game fixture',
  missile: 'missile rocket projectile',
  village: 'village settlement hamlet',
  company: 'company firm business',
} as const satisfies Readonly<Record<string, string>>;

const ALIKE_BY_WORD = byWord(ALIKE);

/** Sorts of people that a reader would not take for each other. */
const TYPES = {
  body: 'body corpse',
  child: 'child kid minor boy girl baby infant toddler',
  youth: 'teenager teen youth',
  woman: 'woman',
  police: 'officer policeman police',
  firefighter: 'firefighter',
  soldier: 'soldier troop fighter militant',
  worker: 'worker employee staff staffer labourer laborer miner',
  student: 'student pupil teacher',
  voter: 'voter elector',
  protester: 'protester demonstrator striker',
  passenger: 'passenger traveller traveler commuter',
  observer: 'observer monitor',
  rescuer: 'rescuer medic paramedic',
  tourist: 'tourist visitor',
  spectator: 'spectator fan attendee supporter',
  patient: 'patient',
  relative: 'relative parent mother father brother sister son daughter family-member',
  witness: 'witness bystander neighbour neighbor',
  official: 'official diplomat delegate',
  lawmaker: 'deputy minister senator lawmaker legislator councillor candidate',
  lawyer: 'judge lawyer prosecutor',
  reporter: 'journalist reporter',
  scholar: 'scientist researcher engineer academic lecturer',
  performer: 'artist musician actor singer athlete runner player',
  seafarer: 'sailor seafarer fisherman docker',
} as const satisfies Readonly<Record<string, string>>;

const TYPE_BY_WORD = byWord(TYPES);

/** Words for human beings, counted as such whatever they are called: those of a type, and others. Base forms. */
const PEOPLE = new Set([
  ...TYPE_BY_WORD.keys(),
  ...(
    'people person man adult pensioner citizen national resident inhabitant villager local compatriot native ' +
    'immigrant migrant refugee deportee returnee individual human soul life victim survivor casualty fatality ' +
    'injury death arrest conviction deportation dead killed injured wounded hurt missing detainee ' +
    'prisoner inmate captive hostage suspect defendant convict criminal rider guest driver pedestrian motorist ' +
    'cyclist crew doctor nurse farmer participant friend colleague member civilian rebel gunman attacker ' +
    'homeless other evacuee volunteer activist campaigner organiser organizer promoter juror pilot builder ' +
    'cleaner carer midwife surgeon clerk guard warden trainee apprentice'
  ).split(' '),
]);

/**
 * The sort of people that a noun names, where it tells them from others.
 *
 * @example
 * personType('minor') // 'child'
 * personType('individual') // undefined
 */
export function personType(noun: string): string | undefined {
  return TYPE_BY_WORD.get(noun);
}

/**
 * What sort of thing a count counts; only counts of one sort can answer one question.
 *
 * @returns `people`, `%`, `money`, `time`, `length`, `weight`, `area`, `speed`, or the noun itself in its base form
 *
 * @example
 * unitClass('elderly patients') // 'people'
 * unitClass('EUR') // 'money'
 * unitClass('delivery vans') // 'vehicle'
 */
export function unitClass(unit: string): string {
  const noun = headOf(unit);
  if (/^(?:%|percent)$/.test(noun) || /^(?:percentage|per cent)$|\bpercentage points?$/i.test(unit)) return '%';
  if (
    /^[A-Z]{3}$/.test(unit) ||
    /^(?:dollar|pound|euro|yen|yuan|peso|rupee|franc|krona|crown|rouble|ruble|cent|pence|penny)$/.test(noun)
  )
    return 'money';
  const [dimension] = measureOf(unit) ?? measureOf(noun) ?? [];
  if (dimension !== undefined && OTHER_MEASURES.has(dimension)) return dimension;
  if (noun === 'time') return 'times';
  // Any thing that is made or sold: "8 million units".
  if (/^units?$/.test(unit)) return '';
  if (PEOPLE.has(noun) || TRADE.test(noun)) return 'people';
  if (TIMES.has(noun)) return 'time';
  if (LENGTHS.has(noun)) return 'length';
  // Any people by its name: "40 Peruvians".
  if (/(?:^|\s)\p{Lu}\p{Ll}+(?:ans|ese|is|ish)$/u.test(unit)) return 'people';
  return ALIKE_BY_WORD.get(noun) ?? noun;
}

/** What a rate is reckoned by: "boats a day", "dollars per head". */
export const RATE = /(?<=\S) (?:an?|per|each|every) \S+$/;

/**
 * The noun at a unit's heart, in its base form.
 *
 * @example
 * headOf('children under five') // 'child'
 * headOf('boats a day') // 'boat'
 * headOf('those killed') // 'people'
 */
export function headOf(unit: string): string {
  const before = foldAccents(unit)
    .trim()
    .replace(RATE, '')
    .split(/\s+(?:of|in|from|at|on|with|who|under|over|to|for|by|detained|held|killed|injured|affected)\b/)[0];
  const head = (before ?? '').split(/[\s-]+/).at(-1) ?? '';
  return /^(?:those|them)$/.test(head) ? 'people' : singular(head);
}

/** Turns a table of groups into one of their words. */
function byWord(groups: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(groups).flatMap(([name, words]) => words.split(' ').map((word): [string, string] => [word, name])),
  );
}

/**
 * By what a unit is reckoned, with a space before it; '' where it is no rate.
 *
 * @example
 * rateOf('lorries a day') // ' a day'
 * rateOf('lorries') // ''
 */
export function rateOf(unit: string): string {
  return RATE.exec(unit)?.[0] ?? '';
}
