/** Verbs with a participle of their own, each with it. */
const IRREGULAR: ReadonlyMap<string, string> = pairs(
  'arise arisen awake awoken be been bear born beat beaten become become begin begun bend bent bet bet bind bound ' +
    'bite bitten bleed bled blow blown break broken breed bred bring brought broadcast broadcast build built burn ' +
    'burned burst burst buy bought cast cast catch caught choose chosen cling clung come come cost cost creep crept ' +
    'cut cut deal dealt dig dug do done draw drawn drink drunk drive driven eat eaten fall fallen feed fed feel ' +
    'felt fight fought find found flee fled fling flung fly flown forbid forbidden forget forgotten forgive ' +
    'forgiven freeze frozen get got give given go gone grind ground grow grown hang hung have had hear heard hide ' +
    'hidden hit hit hold held hurt hurt keep kept kneel knelt know known lay laid lead led leave left lend lent let ' +
    'let lie lain light lit lose lost make made mean meant meet met pay paid put put quit quit read read rid rid ' +
    'ride ridden ring rung rise risen run run say said see seen seek sought sell sold send sent set set sew sewn ' +
    'shake shaken shed shed shine shone shoot shot show shown shrink shrunk shut shut sing sung sink sunk sit sat ' +
    'sleep slept slide slid sling slung speak spoken spend spent spin spun spit spat split split spread spread ' +
    'spring sprung stand stood steal stolen stick stuck sting stung strike struck string strung strive striven ' +
    'swear sworn sweep swept swell swollen swim swum swing swung take taken teach taught tear torn tell told think ' +
    'thought throw thrown thrust thrust tread trodden wake woken wear worn weave woven weep wept win won wind wound ' +
    'wring wrung write written',
);

function pairs(words: string): ReadonlyMap<string, string> {
  return new Map([...words.matchAll(/(\S+) (\S+)/g)].map(([, verb = '', participle = '']) => [verb, participle]));
}

/** What a verb may have before it without changing how it goes: foresee, withdraw, rebuild. */
const PREFIX = /^(?:fore|for|inter|mis|off|out|over|re|un|under|up|with)(?=..)/;

/**
 * The past participle of a verb.
 *
 * @example
 * participle('carry') // 'carried'
 * participle('bring') // 'brought'
 * participle('admit') // 'admitted'
 * participle('foresee') // 'foreseen'
 */
export function participle(lemma: string): string {
  const known = IRREGULAR.get(lemma);
  if (known !== undefined) return known;
  const [prefix = ''] = PREFIX.exec(lemma) ?? [];
  const stem = prefix === '' ? undefined : IRREGULAR.get(lemma.slice(prefix.length));
  if (stem !== undefined && !REGULAR.has(lemma)) return `${prefix}${stem}`;
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  // One short syllable, or a stressed last one, doubles its consonant.
  if (/^[^aeiou]*[aeiou][bdgklmnprt]$/.test(lemma) || /(?:mit|cur|pel|fer|trol|rap|cel|vel)$/.test(lemma))
    return /(?:ow|ay|ey|ook)$/.test(lemma) ? `${lemma}ed` : `${lemma}${lemma.slice(-1)}ed`;
  return `${lemma}ed`;
}

/** Verbs that only look as if they had a prefix. */
const REGULAR: ReadonlySet<string> = new Set(['relay']);

/** Verbs without an object: what follows them, or is followed by them, was not done to anyone. */
export const INTRANSITIVE: ReadonlySet<string> = new Set(
  (
    'die rise fall go come remain arrive work happen live attend protest vote gather stay survive return march sleep wait flee travel ' +
    'stand begin end start drop climb occur appear collapse erupt crash sink strike win lose resign retire last resume follow break meet run sail'
  ).split(' '),
);
