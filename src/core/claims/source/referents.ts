import type { SourceType } from '../claim.ts';
import { stateNamed, stateOfPeople } from '../framing/labels/state-of.ts';
import { type ReadName, readName } from './source-name.ts';
import { sourceType } from './source-type.ts';
import { FEMALE, MALE, SPEAKING_NOUNS, TITLES, UNNAMED_NOUNS } from './source-words.ts';

/** Who or what a source is, all through a document. */
export interface Referent {
  name: string;
  type: SourceType;
  readonly gender: { value?: 'female' | 'male' };
  /** Titles that stood before the name. */
  readonly roles: Set<string>;
  /** Titles that an apposition gave ("president of the union"): weaker, since they may be held of something. */
  readonly appointed: Set<string>;
  readonly modifiers: Set<string>;
}

/** The sources met so far, the last one mentioned last. */
export interface Referents {
  readonly byName: Map<string, Referent>;
  /** Last word of a person's full name, or the initials of an organisation's, to the referent. */
  readonly byShort: Map<string, Referent>;
  readonly recent: Referent[];
}

const RECENT = 12;

export function newReferents(): Referents {
  return { byName: new Map(), byShort: new Map(), recent: [] };
}

/**
 * The referent of words that name a source; remembers it as the one last mentioned.
 *
 * @param words as printed, appositions and all
 * @returns `undefined` where a pronoun or a bare role has nothing to stand for
 */
export function refer(referents: Referents, words: string): Referent | undefined {
  const lower = words.toLowerCase();
  const pronoun = byPronoun(referents, lower);
  if (pronoun !== undefined) return pronoun === null ? undefined : remember(referents, pronoun);
  const parts = coordinated(words);
  if (parts.length > 1)
    return remember(
      referents,
      jointly(
        parts.map((part) => refer(referents, part)),
        words,
        ' and ',
      ),
    );
  const members = listed(words);
  if (members.length > 1)
    return remember(
      referents,
      jointly(
        members.map((part) => refer(referents, part)),
        words,
        '; ',
      ),
    );
  const read = readName(words);
  const indefinite = !/^(?:the|his|her|its|their|our|my|this|that|these|those)\b|['’]s?\s/iu.test(words);
  if (read.proper === '') return remember(referents, described(referents, read, words, indefinite));
  return remember(referents, named(referents, read, words, indefinite));
}

/** `undefined` where the words are no pronoun, `null` where nothing fits it. */
function byPronoun(referents: Referents, lower: string): Referent | null | undefined {
  const last = (fits: (referent: Referent) => boolean) => referents.recent.findLast(fits) ?? null;
  if (/^(?:he|him|his|himself)$/.test(lower))
    return gendered(
      last((r) => isPerson(r) && r.gender.value !== 'female'),
      'male',
    );
  if (/^(?:she|her|herself)$/.test(lower))
    return gendered(
      last((r) => isPerson(r) && r.gender.value !== 'male'),
      'female',
    );
  if (
    /^(?:these|those|both) (?:sources|outlets|media|reports|groups|organi[sz]ations|bodies|officials|experts|people|critics)$/.test(
      lower,
    )
  ) {
    return (
      last((r) => r.type !== 'person' && r.name.includes('; ')) ??
      last((r) => r.type !== 'person' && r.type !== 'document')
    );
  }
  if (/^(?:they|them|their|both|these|those)$/.test(lower))
    return last((r) => r.type !== 'person' || r.name.includes(' and ')) ?? last(() => true);
  if (/^(?:it|its|itself)$/.test(lower))
    return last((r) => r.type !== 'person' && r.type !== 'unnamed') ?? last((r) => r.type !== 'person');
  if (/^(?:who|which|that)$/.test(lower)) return last(() => true);
  return undefined;
}

function isPerson(referent: Referent): boolean {
  return referent.type === 'person' && !referent.name.includes(' and ');
}

function gendered(referent: Referent | null, gender: 'female' | 'male'): Referent | null {
  if (referent !== null) referent.gender.value ??= gender;
  return referent;
}

function remember(referents: Referents, referent: Referent): Referent {
  referents.recent.push(referent);
  if (referents.recent.length > RECENT) referents.recent.shift();
  return referent;
}

/** "Lee and Moss", each a name; "Bank of Lund and Ystad" and the like stay one. */
function coordinated(words: string): string[] {
  const parts = words.split(/\s+and\s+/);
  if (parts.length !== 2 || words.includes(',')) return [words];
  return parts.every((part) => /^(?:\p{Lu}[\p{L}.'’-]*\s*)+$/u.test(part) && /^\p{Lu}\p{Ll}/u.test(part))
    ? parts
    : [words];
}

/** "unions, including Clear Water and Open Road": the names that a list of members gives. */
function listed(words: string): string[] {
  const members = /\b(?:including|such as)\s+(.+)$/u.exec(words)?.[1];
  if (members === undefined) return [];
  const names = members.split(/,\s+(?:and\s+)?|\s+and\s+/u).map((name) => name.replace(/[,\s]+$/, ''));
  return names.every((name) => /^(?:the )?\p{Lu}/u.test(name)) ? names : [];
}

function jointly(parts: readonly (Referent | undefined)[], words: string, joint: string): Referent {
  const known = parts.filter((part) => part !== undefined);
  if (known.length < parts.length) return fresh(words, 'unnamed');
  return fresh(known.map((part) => part.name).join(joint), known[0]?.type ?? 'unnamed');
}

function fresh(name: string, type: SourceType): Referent {
  return { name, type, gender: {}, roles: new Set(), appointed: new Set(), modifiers: new Set() };
}

function named(referents: Referents, read: ReadName, words: string, indefinite: boolean): Referent {
  const key = fold(read.proper);
  const known =
    referents.byName.get(key) ??
    referents.byShort.get(key) ??
    referents.byShort.get(fold(read.proper.split(' ').at(-1) ?? ''));
  const short = !read.proper.includes(' ');
  const same =
    known !== undefined && (short || fold(known.name) === key || sameSurname(known.name, read.proper))
      ? known
      : undefined;
  const type = sourceType(read, indefinite);
  const referent =
    same ??
    fresh(
      type === 'media' && PAPER.test(read.proper) && /^the\s/i.test(words) ? `The ${read.proper}` : read.proper,
      type,
    );
  if (same !== undefined && same.type === 'person' && !same.name.includes(' ') && !short) same.name = read.proper;
  if (same !== undefined && read.apposed !== '') same.type = type;
  for (const title of read.titles) referent.roles.add(title);
  if (TITLES.has(read.apposed)) referent.appointed.add(read.apposed);
  for (const modifier of read.modifiers) referent.modifiers.add(modifier);
  if (read.titles.some((title) => FEMALE.has(title.replace('.', ''))) || FEMALE.has(read.noun))
    referent.gender.value ??= 'female';
  if (read.titles.some((title) => MALE.has(title.replace('.', ''))) || MALE.has(read.noun))
    referent.gender.value ??= 'male';
  referents.byName.set(key, referent);
  if (referent.type === 'person') referents.byShort.set(fold(surname(read.proper)), referent);
  const initials = /\((\p{Lu}{2,6})\)/u.exec(words)?.[1];
  if (initials !== undefined && referent.type !== 'person') referents.byShort.set(fold(initials), referent);
  return referent;
}

/** Papers whose names have their article. */
const PAPER =
  /(?:Times|Post|Guardian|Telegraph|Journal|Herald|Tribune|Economist|Independent|Sun|Star|Chronicle|Observer|Globe|Mirror)$/;

function sameSurname(known: string, proper: string): boolean {
  if (fold(surname(known)) !== fold(surname(proper))) return false;
  const [a, b] = [known.split(' '), proper.split(' ')];
  return a.length === 1 || b.length === 1 || fold(a[0] ?? '') === fold(b[0] ?? '');
}

/** "Ann Lee Jr." is a Lee. */
function surname(name: string): string {
  const words = name.split(' ').filter((word) => !/^(?:jr|sr|ii|iii|iv)\.?$/i.test(word));
  return words.at(-1) ?? name;
}

export function fold(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/^the /, '');
}

/** "the minister", "this group": the one last met in that role; else the words themselves. */
function described(referents: Referents, read: ReadName, words: string, indefinite: boolean): Referent {
  const key = stateKey(read, words) ?? fold(read.phrase);
  const known = referents.byName.get(key);
  if (known !== undefined) return known;
  if (!indefinite) {
    const inRole = referents.recent.concat().reverse();
    const all = [...inRole, ...[...referents.byName.values()].reverse()];
    const role = read.titles.at(-1);
    if (role !== undefined && TITLES.has(role) && !SPEAKING_NOUNS.has(role) && !/\b(?:of|for|at)\b/.test(words)) {
      const people = all.filter((referent) => referent.type === 'person');
      const holders = people.filter((person) => person.roles.has(role));
      const holder =
        fitting(holders, read) ??
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
  }
  const type = sourceType(read, indefinite);
  const bare = read.phrase.split(' ').length === 1 && UNNAMED_NOUNS.has(read.noun);
  const name = ofState(words) ?? plainPhrase(words.replace(/,.*$/su, '').replace(ARTICLES, ''));
  const referent = fresh(bare ? `unnamed ${read.noun}` : name, type);
  for (const word of read.phrase.toLowerCase().split(' ')) referent.modifiers.add(word);
  referents.byName.set(key, referent);
  return referent;
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

/** "Poland's government" → "government of Poland", the form that stands without its article. */
function ofState(words: string): string | undefined {
  const owner = /^(?:the )?(\p{Lu}[\p{L} .]*?)['’]s?\s+(government|parliament|army|police)$/u.exec(words);
  return owner === null || stateNamed(owner[1] ?? '') === undefined ? undefined : `${owner[2]} of ${owner[1]}`;
}

function plainPhrase(phrase: string): string {
  return phrase.replace(/\s+/g, ' ').trim();
}
