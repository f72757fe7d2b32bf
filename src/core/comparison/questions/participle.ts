const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    be: 'been',
    bear: 'born',
    beat: 'beaten',
    bring: 'brought',
    build: 'built',
    burn: 'burned',
    buy: 'bought',
    catch: 'caught',
    choose: 'chosen',
    cut: 'cut',
    deal: 'dealt',
    drive: 'driven',
    draw: 'drawn',
    feed: 'fed',
    fight: 'fought',
    find: 'found',
    fly: 'flown',
    get: 'got',
    give: 'given',
    have: 'had',
    hear: 'heard',
    hit: 'hit',
    hold: 'held',
    hurt: 'hurt',
    keep: 'kept',
    know: 'known',
    lay: 'laid',
    lead: 'led',
    leave: 'left',
    lend: 'lent',
    lose: 'lost',
    make: 'made',
    meet: 'met',
    pay: 'paid',
    put: 'put',
    read: 'read',
    ride: 'ridden',
    run: 'run',
    say: 'said',
    see: 'seen',
    sell: 'sold',
    send: 'sent',
    set: 'set',
    shed: 'shed',
    shoot: 'shot',
    show: 'shown',
    shut: 'shut',
    spend: 'spent',
    steal: 'stolen',
    strike: 'struck',
    take: 'taken',
    teach: 'taught',
    tell: 'told',
    throw: 'thrown',
    win: 'won',
    write: 'written',
  }),
);

/**
 * The past participle of a verb.
 *
 * @example
 * participle('carry') // 'carried'
 * participle('bring') // 'brought'
 * participle('admit') // 'admitted'
 */
export function participle(lemma: string): string {
  const known = IRREGULAR.get(lemma);
  if (known !== undefined) return known;
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  // One short syllable, or a stressed last one, doubles its consonant.
  if (/^[^aeiou]*[aeiou][bdgklmnprt]$/.test(lemma) || /(?:mit|cur|pel|fer|trol|rap|cel|vel)$/.test(lemma))
    return /(?:ow|ay|ey|ook)$/.test(lemma) ? `${lemma}ed` : `${lemma}${lemma.slice(-1)}ed`;
  return `${lemma}ed`;
}

/** Verbs without an object: what follows them, or is followed by them, was not done to anyone. */
export const INTRANSITIVE: ReadonlySet<string> = new Set(
  (
    'die rise fall go come remain arrive work happen live attend protest vote gather stay survive return march sleep wait flee travel ' +
    'stand begin end start drop climb occur appear collapse erupt crash sink strike win lose resign retire last resume follow break meet run sail'
  ).split(' '),
);
