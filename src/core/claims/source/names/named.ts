import { isFirstName } from '../../framing/labels/nouns.ts';
import type { OneReference } from './read-reference.ts';
import { fold, fresh, type Referent, type Referents } from './referent.ts';
import { FEMALE, MALE, TITLES } from './source-words.ts';

/**
 * The referent that a name stands for: one met before ("Lee" of "Ann Lee"), or a new one, which is remembered.
 */
export function named(referents: Referents, { read, words, type: likely }: OneReference): Referent {
  const key = fold(read.proper);
  const type = likely === 'person' && isCompany(referents, read) ? 'organisation' : likely;
  const known =
    referents.byName.get(key) ??
    referents.byShort.get(key) ??
    referents.byShort.get(fold(read.proper.split(' ').at(-1) ?? '')) ??
    referents.byFirst.get(key);
  const short = !read.proper.includes(' ');
  const same =
    known !== undefined && known !== null && (short || fold(known.name) === key || sameSurname(known.name, read.proper))
      ? known
      : undefined;
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
  if (referent.type === 'person') {
    referents.byShort.set(fold(surname(read.proper)), referent);
    const first = short ? '' : fold(read.proper.split(' ')[0] ?? '');
    const other = referents.byFirst.get(first);
    if (!short) referents.byFirst.set(first, other === undefined || other === referent ? referent : null);
  }
  const initials = /\((\p{Lu}{2,6})\)/u.exec(words)?.[1];
  if (initials !== undefined && referent.type !== 'person') referents.byShort.set(fold(initials), referent);
  return referent;
}

/** Whether the document shows a name to be a company's, and nothing in its own words says that it is a person's. */
function isCompany({ companies }: Referents, { proper, titles }: OneReference['read']): boolean {
  return companies.has(fold(proper)) && titles.length === 0 && !isFirstName(proper.split(' ')[0] ?? '');
}

/** Papers whose names have their article. */
const PAPER =
  /(?:Times|Post|Guardian|Telegraph|Journal|Herald|Tribune|Economist|Independent|Sun|Star|Chronicle|Observer|Globe|Mirror)$/;

function sameSurname(known: string, proper: string): boolean {
  if (fold(surname(known)) !== fold(surname(proper))) return false;
  // "Mora Luz" for Ana Mora Luz
  if (fold(known).endsWith(` ${fold(proper)}`)) return true;
  const [a, b] = [known.split(' '), proper.split(' ')];
  return a.length === 1 || b.length === 1 || fold(a[0] ?? '') === fold(b[0] ?? '');
}

/** "Ann Lee Jr." is a Lee. */
function surname(name: string): string {
  const words = name.split(' ').filter((word) => !/^(?:jr|sr|ii|iii|iv)\.?$/i.test(word));
  return words.at(-1) ?? name;
}
