import { namePartsOf } from '../../claims/framing/labels/name-parts.ts';
import { singular } from '../../text/singular.ts';
import { overlaps, wordsOf } from '../../text/span.ts';
import type { PlacedCount } from '../counts/count-item.ts';
import { headOf, personType, unitClass } from '../counts/unit-class.ts';
import { pushTo } from '../push-to.ts';
import { nameWords } from '../sources/source-keys.ts';
import { foldAccents } from '../words/fold-name.ts';
import type { PlacedFraming } from './framing-rows.ts';
import { REFERENT_NOUNS } from './referent-nouns.ts';

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
 *
 * @example
 * const keyOf = referentKeys(framing, countRows);
 * keyOf(crew) === keyOf(seafarers) // true, where "40 crew" and "40 seafarers" answer one question
 */
export function referentKeys(
  placed: readonly PlacedFraming[],
  countRows: readonly (readonly PlacedCount[])[],
): (item: PlacedFraming) => string | undefined {
  const sets = disjointSets();
  const counted = readCounted(placed, countRows);
  const nameOfKind = namesByKind(placed);
  const nodes = new Set(placed.map(nodeOf));
  for (const item of placed) {
    const { about } = item.claim;
    const node = nodeOf(item);
    if (about === null || node === undefined || isCrowd(item)) continue;
    if (/^\p{Lu}/u.test(about)) {
      // Another name for it, printed: an article that uses only that name means the same.
      const words = printedName(item);
      if (words !== undefined) sets.join(node, `name ${words}`);
      // "Bavarian BMW": a people's adjective before a name that stands alone elsewhere.
      const bare = /^name \S+(?:an|ese|ish) (.+)$/.exec(node)?.[1];
      if (bare !== undefined && nodes.has(`name ${bare}`)) sets.join(node, `name ${bare}`);
    } else {
      const kind = NOUN_GROUP.get(singular(foldAccents(about)));
      const name = kind === undefined ? undefined : nameOfKind.get(kind);
      if (kind !== undefined) sets.join(node, `kind ${kind}`);
      if (name !== undefined) sets.join(node, `name ${name}`);
    }
  }
  return (item) => {
    const node = nodeOf(item);
    if (node === undefined) return undefined;
    const own = counted.rowOf(item);
    if (!isCrowd(item))
      return own === undefined || own === counted.main ? sets.find(node) : `${sets.find(node)} row ${own}`;
    const row = own ?? (pointsBack(item) ? counted.main : undefined) ?? counted.byNode.get(node);
    return row === undefined ? node : `row ${row}`;
  };
}

/** An `about` as a node: people without a name of their own stay within their article until something binds them. */
function nodeOf(item: PlacedFraming): string | undefined {
  const { about } = item.claim;
  if (about === null) return undefined;
  if (isCrowd(item)) return `crowd ${item.order} ${foldAccents(about)}`;
  const words = nameWords(about.replace(/^the /, ''));
  if (!/^\p{Lu}/u.test(about)) return `noun ${words.map(singular).join(' ')}`;
  // A leader's government is another thing than the leader; a country's is the country at work.
  const [, leader, office] =
    /(\p{L}+) (administration|government|cabinet|regime|campaign)$/u.exec(
      wordsOf(item.article.document.text, item.claim),
    ) ?? [];
  const led = leader !== undefined && foldAccents(leader) === words.at(-1) ? ` ${office}` : '';
  return `name ${words.join(' ')}${led}`;
}

/** Whether a label is for people whom only the article's context tells from others: "men", "migrants", "Peruvians". */
function isCrowd(item: PlacedFraming): boolean {
  const { about } = item.claim;
  if (about === null) return false;
  if (isThose(item)) return true;
  if (about.endsWith(' people')) return true;
  if (/^\p{Lu}/u.test(about)) return false;
  const head = headOf(about);
  return unitClass(head) === 'people' && personType(head) === undefined;
}

/** Whether a label is a participle that stands for people: "detained" in "those detained". */
function isThose({ sentence: { tokens }, from, to }: PlacedFraming): boolean {
  return to - from === 1 && tokens[from - 1]?.lower === 'those' && /(?:ed|en|t)$/.test(tokens[from]?.lower ?? '');
}

/** Whether a label takes up people named before: "these men", "the migrants", "those detained". */
function pointsBack({ sentence: { tokens }, from, claim, article }: PlacedFraming): boolean {
  const words = wordsOf(article.document.text, claim);
  if (!/(?:s|men|women|people|ed)$/.test(words)) return false;
  return /^(?:these|those|the)\b/i.test(words) || /^(?:these|those|the)$/.test(tokens[from - 1]?.lower ?? '');
}

/** How labels stand to counts. */
interface Counted {
  /** The row of counts that an article's word for people mostly stands in. */
  readonly byNode: ReadonlyMap<string, number>;
  /** The row that most labels for people stand in: the people the story is about. */
  readonly main: number | undefined;
  /** The row of the count that a label is part of, or whose people an act is done to. */
  readonly rowOf: (item: PlacedFraming) => number | undefined;
}

function readCounted(placed: readonly PlacedFraming[], countRows: readonly (readonly PlacedCount[])[]): Counted {
  const bySentence = new Map<string, { row: number; count: PlacedCount }[]>();
  const rowByValue = new Map<string, number>();
  countRows.forEach((counts, row) => {
    for (const { order, claim } of counts) if (claim.of === undefined) rowByValue.set(`${order} ${claim.value}`, row);
  });
  countRows.forEach((counts, own) => {
    for (const count of counts) {
      const { claim, order, nth } = count;
      if (unitClass(claim.unit) !== 'people') continue;
      // A part of a whole is called what the whole is called.
      const row = claim.of === undefined ? own : rowByValue.get(`${order} ${claim.of}`);
      if (row !== undefined) pushTo(bySentence, `${order} ${nth}`, { row, count });
    }
  });
  const rowOf = (item: PlacedFraming): number | undefined => {
    const near = bySentence.get(`${item.order} ${item.nth}`) ?? [];
    if (isCrowd(item)) return near.find(({ count }) => belongs(item, count))?.row;
    return near.find(({ count }) => isObject(item, count))?.row;
  };
  const votes = new Map<string, Map<number, number>>();
  for (const item of placed) {
    const node = nodeOf(item);
    const row = isCrowd(item) ? rowOf(item) : undefined;
    if (node === undefined || row === undefined) continue;
    for (const voter of [node, '']) {
      const held = votes.get(voter) ?? new Map<number, number>();
      votes.set(voter, held.set(row, (held.get(row) ?? 0) + 1));
    }
  }
  const first = new Map<string, number>();
  for (const [voter, rows] of votes) {
    const [best] = [...rows].sort((a, b) => b[1] - a[1]);
    if (best !== undefined) first.set(voter, best[0]);
  }
  return { byNode: first, main: first.get(''), rowOf };
}

/** Whether a label is the noun of a count: "men" of "40 men". */
function belongs({ claim }: PlacedFraming, count: PlacedCount): boolean {
  return overlaps(claim, count.claim) || claim.start - count.claim.end === 1;
}

/** Whether a count is what an act is done to: "the return of the 40 men", "freed 40 men", "40 men who were freed". */
function isObject({ claim, from, to, sentence: { tokens } }: PlacedFraming, count: PlacedCount): boolean {
  if (claim.end <= count.claim.start)
    return (
      count.from - to <= 3 &&
      tokens
        .slice(to, count.from)
        .every(({ lower }) => /^(?:of|the|all|some|over|these|those|its|their|another)$/.test(lower))
    );
  if (count.claim.end > claim.start || from - count.to > 4) return false;
  return tokens
    .slice(count.to, from)
    .every(({ lower }) => /^(?:who|that|were|was|are|is|had|have|been|being|,)$|ly$/.test(lower));
}

/** The proper words of a label, where they can be another name for its referent: its own in full, or another altogether. */
function printedName({ claim, article, sentence, from, to }: PlacedFraming): string | undefined {
  if (claim.category !== 'label') return undefined;
  const words = wordsOf(article.document.text, claim).split(/\s+/);
  const { name } = namePartsOf({ tokens: sentence.tokens.slice(from, to) });
  const full = nameWords(name.join(' '));
  if (full.length < 4 && nameWords(claim.about ?? '').every((word) => full.includes(word))) return full.join(' ');
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
  return new Map(
    [...names].flatMap(([kind, set]) => (set.size === 1 ? [...set].map((name): [string, string] => [kind, name]) : [])),
  );
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
