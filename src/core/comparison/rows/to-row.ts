import { isWhole } from '../counts/count-item.ts';
import { isSuperseded } from '../counts/is-superseded.ts';
import { slug } from '../curation/slug.ts';
import { sourceInWords } from '../questions/source-in-words.ts';
import { withWords } from '../questions/with-words.ts';
import type { Story } from '../story.ts';
import { citing } from './citing.ts';
import { isKind, type Placed } from './placed.ts';
import type { Answer, Row, Verdict } from './row.ts';
import { compareScopes } from './scope.ts';
import { shareNote } from './share-note.ts';
import { sameAnswer, verdictOf } from './verdict.ts';

/** A row and the claims that stand in it. */
export interface FoundRow {
  readonly group: readonly Placed[];
  readonly row: Row;
}

/**
 * Puts a group of claims into the form of a row; its key is made unique where all rows are known.
 *
 * @example
 * toRow(group, 'How many boats sank?', story)
 * // { key: 'how-many-boats-sank', verdict: 'differ', answers: [ … ], … }
 */
export function toRow(group: readonly Placed[], question: string, story: Story): Row {
  const { verdict, nuance } = verdictOf(group);
  const answers = story.articles.flatMap(({ id }, order): Answer[] => {
    const claims = tellingFirst(
      group.filter((placed) => placed.order === order),
      group,
      verdict,
    );
    return claims.length === 0 ? [] : [{ article: id, claims: claims.map(({ claim }) => claim.id) }];
  });
  const answering = new Set(answers.map(({ article }) => article));
  const kind = group[0]?.claim.kind ?? 'count';
  const scopes = verdict === 'differ' ? compareScopes(group.filter(isKind('count')), story) : { alike: true };
  const source = verdict === 'single' || kind === 'source' || kind === 'framing' ? undefined : citing(group, story);
  const notes = [
    source === undefined
      ? undefined
      : `${answers.length === 2 ? 'Both' : 'All'} cite ${sourceInWords(source, []).words}.`,
    scopes.note,
    shareNote(group),
  ].filter((note) => note !== undefined);
  const shade = !scopes.alike ? 'not-counted-alike' : nuance;
  return {
    key: slug(question),
    question,
    kind,
    verdict,
    ...(shade === undefined ? {} : { nuance: shade }),
    ...(source === undefined ? {} : { citing: source }),
    ...(notes.length === 0 ? {} : { note: notes.join(' ') }),
    answers,
    silent: story.articles.map(({ id }) => id).filter((id) => !answering.has(id)),
  };
}

/**
 * Orders one article's claims: what others give too, of figures only where the articles agree; else as printed;
 * of one figure the exact before the vague; wholes and corrected figures last.
 */
function tellingFirst(own: readonly Placed[], group: readonly Placed[], verdict: Verdict): readonly Placed[] {
  if (own.length < 2) return own;
  const others = group.filter(({ order }) => order !== own[0]?.order).slice(0, 40);
  const rank = (placed: Placed): readonly number[] => {
    const isShared = others.some((other) => sameAnswer(placed, other));
    if (placed.claim.kind !== 'count') return [Number(!isShared)];
    const shared = isShared && verdict === 'agree';
    const figure = own.findIndex((other) => sameAnswer(placed, other));
    return [isSuperseded(placed), !shared, isWhole(placed), figure, placed.claim.bound !== 'exact'].map(Number);
  };
  return own
    .map((placed) => ({ placed, rank: [...rank(placed), placed.claim.start] }))
    .sort((a, b) => a.rank.reduce((sofar, value, i) => sofar || value - (b.rank[i] ?? 0), 0))
    .map(({ placed }) => placed);
}

export const RANK = { differ: 0, agree: 1, single: 2 } as const satisfies Record<Verdict, number>;

/**
 * Orders rows as a reader needs them: differences, what all say, what one says; then by how many answer and how early.
 *
 * @example
 * orderRows([one, same, differ]) // [differ, same, one]
 */
export function orderRows(found: readonly FoundRow[]): FoundRow[] {
  const weighed = found.map((entry) => ({ entry, early: earlinessOf(entry.group) }));
  return weighed
    .sort(
      (a, b) =>
        RANK[a.entry.row.verdict] - RANK[b.entry.row.verdict] ||
        b.entry.row.answers.length - a.entry.row.answers.length ||
        Number(isRough(a.entry.row)) - Number(isRough(b.entry.row)) ||
        a.early - b.early ||
        (a.entry.row.key < b.entry.row.key ? -1 : 1),
    )
    .map(({ entry }) => entry);
}

/** The sentence in which an article first answers, on the average of those that do. */
function earlinessOf(group: readonly Placed[]): number {
  const firsts = [...Map.groupBy(group, ({ order }) => order).values()].map((own) =>
    Math.min(...own.map(({ nth }) => nth)),
  );
  return firsts.reduce((sum, nth) => sum + nth, 0) / firsts.length;
}

/** Whether one article alone answers, and no template words its question: it stands behind those that one does. */
function isRough({ verdict, question }: Row): boolean {
  return verdict === 'single' && question.endsWith('”)');
}

/**
 * Makes every question of a story its own: one asked before gets the words round its answer.
 *
 * @example
 * // two rows ask 'How many hours?'
 * withKeys([first, second])[1]?.question // 'How many hours? (“The first … are decisive”)'
 */
export function withKeys(found: readonly FoundRow[]): Row[] {
  const taken = new Set<string>();
  const last = new Map<string, number>();
  return found.map(({ row, group }) => {
    let { question } = row;
    let key = slug(question);
    const [first] = group;
    if (taken.has(key) && first !== undefined && !question.endsWith('”)')) {
      question = withWords(question, group);
      key = slug(question);
    }
    let unique = key;
    for (let n = last.get(key) ?? 2; taken.has(unique); n++) {
      unique = `${key}-${n}`;
      last.set(key, n + 1);
    }
    taken.add(unique);
    return { ...row, question, key: unique };
  });
}
