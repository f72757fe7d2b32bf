import { DOCUMENT_WORDS, GOVERNMENT_WORDS, MEDIA_WORDS, ORGANISATION_WORDS, TITLES } from './source-words.ts';

/** What the words that name a source say: the name in them, the title before it, the common noun. */
export interface ReadName {
  /** The proper name, less titles and appositions; empty where the words hold none. */
  readonly proper: string;
  /** Titles before the name, or all the words' where no name stands, in lower case. */
  readonly titles: readonly string[];
  /** What an apposition says the source is: "an aid group", "president of the union"; its head, in lower case. */
  readonly apposed: string;
  /** Words before the title ("Polish", "State Railway"), in lower case. */
  readonly modifiers: readonly string[];
  /** The head of the phrase where no name stands, in lower case. */
  readonly noun: string;
  /** The phrase before its first comma, without articles. */
  readonly phrase: string;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.&/-]*|&/gu;
/** Small words inside names: "Bank of Lund", "Ludwig van Moss". */
const INSIDE = /^(?:of|de|del|della|la|las|los|el|al|bin|ibn|van|von|der|den|du|da|dos|di|le|and|for|the|&|y)$/;
const ARTICLE =
  /^(?:the|a|an|this|that|these|those|its|his|her|their|our|my|your|some|many|several|two|three|four|five|both|all|most|other|another|one|any|each|every)$/i;

/** Words that only lead to the source. */
const LINK = /^(?:as|what|which|when|while|how|so|even|just|also|than|though|although|because|if|that)$/i;

/** "the 39-year-old Lee" */
const AGE = /^\p{N}{1,3}-year-old$/u;

/**
 * Reads the words that name a source.
 *
 * @example
 * readName('Finance Minister Ann Lee, 52, of Lund').proper // 'Ann Lee'
 * readName('the rights group Clear Water').proper // 'Clear Water'
 * readName('the mayor of Lund, Ann Lee').proper // 'Ann Lee'
 * readName("Clear Water's Ann Lee").proper // 'Ann Lee'
 * readName('a farmer from the north').noun // 'farmer'
 */
export function readName(words: string): ReadName {
  const plain = words.replace(/\([^)]*\)?/g, ' ').replace(/[“”"«»]|''/g, '');
  const segments = plain.split(/\s*,\s*/).filter((part) => part !== '');
  const first = readSegment(segments[0] ?? '');
  if (first.proper !== '' || segments.length === 1) return withRoles(first, segments.slice(1));
  // "his sister, Ann Lee", "a local union, Clear Water": the name is the apposition.
  for (const segment of segments.slice(1)) {
    const read = readSegment(segment);
    if (read.proper !== '' && read.phrase === read.proper && !/^\d/.test(read.proper))
      return { ...read, titles: first.titles, modifiers: first.modifiers, apposed: first.noun };
  }
  return first;
}

function readSegment(segment: string): ReadName {
  const words = (segment.match(WORD) ?? []).map((word, i, all) =>
    // "Drivers’ Union", "Clear Water’s Ann Lee": the mark is part of what goes on.
    /['’]s?$/u.test(word) && /^\p{Lu}/u.test(word) && /^\p{Lu}/u.test(all[i + 1] ?? '')
      ? word
      : word.replace(/['’]s?$/u, ''),
  );
  while (words.length > 1 && (ARTICLE.test(words[0] ?? '') || LINK.test(words[0] ?? ''))) words.shift();
  if (AGE.test(words[0] ?? '') && /^\p{Lu}/u.test(words[1] ?? '')) words.shift();
  const run = withoutOwner(lastNameRun(words));
  const titleAt = run.findLastIndex((word, i) => isTitle(word) && i < run.length - 1);
  const before = words.slice(0, words.length - run.length);
  const named = run.length > 0 && !(run.length === 1 && isTitle(run[0] ?? ''));
  const proper = named ? withoutOffice(run.slice(titleAt + 1)) : [];
  const heads = [...before, ...run.slice(0, titleAt + 1)].map(folded);
  const all = words.map(folded);
  const rest = named ? heads : all;
  return {
    proper: proper
      .join(' ')
      .replace(/[.]$/, (end) => (/\b(?:Jr|Sr|Inc|Co|Corp|Ltd|U\.S)\.$/.test(proper.join(' ')) ? end : '')),
    titles: rest.filter(isTitle),
    modifiers: rest.filter((word) => !isTitle(word) && !ARTICLE.test(word)),
    apposed: '',
    noun: headNoun(all),
    phrase: words.join(' '),
  };
}

function folded(word: string): string {
  return word.toLowerCase().replace(/['’]s?$/u, '');
}

/** "Clear Water's Ann Lee": whom a person speaks for is no part of the name; "King's College" is one name. */
function withoutOwner(run: string[]): string[] {
  const own = run.slice(run.findIndex((word) => /['’]s$/u.test(word)) + 1);
  return own.length < 2 || own.some(isBodyWord) ? run : own;
}

/** "Secretary of State Ann Lee": what the office is of is no part of the name, which is the last two words. */
function withoutOffice(run: readonly string[]): readonly string[] {
  return run.length > 3 && /^(?:of|for)$/.test(run[0] ?? '') ? run.slice(-2) : run;
}

/** The head of a phrase is the word before its first preposition. */
function headNoun(words: readonly string[]): string {
  const at = words.findIndex(
    (word, i) => i > 0 && /^(?:of|for|from|in|at|on|with|to|near|who|which|that|by|inside|within)$/.test(word),
  );
  return words[(at < 0 ? words.length : at) - 1] ?? '';
}

/** The run of capitals that closes the phrase, or that opens it where only "of the port" follows. */
function lastNameRun(words: readonly string[]): string[] {
  // "the head of the Port Authority", "a spokesman for Clear Water": what the noun belongs to is not its name.
  const complement = words.findIndex((word, i) => i > 0 && /^(?:of|for)$/.test(word));
  if (complement > 0 && /^\p{Ll}/u.test(words[complement - 1] ?? '')) return [];
  let end = words.length;
  // "Lee of the port authority": the name comes first.
  const tie = words.findIndex((word, i) => i > 0 && /^(?:who|whose|which|that|at|in|from|with|on|near)$/.test(word));
  if (tie > 0) end = tie;
  // "Ann Lee of Clear Water", not "Bank of Lund": what a person belongs to is no part of the name.
  const of = words.indexOf('of');
  if (of > 1 && of < end && words.slice(0, of).every((word) => /^\p{Lu}/u.test(word) && !isBodyWord(word))) end = of;
  if (!/^[\p{Lu}\p{N}]/u.test(words[end - 1] ?? '')) return [];
  let start = end - 1;
  while (start > 0) {
    const word = words[start - 1] ?? '';
    if (/^[\p{Lu}\p{N}&]/u.test(word)) start--;
    else if (INSIDE.test(word) && start > 1 && /^\p{Lu}/u.test(words[start - 2] ?? '')) start -= 1;
    else break;
  }
  while (INSIDE.test(words[start] ?? '')) start++;
  return words.slice(start, end);
}

function isBodyWord(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    isTitle(word) || [ORGANISATION_WORDS, GOVERNMENT_WORDS, MEDIA_WORDS, DOCUMENT_WORDS].some((set) => set.has(lower))
  );
}

function isTitle(word: string): boolean {
  return TITLES.has(word.toLowerCase().replace(/\.$/, ''));
}

/** "Clear Water, an aid group, …": what the first apposition calls the source. */
function withRoles(read: ReadName, others: readonly string[]): ReadName {
  const words = others.slice(0, 2).map((part) => part.toLowerCase().match(WORD) ?? []);
  const apposition = words.find(
    (part) => part.length > 0 && !/^(?:who|whose|which|including|such|like|\d+)$/.test(part[0] ?? ''),
  );
  if (apposition === undefined) return read;
  const said = apposition.filter((word, i) => i > 0 || !ARTICLE.test(word));
  return { ...read, apposed: headNoun(said), modifiers: [...read.modifiers, ...said.slice(0, 12)] };
}
