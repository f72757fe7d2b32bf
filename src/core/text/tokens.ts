import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction } from 'wink-nlp';
import type { Span } from './span.ts';

/** A part of speech of Universal Dependencies, as the tagger gives it. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** A word, a number or a mark of punctuation, with its place in the text. */
export interface Token extends Span {
  /** As printed. */
  readonly text: string;
  /** In lower case, curly apostrophes made straight. */
  readonly lower: string;
  /** Whether it begins with a capital letter. */
  readonly capital: boolean;
  /** The dictionary form in lower case ("were" → "be"). */
  readonly lemma: string;
  readonly pos: PartOfSpeech;
}

const nlp = winkNLP(model, ['pos']);
const { its } = nlp;
// The package's types give this one function its arguments in the wrong order.
const lemma = its.lemma as unknown as ItsFunction<string>;

/** A run without white space that no word is as long as: the tagger's time grows with the square of such a run's length. */
const OVERLONG = /(?<!\S)\S{201}/u;

/**
 * The tokens of one paragraph.
 *
 * @param text the whole text
 * @param span the paragraph: the tagger sees it alone, so that time grows with the text's length
 *
 * @example
 * tokenize('She left.', { start: 0, end: 9 }).map((t) => t.pos) // ['PRON', 'VERB', 'PUNCT']
 */
export function tokenize(text: string, span: Span): Token[] {
  const paragraph = text.slice(span.start, span.end);
  // A possessive that it once saw whole it keeps whole ever after: parted here, no text changes how the next is read.
  const parted = paragraph
    .replace(/['’](?<=\p{L}['’])s(?![\p{L}\p{N}])/gu, ' $&')
    // A bracket and a colon are no smiling face.
    .replace(/\)(?=:)/g, ') ');
  const words = OVERLONG.test(parted) ? parted.replace(/\S{200}(?=\S)/gu, '$& ') : parted;
  const tagged = nlp.readDoc(words).tokens();
  const values = tagged.out(its.value) as string[];
  const tags = tagged.out(its.pos) as PartOfSpeech[];
  const lemmas = tagged.out(lemma) as (string | undefined)[];
  const tokens: Token[] = [];
  let from = 0;
  values.forEach((value, i) => {
    // The tagger keeps no offsets, and adding lengths drifts over odd white space.
    const at = paragraph.indexOf(value, from);
    if (at < 0 || value.trim() === '') return;
    from = at + value.length;
    const lower = value.toLowerCase().replaceAll('’', "'");
    const start = span.start + at;
    tokens.push({
      start,
      end: start + value.length,
      text: value,
      lower,
      capital: isCapital(value),
      lemma: lemmas[i] ?? lower,
      pos: tags[i] ?? 'X',
    });
  });
  return tokens;
}

function isCapital(word: string): boolean {
  const first = word.charCodeAt(0);
  return first < 128 ? first > 64 && first < 91 : /^\p{Lu}/u.test(word);
}
