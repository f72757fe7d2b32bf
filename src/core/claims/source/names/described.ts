import { adjectiveOf, stateNamed, stateOfPeople } from '../../framing/labels/state-of.ts';
import type { ReadName } from './read-name.ts';
import type { OneReference } from './read-reference.ts';
import { fold, fresh, type Referent, type Referents } from './referent.ts';
import { SPEAKING_NOUNS, TITLES, UNNAMED_NOUNS } from './source-words.ts';

/** "the minister", "this group": the one last met in that role; else the words themselves. */
export function described(referents: Referents, { read, words, indefinite, type }: OneReference): Referent {
  const key = stateKey(read, words) ?? fold(read.phrase);
  const known = referents.byName.get(key);
  if (known !== undefined) return known;
  if (!indefinite) {
    const inRole = referents.recent.concat().reverse();
    const all = [...inRole, ...[...referents.byName.values()].reverse()];
    const role = read.titles.at(-1);
    if (role !== undefined && TITLES.has(role) && !SPEAKING_NOUNS.has(role) && !/\b(?:of|for|at)\b/.test(words)) {
      const people = all.filter((referent) => referent.type === 'person');
      const holders = people.filter((person) => read.titles.every((title) => person.roles.has(title)));
      const holder =
        fitting(holders, read) ??
        unplaced(holders) ??
        fitting(
          people.filter((person) => person.appointed.has(role)),
          read,
        );
      if (holder !== undefined) return holder;
    }
    const kind = all.find(
      (referent) => referent.type !== 'person' && referent.modifiers.has(read.noun) && fold(referent.name) !== key,
    );
    if (kind !== undefined && read.modifiers.length <= 1) return kind;
    const body = read.phrase.includes(' ') ? undefined : all.find((referent) => isBody(referent, read.noun));
    if (body !== undefined) return body;
  }
  const bare = read.phrase.split(' ').length === 1 && UNNAMED_NOUNS.has(read.noun);
  const name = ofState(words) ?? plainPhrase(words.replace(/,.*$/su, '').replace(ARTICLES, ''));
  const referent = fresh(bare ? `unnamed ${read.noun}` : name, type);
  for (const word of read.phrase.toLowerCase().split(' ')) referent.modifiers.add(word);
  referents.byName.set(key, referent);
  return referent;
}

/** Bodies by the words in their names; "the company" and "the group" are any other organisation. */
const BODIES: readonly (readonly [noun: RegExp, name: RegExp])[] = [
  [/^union$/, /\b(?:union|federation|brotherhood|guild|congress)\b/i],
  [/^ministry$/, /\bministry\b/i],
  [/^party$/, /\bparty\b/i],
  [/^university$/, /\b(?:university|college)\b/i],
  [/^agency$/, /\bagency\b/i],
  [/^bank$/, /\bbank\b/i],
];

function isBody({ name, type }: Referent, noun: string): boolean {
  const own = BODIES.find(([body]) => body.test(noun));
  if (own !== undefined) return type !== 'person' && own[1].test(name);
  return (
    /^(?:company|firm|group|organi[sz]ation|maker|retailer|carrier)$/.test(noun) &&
    type === 'organisation' &&
    /^\p{Lu}/u.test(name) &&
    !BODIES.some(([, body]) => body.test(name))
  );
}

/** The one holder of a role whose state or body the text has not said. */
function unplaced(holders: readonly Referent[]): Referent | undefined {
  const stateless = holders.filter(
    (holder) => ![...holder.modifiers].some((word) => stateOfPeople(word) !== undefined),
  );
  const [only, another] = new Set(stateless);
  return another === undefined ? only : undefined;
}

/** The holder of a role whom the words before it fit ("the Polish president"); without such words the last one met. */
function fitting(holders: readonly Referent[], read: ReadName): Referent | undefined {
  if (read.modifiers.length === 0) return holders[0];
  return holders.find((holder) => read.modifiers.some((modifier) => holder.modifiers.has(modifier)));
}

const ARTICLES = /^(?:the|a|an|this|that|these|those|its|their|our|my|your)\s+/i;

/** "Poland's government" and "the Polish government" are one. */
function stateKey(read: ReadName, words: string): string | undefined {
  const owner = /^(?:the )?(\p{Lu}[\p{L} .]*?)['’]s?\s+(\p{Ll}+)$/u.exec(words);
  const state =
    owner === null
      ? read.modifiers.length + read.titles.length < 4
        ? stateOfPeople(read.phrase.split(' ')[0] ?? '')
        : undefined
      : stateNamed(owner[1] ?? '');
  const words_ = read.phrase.split(' ');
  return state === undefined || (owner === null && words_.length !== 2)
    ? undefined
    : fold(`${state} ${owner?.[2] ?? words_[1] ?? ''}`);
}

/** "Poland's government" → "Polish government", "Poland's foreign minister" → "Polish foreign minister". */
function ofState(words: string): string | undefined {
  const owner = /^(?:the )?(\p{Lu}[\p{L} .]*?)['’]s?\s+(\p{Ll}+(?:\s\p{Ll}+)?)$/u.exec(words);
  const adjective = owner === null ? undefined : adjectiveOf(stateNamed(owner[1] ?? '') ?? '');
  return adjective === undefined ? undefined : `${adjective} ${owner?.[2]}`;
}

function plainPhrase(phrase: string): string {
  return phrase.replace(/\s+/g, ' ').trim();
}
