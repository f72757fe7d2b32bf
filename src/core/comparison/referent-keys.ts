import { overlaps, wordsOf } from '../text/span.ts';
import type { PlacedCount } from './count-rows.ts';
import { foldAccents } from './fold-name.ts';
import type { PlacedFraming } from './framing-rows.ts';
import { REFERENT_NOUNS } from './referent-nouns.ts';
import { nameWords } from './same-source.ts';
import { headOf, personType, singular, unitClass } from './unit-class.ts';

const NOUN_GROUP: ReadonlyMap<string, string> = new Map(
  Object.entries(REFERENT_NOUNS).flatMap(([group, nouns]) =>
    nouns.split(' ').map((noun): [string, string] => [noun, group]),
  ),
);

/**
 * What each framing claim of a story is said of, as one key for one referent.
 *
 * An article's own `about` joins others by its name; by other words printed for it; by the figure
 * it is counted with ("40 crew" and "40 seafarers" in one row of counts); by the noun of its kind.
 *
 * @returns the key of a claim; `undefined` where the claim is said of nothing
 */
export function referentKeys(
  placed: readonly PlacedFraming[],
  countRows: readonly (readonly PlacedCount[])[],
): (item: PlacedFraming) => string | undefined {
  const sets = disjointSets();
  const counted = bindToCounts(placed, countRows);
  const nameOfKind = namesByKind(placed);
  for (const item of placed) {
    const node = nodeOf(item);
    if (node === undefined) continue;
    const row = counted.get(node);
    if (row !== undefined) sets.join(node, `row ${row}`);
    else if (isCrowd(item)) {
      const main = counted.get(`main ${item.order}`);
      if (main !== undefined && pointsBack(item)) sets.join(node, `row ${main}`);
    }
    if (/^\p{Lu}/u.test(item.claim.about ?? '')) {
      // Another name for it, printed: an article that uses only that name means the same.
      const words = printedName(item);
      if (words !== undefined) sets.join(node, `name ${words}`);
    } else {
      const kind = NOUN_GROUP.get(singular(foldAccents(item.claim.about ?? '')));
      const name = kind === undefined ? undefined : nameOfKind.get(kind);
      if (kind !== undefined) sets.join(node, `kind ${kind}`);
      if (name !== undefined) sets.join(node, `name ${name}`);
    }
  }
  return (item) => {
    const node = nodeOf(item);
    return node === undefined ? undefined : sets.find(node);
  };
}

/** An `about` as a node: people without a name of their own stay within their article until something binds them. */
function nodeOf(item: PlacedFraming): string | undefined {
  const { about } = item.claim;
  if (about === null) return undefined;
  if (isCrowd(item)) return `crowd ${item.order} ${foldAccents(about)}`;
  const words = nameWords(about.replace(/^the /, ''));
  return /^\p{Lu}/u.test(about) ? `name ${words.join(' ')}` : `noun ${words.map(singular).join(' ')}`;
}

/** Whether a label is for people whom only the article's context tells from others: "men", "migrants", "Peruvians". */
function isCrowd({ claim: { about } }: PlacedFraming): boolean {
  if (about === null) return false;
  if (about.endsWith(' people')) return true;
  if (/^\p{Lu}/u.test(about)) return false;
  const head = headOf(about);
  return unitClass(head) === 'people' && personType(head) === undefined;
}

/** Whether a label takes up people named before: "these men", "the migrants", "those detained". */
function pointsBack({ sentence: { tokens }, from, claim, article }: PlacedFraming): boolean {
  if (/^(?:these|those|the)\b/i.test(wordsOf(article.document.text, claim))) return true;
  const before = tokens.slice(Math.max(0, from - 2), from).map((token) => token.lower);
  return before.some((word) => /^(?:these|those|the|its|their)$/.test(word));
}

/** The row of counts that each node's labels stand in, by majority; and each article's main one. */
function bindToCounts(
  placed: readonly PlacedFraming[],
  countRows: readonly (readonly PlacedCount[])[],
): ReadonlyMap<string, number> {
  const bySentence = new Map<string, { row: number; count: PlacedCount }[]>();
  countRows.forEach((row, i) => {
    if (row.length < 2) return;
    for (const count of row) {
      const key = `${count.order} ${count.nth}`;
      bySentence.set(key, [...(bySentence.get(key) ?? []), { row: i, count }]);
    }
  });
  const votes = new Map<string, Map<number, number>>();
  const vote = (node: string, row: number) => {
    const held = votes.get(node) ?? new Map<number, number>();
    votes.set(node, held.set(row, (held.get(row) ?? 0) + 1));
  };
  for (const item of placed) {
    const node = nodeOf(item);
    if (node === undefined || !isCrowd(item)) continue;
    for (const { row, count } of bySentence.get(`${item.order} ${item.nth}`) ?? [])
      if (overlaps(item.claim, count.claim) || item.claim.start - count.claim.end === 1) {
        vote(node, row);
        vote(`main ${item.order}`, row);
      }
  }
  return new Map([...votes].map(([node, rows]) => [node, [...rows].sort((a, b) => b[1] - a[1])[0]?.[0] ?? -1]));
}

/** The proper words of a label, where they can be another name for its referent. */
function printedName({ claim, article }: PlacedFraming): string | undefined {
  if (claim.category !== 'label') return undefined;
  const words = wordsOf(article.document.text, claim).split(/\s+/);
  if (words.length > 3 || !words.every((word) => /^\p{Lu}/u.test(word))) return undefined;
  return nameWords(words.join(' ')).join(' ');
}

/** Names that are printed with a noun of a kind, where one name alone takes it: "the Fort Hill prison". */
function namesByKind(placed: readonly PlacedFraming[]): ReadonlyMap<string, string> {
  const names = new Map<string, Set<string>>();
  for (const item of placed) {
    const { about } = item.claim;
    if (about === null || !/^\p{Lu}/u.test(about) || about.endsWith(' people')) continue;
    const last = /\s(\p{Ll}+)$/u.exec(wordsOf(item.article.document.text, item.claim))?.[1];
    const kind = last === undefined ? undefined : NOUN_GROUP.get(singular(last));
    if (kind !== undefined) names.set(kind, (names.get(kind) ?? new Set()).add(nameWords(about).join(' ')));
  }
  return new Map([...names].flatMap(([kind, set]) => (set.size === 1 ? [...set].map((name): [string, string] => [kind, name]) : [])));
}

function disjointSets() {
  const parents = new Map<string, string>();
  const find = (node: string): string => {
    let top = node;
    for (let up = parents.get(top); up !== undefined; up = parents.get(top)) top = up;
    for (let at = node; at !== top; ) {
      const up = parents.get(at) ?? top;
      parents.set(at, top);
      at = up;
    }
    return top;
  };
  return {
    find,
    join(a: string, b: string) {
      const [x, y] = [find(a), find(b)];
      if (x !== y) parents.set(x, y);
    },
  };
}
