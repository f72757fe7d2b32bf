import type { Item } from './unit.ts';

/** Prepositions that tie a noun to a noun before it ("head of", "officials in"). */
export const TIES = new Set(
  'of for from in at on with near against behind to between among inside within under over by'.split(' '),
);

export const CORE = new Set<Item['pos']>(['NOUN', 'PROPN', 'NUM', 'ADJ', 'SYM', 'X', 'BRACKET']);

export const SUBJECT_PRONOUNS = new Set(
  'i we he she they it you who which that this these those both many some most others several all one none everyone everybody another half neither either someone somebody anyone nobody few'.split(
    ' ',
  ),
);

export const POSSESSIVES = new Set('my our your his her their its whose'.split(' '));

export const QUANTITY = new Set(
  'many most some several few all both half those these one another other every any no each'.split(' '),
);

/** Adverbs that open a sentence and are nobody's name. */
export const OPENERS =
  /^(?:when|however|still|meanwhile|so|more|then|also|later|now|once|yet|instead|thus|moreover|therefore|nevertheless|nonetheless|indeed|perhaps|maybe|even|often|sometimes|again|additionally|finally|earlier|recently|why|how|where)$/;

export const WH = /^(?:when|where|how|why|however)$/;

const TIME = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow|tonight)$/;

/**
 * A possessive: "her book", not "to her".
 *
 * @example
 * items('her boat').map(isPossessive) // [true, false]
 */
export function isPossessive(item: Item): boolean {
  return POSSESSIVES.has(item.lower) && !(item.lower === 'her' && item.pos === 'PRON');
}

/**
 * A day's name; "TODAY" in capitals is a paper's.
 *
 * @example
 * items('on Friday').map(isTime) // [false, true]
 */
export function isTime(item: Item | undefined): boolean {
  return item !== undefined && TIME.test(item.lower) && !(item.capital && /^to/.test(item.lower));
}

/**
 * A noun or a name.
 *
 * @example
 * items('the boat').map(isNoun) // [false, true]
 */
export function isNoun(item: Item | undefined): boolean {
  return item?.pos === 'NOUN' || item?.pos === 'PROPN';
}

/**
 * What a noun phrase may open with, before its adjectives.
 *
 * @example
 * items('some old boats').map(opensPhrase) // [true, false, false]
 */
export function opensPhrase(item: Item | undefined): boolean {
  return (
    item !== undefined &&
    (item.pos === 'DET' ||
      item.pos === 'NUM' ||
      QUANTITY.has(item.lower) ||
      item.lower === 'of' ||
      POSSESSIVES.has(item.lower))
  );
}
