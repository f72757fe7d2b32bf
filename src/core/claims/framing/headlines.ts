import type { Document, Paragraph, Sentence } from '../../text/document.ts';
import { type Token, tokenize } from '../../text/tokens.ts';
import { isFirstName } from './labels/nouns.ts';
import { stateNamed, stateOfPeople } from './labels/state-of.ts';

/** A sentence of fewer words says little about its capitals. */
const FEWEST_WORDS = 3;

/** In a headline more of the words than this have capitals. */
const MOST_CAPITAL = 0.8;

/** Parts of speech that headlines print small. */
const SMALL: ReadonlySet<string> = new Set(['DET', 'ADP', 'CCONJ', 'SCONJ', 'PART', 'PRON', 'AUX']);

/**
 * The document with its headlines in capitals read as prose, where the tagger took every word for a name.
 *
 * Words keep their capital where the rest of the text prints them with one inside a sentence; the others
 * have their tokens in lower case. Offsets stay.
 *
 * @example
 * // "Senate Rejects Sweeping Budget Deal": "Rejects" is read as a verb, "Deal" as a noun
 */
export function readHeadlines(document: Document): Document {
  const headlines = new Set(document.paragraphs.flatMap(({ sentences }) => sentences.filter(isTitleCase)));
  if (headlines.size === 0) return document;
  const names = namesOf(document, headlines);
  return {
    ...document,
    paragraphs: document.paragraphs.map((paragraph) =>
      paragraph.sentences.some((sentence) => headlines.has(sentence))
        ? reread(document.text, paragraph, headlines, names)
        : paragraph,
    ),
  };
}

/**
 * Whether tokens are those of a headline that was read as prose: in lower case, where the text has capitals.
 *
 * @example
 * isReread('She left.', tokens('She left.')) // false
 */
export function isReread(text: string, tokens: readonly Token[]): boolean {
  return tokens.some((token) => token.text !== text.slice(token.start, token.end));
}

/** Whether nearly every word of a sentence begins with a capital, but for the small ones. */
function isTitleCase({ tokens }: Sentence): boolean {
  const capitals = tokens.filter((token) => token.capital && isWord(token)).length;
  // Prose has few of them: its other words need no look.
  if (capitals < FEWEST_WORDS * MOST_CAPITAL) return false;
  const others = tokens.filter((token) => !token.capital && isWord(token)).length;
  return capitals + others >= FEWEST_WORDS && capitals > (capitals + others) * MOST_CAPITAL;
}

function isWord({ text, pos }: Token): boolean {
  return text.length > 2 && !SMALL.has(pos) && /^\p{L}{3}/u.test(text);
}

function reread(
  text: string,
  paragraph: Paragraph,
  headlines: ReadonlySet<Sentence>,
  names: ReadonlySet<string>,
): Paragraph {
  const sentences = paragraph.sentences.map((sentence) =>
    headlines.has(sentence) ? { ...sentence, tokens: asProse(text, sentence, names) } : sentence,
  );
  return { ...paragraph, sentences, tokens: sentences.flatMap(({ tokens }) => tokens) };
}

function asProse(text: string, sentence: Sentence, names: ReadonlySet<string>): Token[] {
  let prose = '';
  let at = sentence.start;
  sentence.tokens.forEach((token, i) => {
    const keeps = names.has(token.lower) || isFirstName(token.text) || isState(sentence.tokens, i);
    prose += text.slice(at, token.start) + (keeps ? token.text : token.text.toLowerCase());
    at = token.end;
  });
  prose += text.slice(at, sentence.end);
  // A few letters change their length with their case: the offsets would not hold.
  if (prose.length !== sentence.end - sentence.start) return [...sentence.tokens];
  return tokenize(prose, { start: 0, end: prose.length }).map((token) => ({
    ...token,
    start: token.start + sentence.start,
    end: token.end + sentence.start,
  }));
}

function isState(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i]?.text ?? '';
  const pair = `${word} ${tokens[i + 1]?.text ?? ''}`;
  const back = `${tokens[i - 1]?.text ?? ''} ${word}`;
  return [word, pair, back].some((name) => stateNamed(name) !== undefined || stateOfPeople(name) !== undefined);
}

/** The words that the text prints with a capital inside its sentences. */
function namesOf(document: Document, headlines: ReadonlySet<Sentence>): ReadonlySet<string> {
  const names = new Set<string>();
  for (const paragraph of document.paragraphs) {
    for (const sentence of paragraph.sentences) {
      if (headlines.has(sentence)) continue;
      sentence.tokens.forEach((token, i) => {
        if (i > 0 && token.capital) names.add(token.lower);
      });
    }
  }
  return names;
}
