import { pick, randomFrom } from './random.ts';

const ONSETS =
  'b bl br c ch cl cr d dr f fl fr g gl gr h j k l m n p ph pl pr qu r s sc sh sl sp st str t th tr v w'.split(' ');
const VOWELS = 'a a a e e e i i o o u ai ea ee ie io oa ou'.split(' ');
const CODAS = ' b ck d ft g l ll lt m n n n nd ng nt p r r rd rt s s ss st t t x'.split(' ');
const BEGINNINGS = ['', '', '', '', 'com', 'con', 'de', 'dis', 'ex', 'in', 'pre', 'pro', 're', 'un'];
const ENDINGS = ['', '', '', '', 'al', 'er', 'ion', 'ity', 'ment', 'ness', 'ous'];

/** The inflections that every made word has. */
export const FORMS = ['', 's', 'ed', 'ing'];

/** So many different words a language of news has, inflections apart. */
const LEMMAS = 40_000;

/**
 * Words that no language has, made of the syllables and affixes of English, the frequent
 * ones shorter; each in the order of its rank.
 */
export function madeWords(seed: number): readonly string[] {
  const random = randomFrom(seed);
  const words = new Set<string>();
  while (words.size < LEMMAS) {
    const syllables = 1 + Math.floor(random() * Math.min(3, 1 + words.size / 400));
    let word = pick(BEGINNINGS, random);
    for (let i = 0; i < syllables; i++) word += pick(ONSETS, random) + pick(VOWELS, random) + pick(CODAS, random);
    word += syllables > 1 ? pick(ENDINGS, random) : '';
    if (word.length > 2) words.add(word);
  }
  return [...words];
}

/** Gives ranks from 0 on, each about as often as a word of that rank in a text (Zipf, Mandelbrot). */
export function zipf(count: number, random: () => number): () => number {
  const sums = new Float64Array(count);
  let sum = 0;
  for (let i = 0; i < count; i++) {
    sum += 1 / (i + 12);
    sums[i] = sum;
  }
  return () => {
    const wanted = random() * sum;
    let low = 0;
    let high = count - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
