/** What an inflected form can be: base ("say"), -s ("says"), past ("said"), participle ("written"), -ing. */
export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing';

/** Past and participle of verbs that do not take -ed (one form where both are the same). */
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle?: string]>> = {
  bet: ['bet'],
  bring: ['brought'],
  come: ['came', 'come'],
  hit: ['hit'],
  let: ['let'],
  shoot: ['shot'],
  strike: ['struck'],
  draw: ['drew', 'drawn'],
  feel: ['felt'],
  find: ['found'],
  foresee: ['foresaw', 'foreseen'],
  foretell: ['foretold'],
  forget: ['forgot', 'forgotten'],
  forgive: ['forgave', 'forgiven'],
  get: ['got', 'gotten'],
  give: ['gave', 'given'],
  hear: ['heard'],
  hold: ['held'],
  know: ['knew', 'known'],
  learn: ['learned'],
  lay: ['laid'],
  make: ['made'],
  mean: ['meant'],
  misstate: ['misstated'],
  paint: ['painted'],
  put: ['put'],
  raise: ['raised'],
  read: ['read'],
  say: ['said'],
  see: ['saw', 'seen'],
  seek: ['sought'],
  send: ['sent'],
  set: ['set'],
  show: ['showed', 'shown'],
  sing: ['sang', 'sung'],
  speak: ['spoke', 'spoken'],
  spell: ['spelled'],
  swear: ['swore', 'sworn'],
  take: ['took', 'taken'],
  tell: ['told'],
  think: ['thought'],
  understand: ['understood'],
  uphold: ['upheld'],
  withdraw: ['withdrew', 'withdrawn'],
  wear: ['wore', 'worn'],
  write: ['wrote', 'written'],
};

/** Verbs that double their last consonant before -ed and -ing. */
const DOUBLED = new Set(
  'get admit refer infer rebut regret concur permit submit commit omit forget demur hit let defer plan slam pan rap blog chat quip bet set put ban nod plot pin tip knock rip trim beg dub sob snap tag peg hum gab'.split(
    ' ',
  ),
);

/** Verbs whose last -l is doubled in Britain alone. */
const BRITISH = new Set(['label', 'level', 'quarrel', 'signal']);

/**
 * Every form of a verb.
 *
 * @example
 * verbForms('deny') // [['deny', 'base'], ['denies', 's'], ['denied', 'past'], ['denying', 'ing']]
 */
export function verbForms(lemma: string): [form: string, kind: VerbForm][] {
  const [past, participle] = IRREGULAR[lemma] ?? [regularPast(lemma)];
  const forms: [string, VerbForm][] = [
    [lemma, 'base'],
    [thirdPerson(lemma), 's'],
    [past, 'past'],
    [ing(lemma), 'ing'],
  ];
  if (participle !== undefined) forms.push([participle, 'participle']);
  if (BRITISH.has(lemma)) forms.push([`${lemma}led`, 'past'], [`${lemma}ling`, 'ing']);
  return forms;
}

function thirdPerson(lemma: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

function regularPast(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return `${doubled(lemma)}ed`;
}

function ing(lemma: string): string {
  if (lemma.endsWith('ie')) return `${lemma.slice(0, -2)}ying`;
  return lemma.endsWith('e') && !/(?:ee|oe|ye)$/.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${doubled(lemma)}ing`;
}

function doubled(lemma: string): string {
  return DOUBLED.has(lemma) ? lemma + lemma.slice(-1) : lemma;
}
