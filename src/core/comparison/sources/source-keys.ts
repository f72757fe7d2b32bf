import { foldAccents } from '../words/fold-name.ts';

/** Words before or behind a name that are no part of it. */
const TITLES = new Set(
  (
    'mr mrs ms miss dr prof professor sir dame lord lady rev reverend father judge justice general gen colonel col captain capt ' +
    'lieutenant lt sergeant sgt major commander admiral president vice prime minister premier chancellor secretary senator sen ' +
    'representative rep congressman congresswoman governor gov mayor councillor ambassador king queen prince princess pope cardinal ' +
    'bishop archbishop chief executive ceo chairman chairwoman chair director manager spokesman spokeswoman spokesperson ' +
    'mp mep lawmaker legislator analyst economist lawyer attorney barrister nurse teacher farmer author historian coach ' +
    'officer inspector superintendent detective sheriff deputy former ex acting interim the a an of for'
  ).split(' '),
);

/**
 * A name without title, accents and case, as a list of its words.
 *
 * @example
 * nameWords('Former Mayor José Peña') // ['jose', 'pena']
 */
export function nameWords(name: string): readonly string[] {
  const words = foldAccents(name)
    .replace(/'s\b/g, '')
    .replace(/\b(?:\p{L}\.){2,}/gu, (initials) => initials.replaceAll('.', ''))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const bare = words.filter((word) => !TITLES.has(word) && word.length > 1);
  return bare.length > 0 ? bare : words;
}

/** Titles that are said with the name even where it is whole. */
const KEPT = new Set([
  'pope',
  'king',
  'queen',
  'prince',
  'princess',
  'sir',
  'dame',
  'lord',
  'lady',
  'mr',
  'mrs',
  'ms',
  'dr',
]);

/**
 * A whole name without the office before it.
 *
 * @example
 * withoutOffice('Chief Executive Ana Ruiz') // 'Ana Ruiz'
 * withoutOffice('Mayor Ruiz') // 'Mayor Ruiz'
 */
export function withoutOffice(name: string): string {
  const words = name.split(' ');
  let first = 0;
  while (TITLES.has(words[first]?.toLowerCase() ?? '') && !KEPT.has(words[first]?.toLowerCase() ?? '')) first++;
  const rest = words.slice(first);
  return rest.length > 1 && rest.every((word) => /^\p{Lu}/u.test(word)) ? rest.join(' ') : name;
}

/** A name as the claims give it, and the words that print it, title and all. */
export interface NamedSource {
  readonly name: string;
  readonly printed: string;
}

/**
 * One key for each source of a story, so that every way in which its articles name it falls together:
 * a surname with the one full name that ends in it, "the union" with the one union named, initials
 * with the name they stand for, an office with the one person shown to hold it.
 *
 * @returns the keys of a name: several where it joins several sources by "; "
 *
 * @example
 * const keysOf = sourceKeys([{ name: 'Ana Ruiz', printed: 'Mayor Ana Ruiz' }, { name: 'mayor', printed: 'the mayor' }])
 * keysOf('mayor') // ['ana ruiz']
 */
export function sourceKeys(sources: readonly NamedSource[]): (name: string) => readonly string[] {
  const longer = new Map<string, Set<string>>();
  const note = (short: string, key: string) => {
    if (short !== key) longer.set(short, (longer.get(short) ?? new Set()).add(key));
  };
  for (const { name, printed } of sources)
    for (const part of partsOf(name)) {
      const words = nameWords(part);
      const key = words.join(' ');
      // A name for every proper end of itself: "ruiz", "union"; not for what it is found at.
      const [body = ''] = part.split(/ (?:at|in|from|with|near|for|within|inside|close to|on) /);
      const ends = body === part ? words : nameWords(body);
      for (let i = body === part ? 1 : 0; i < ends.length; i++) note(ends.slice(i).join(' '), key);
      if (words.length > 2) note(`${words[0]} ${words.at(-1)}`, key);
      if (words.length > 2) note(words.map((word) => word.charAt(0)).join(''), key);
      for (const role of rolesIn(printed, words)) note(role, key);
    }
  const sole = (short: string): string | undefined => {
    const full = longer.get(short);
    return full?.size === 1 ? [...full][0] : undefined;
  };
  const keyOf = (part: string): string => {
    const key = nameWords(part).join(' ');
    // An office is looked up with its title, which is no part of a name.
    return sole(foldAccents(part).replace(/^the /, '')) ?? sole(key) ?? key;
  };
  return (name) => [...new Set(partsOf(name).map(keyOf))];
}

function partsOf(name: string): string[] {
  return name
    .split('; ')
    .filter((part) => part !== '')
    .map(nameProper);
}

/** The name in a name with its description: "Ana Ruiz" of "the minister, Ana Ruiz" and "Ana Ruiz, who led it". */
function nameProper(part: string): string {
  const [, person] = /^(\p{Lu}\S* (?:\p{Lu}\S* )?\p{Lu}\S*) (?:of|at|from|with) (?:the )?\p{Lu}/u.exec(part) ?? [];
  if (person !== undefined && !BODY.test(person)) return person;
  if (!part.includes(', ')) return part;
  const pieces = part.split(', ');
  return (
    pieces.find((piece) => /^\p{Lu}\S*(?: (?:\p{Lu}|&|of |for |and |the |de |van )\S*)*$/u.test(piece)) ??
    pieces[0] ??
    part
  );
}

/** What "of" goes on to name rather than to place: "Royal Bank of …", "Trade Union of …". */
const BODY =
  /\b(?:university|college|school|institute|academy|bank|ministry|department|office|bureau|agency|association|society|federation|union|confederation|council|chamber|church|house|party|board|court|commission|committee|congress|league|army|bar|group|fund|centers?|centres?|museum|house|secretary|minister)\b/i;

/** The office printed with a person's name: "transport minister" of "The transport minister, Ines Varga". */
function rolesIn(printed: string, name: readonly string[]): string[] {
  const words = foldAccents(printed).split(/[^\p{L}\p{N}]+/u);
  return words.flatMap((word, i) => {
    if (!OFFICES.has(word)) return [];
    const before = words[i - 1];
    const plain = before === undefined || before === 'the' || before === 'a' || name.includes(before);
    return plain ? [word] : [word, `${before} ${word}`];
  });
}

/** Offices that one person holds at a time. */
const OFFICES = new Set(
  'president premier minister chancellor mayor governor chief executive chairman chairwoman secretary director coach captain judge lawyer attorney coroner commissioner leader head boss manager'.split(
    ' ',
  ),
);
