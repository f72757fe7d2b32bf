import { sortOfNoun } from '../../claims/framing/labels/nouns.ts';
import { DOCUMENT_WORDS, MEDIA_WORDS } from '../../claims/source/names/source-words.ts';
import { singular } from '../../text/singular.ts';
import { wordsOf } from '../../text/span.ts';
import { unitClass } from '../counts/unit-class.ts';
import { withoutOffice } from '../sources/source-keys.ts';
import type { PlacedSource } from '../sources/source-rows.ts';
import { keepsCapital } from './keeps-capital.ts';

/** A source as a question names it, and whether it goes with "do". */
export interface SourceInWords {
  readonly words: string;
  readonly plural: boolean;
}

/**
 * Gives a source's name the article, the capital and the number that it has in a sentence.
 *
 * @param full its name, as the claims give it
 * @param group the acts that credit it, whose articles show how it is printed; none where that is not known
 *
 * @example
 * sourceInWords('Coastal Party', group) // the Coastal Party
 * sourceInWords('analyst at Hill Bank', group) // an analyst at Hill Bank
 * sourceInWords('unnamed reports', group) // reports
 */
export function sourceInWords(full: string, group: readonly PlacedSource[]): SourceInWords {
  const name = withoutOffice(full)
    .replace(PART, '')
    .replace(/^unnamed (?=\S+$)/, (word) => (isThing(full) ? '' : word));
  if (/^unnamed$/i.test(name)) return { words: 'an unnamed source', plural: false };
  const bare = name.split(' ')[0]?.replace(/['’]s?$/, '') ?? '';
  // "Harbour officials", "Peruvian labour minister": no names, and the capital may be the sentence's.
  const phrase = /^\S+(?: \p{Ll}[\p{L}-]*)+$/u.test(name);
  const lowered = phrase && group.length > 0 && group.every((act) => !keepsCapital(bare, act.article.document));
  const common = lowered || /^\p{Ll}/u.test(name) || (!/\s/.test(name) && isCommonNoun(name, group));
  const words = common ? name.charAt(0).toLowerCase() + name.slice(1) : name;
  // Not its number but that of the bank decides: "analyst at Hill Securities".
  const [noun = ''] = words.split(BEHIND);
  const owned = /['’]s\b/i.test(noun);
  const plural = common || phrase || owned ? PLURAL.test(noun) : /\p{Ll} and \p{Lu}/u.test(name);
  if (plural || owned || /^(?:the|an?|unnamed|his|her|its|their|our|my|your)\b/i.test(words)) return { words, plural };
  const one = common ? group.map(indefinite).find((article) => article !== undefined) : undefined;
  if (one !== undefined && group.every((act) => indefinite(act) !== undefined))
    return { words: `${one} ${words}`, plural };
  const the = common || phrase || BODY.test(words) || group.some((act) => followsThe(name, act));
  return { words: the ? `the ${words}` : words, plural };
}

/** How many of how many speak: "5 of 21" of "5 of 21 dealers". */
const PART = /^(?:[\p{L}\d-]+ of (?:the )?)?\d[\d,.]* (?=\p{Ll})/u;

/** What tells more of a noun behind it. */
const BEHIND = / (?:at|in|of|from|for|with|on|to|by|near|close|familiar|who|that|briefed)\b/;

const PLURAL = /(?:[^su]s|people|police|men|women)$/;

/** Bodies that go with "the" whoever they are. */
const BODY = /\b(?:government|administration|ministry|commission|council|federation|union|party|court)$/i;

/** Whether nobody but a thing speaks, which has no name to withhold: "unnamed reports". */
function isThing(name: string): boolean {
  const noun = singular(name.split(' ').at(-1) ?? '');
  return DOCUMENT_WORDS.has(noun) || /^(?:information|rumou?r|account|allegation|speculation|estimate)$/.test(noun);
}

/** Whether a capital is only the sentence's: "Analysts said"; of what the tagger takes for a name, too: "Schools say". */
function isCommonNoun(name: string, group: readonly PlacedSource[]): boolean {
  return group.some(({ claim: { source }, sentence: { tokens }, article: { document } }) => {
    if (source !== null && wordsOf(document.text, source) === `the ${name.toLowerCase()}`) return true;
    const [first] = tokens;
    if (first?.text !== name) return false;
    const noun = singular(first.lower);
    if (first.pos === 'NOUN' || sortOfNoun(noun) !== 'thing' || unitClass(noun) === 'people') return true;
    // "Insurers put", "Growers say": a trade in the plural, unless an agency goes by one.
    return /[eo]rs$/.test(first.lower) && !MEDIA_WORDS.has(first.lower) && !keepsCapital(name, document);
  });
}

/** The "a" or "an" that a source is printed with, where it is nobody in particular. */
function indefinite({ claim: { source }, article: { document } }: PlacedSource): string | undefined {
  if (source === null) return undefined;
  const [, within] = /^(an?) /i.exec(document.text.slice(source.start, source.start + 3)) ?? [];
  const [, before] = /\b(an?) $/i.exec(document.text.slice(Math.max(0, source.start - 4), source.start)) ?? [];
  return (within ?? before)?.toLowerCase();
}

/** Whether an article prints a name with "the": "the United Nations". */
function followsThe(name: string, { article: { document } }: PlacedSource): boolean {
  const at = document.text.indexOf(name);
  return at > 3 && /\bthe $/i.test(document.text.slice(at - 5, at));
}
