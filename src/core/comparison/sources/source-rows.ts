import type { IdentifiedClaim } from '../../claims/identify.ts';
import { contains, wordsOf } from '../../text/span.ts';
import { isWhole, type PlacedCount } from '../counts/count-item.ts';
import { pushTo } from '../push-to.ts';
import { askCount } from '../questions/ask-count.ts';
import type { Placed } from '../rows/placed.ts';
import { conceptOf } from '../words/concept-of.ts';
import { SOURCE_CLASSES } from './source-classes.ts';
import { statementOf } from './statement.ts';

export type PlacedSource = Placed<Extract<IdentifiedClaim, { kind: 'source' }>>;

/** Acts of attribution that answer one question; the question where it is not "What does X say?". */
export interface SourceGroup {
  readonly placed: readonly PlacedSource[];
  readonly question?: string;
}

/**
 * Groups acts of attribution: what each source says; what sources of one class say, where only
 * one article names each; who gives a figure that the articles credit to several.
 *
 * @example
 * groupSources(sources, countRows, keysOf)
 * // [{ placed: ["said Ana Ruiz", "Mayor Ruiz said"] }, { placed: ["police said", …] }]
 */
export function groupSources(
  placed: readonly PlacedSource[],
  countRows: readonly (readonly PlacedCount[])[],
  keysOf: (name: string) => readonly string[],
): SourceGroup[] {
  const named = byName(placed, keysOf);
  const alone = named.filter((group) => articlesOf(group) < 2).flat();
  return [
    ...named.map((group) => ({ placed: group })),
    ...byClass([...new Set(alone)]),
    ...byCue(placed),
    ...byFigure(placed, countRows, keysOf),
  ];
}

function byName(placed: readonly PlacedSource[], keysOf: (name: string) => readonly string[]): PlacedSource[][] {
  const groups = new Map<string, PlacedSource[]>();
  for (const source of placed) for (const key of keysOf(source.claim.name)) pushTo(groups, key, source);
  // Bodies that only ever speak together are asked once.
  const together = new Map(
    [...groups.values()].map((group) => [group.map(({ order, claim }) => `${order} ${claim.id}`).join(), group]),
  );
  return [...together.values()];
}

function byClass(placed: readonly PlacedSource[]): SourceGroup[] {
  return SOURCE_CLASSES.flatMap(({ words, question }) => {
    const group = placed.filter(({ claim, article: { document } }) =>
      words.test(`${claim.name} ${claim.source === null ? '' : wordsOf(document.text, claim.source)}`),
    );
    return articlesOf(group) < 2 ? [] : [{ placed: group, question }];
  });
}

const REACTIONS = [
  ['condemn', 'Who criticises what happened?'],
  ['praise', 'Who welcomes what happened?'],
] as const;

/** Who blames and who praises: by the verb that credits the words. */
function byCue(placed: readonly PlacedSource[]): SourceGroup[] {
  return REACTIONS.flatMap(([concept, question]) => {
    const all = placed.filter(({ sentence: { tokens }, from, to }) =>
      tokens.slice(from, to).some((_, i) => conceptOf(tokens, from + i) === concept),
    );
    const matched = all.filter((act) => all.some((other) => other.order !== act.order && sameObject(act, other)));
    // A list of critics answers of itself, whatever it says of what they said.
    const group = articlesOf(matched) < 2 ? [] : all.filter((act) => matched.includes(act) || isList(act));
    const names = new Set(group.map(({ claim }) => claim.name));
    return articlesOf(group) < 2 || names.size < 2 ? [] : [{ placed: group, question }];
  });
}

function isList({ claim }: PlacedSource): boolean {
  return claim.name.split('; ').length > 2;
}

/** Whether what two acts say turns on one thing: two telling words at least stand in both. */
function sameObject(a: PlacedSource, b: PlacedSource): boolean {
  const [x, y] = [statementOf(a), statementOf(b)];
  let common = 0;
  for (const feature of x.keys()) if (y.has(feature)) common++;
  return common > 1;
}

/** Who gives a figure: the sources whose words hold counts of one row, where the articles name several. */
function byFigure(
  placed: readonly PlacedSource[],
  countRows: readonly (readonly PlacedCount[])[],
  keysOf: (name: string) => readonly string[],
): SourceGroup[] {
  const bySentence = new Map<string, PlacedSource[]>();
  for (const source of placed) {
    const key = `${source.order} ${source.nth}`;
    pushTo(bySentence, key, source);
  }
  const asked = new Set<string>();
  return countRows.flatMap((row): SourceGroup[] => {
    if (articlesOf(row) < 2) return [];
    const givers = new Set(
      row
        .filter((count) => !isWhole(count))
        .flatMap((count) =>
          (bySentence.get(`${count.order} ${count.nth}`) ?? []).filter(({ claim }) =>
            claim.content.some((span) => contains(span, count.claim)),
          ),
        ),
    );
    const group = [...givers];
    const names = new Set(group.flatMap(({ claim }) => keysOf(claim.name)));
    if (articlesOf(group) < 2 || names.size < 2) return [];
    const key = group.map(({ order, claim }) => `${order} ${claim.id}`).join();
    if (asked.has(key)) return [];
    asked.add(key);
    return [{ placed: group, question: askWho(row) }];
  });
}

/** "Who says how many were hurt?": a question that its subject opens can be asked of somebody as it is. */
function askWho(row: readonly PlacedCount[]): string {
  const question = askCount(row);
  const asked = question.charAt(0).toLowerCase() + question.slice(1);
  if (/^how many (?!.*\b(?:do|does|did)\b)/.test(asked)) return `Who says ${asked}`;
  if (/^how fast\?/.test(asked)) return `Who says ${asked}`;
  // "What was the limit?" turns into "what the limit was".
  const [, word, be, what] = /^(how (?:large|long)|what) (was|were) (the \p{L}+(?: \p{L}+)?)\?$/u.exec(asked) ?? [];
  if (word !== undefined) return `Who says ${word} ${what} ${be}?`;
  const [figure, another] = new Set(
    row.map(({ claim, article }) => wordsOf(article.document.text, claim).toLowerCase()),
  );
  return figure === undefined || another !== undefined ? `Who gives the figure: ${asked}` : `Who says “${figure}”?`;
}

function articlesOf(group: readonly Placed[]): number {
  return new Set(group.map(({ order }) => order)).size;
}
