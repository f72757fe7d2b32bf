import { wordsOf } from '../text/span.ts';
import type { Placed } from './placed.ts';
import type { Answer, ComparedArticle, Row, Verdict } from './row.ts';
import { slug } from './slug.ts';
import { verdictOf } from './verdict.ts';

/** A row and the claims that stand in it. */
export interface FoundRow {
  readonly group: readonly Placed[];
  readonly row: Row;
}

/** Puts a group of claims into the form of a row; its key is set where all rows are known. */
export function toRow(group: readonly Placed[], question: string, articles: readonly ComparedArticle[]): Row {
  const answers = articles.flatMap(({ id }, order): Answer[] => {
    const claims = group.filter((placed) => placed.order === order).map(({ claim }) => claim.id);
    return claims.length === 0 ? [] : [{ article: id, claims }];
  });
  const answering = new Set(answers.map(({ article }) => article));
  return {
    key: slug(question),
    question,
    kind: group[0]?.claim.kind ?? 'count',
    ...verdictOf(group),
    answers,
    silent: articles.map(({ id }) => id).filter((id) => !answering.has(id)),
  };
}

const RANK = { differ: 0, agree: 1, single: 2 } as const satisfies Record<Verdict, number>;

/** Orders rows as a reader needs them: differences, what all say, what one says; then by how many answer and how early. */
export function orderRows(found: readonly FoundRow[]): FoundRow[] {
  const weighed = found.map((entry) => ({ entry, early: Math.min(...entry.group.map(({ nth }) => nth)) }));
  return weighed
    .sort(
      (a, b) =>
        RANK[a.entry.row.verdict] - RANK[b.entry.row.verdict] ||
        b.entry.row.answers.length - a.entry.row.answers.length ||
        a.early - b.early ||
        (a.entry.row.key < b.entry.row.key ? -1 : 1),
    )
    .map(({ entry }) => entry);
}

/** Makes every question of a story its own: one asked before names the words that answer it. */
export function withKeys(found: readonly FoundRow[]): Row[] {
  const taken = new Set<string>();
  return found.map(({ row, group }) => {
    let { question } = row;
    let key = slug(question);
    const [first] = group;
    if (taken.has(key) && first !== undefined) {
      question = `${question} (“${wordsOf(first.article.document.text, first.claim)}”)`;
      key = slug(question);
    }
    let unique = key;
    for (let n = 2; taken.has(unique); n++) unique = `${key}-${n}`;
    taken.add(unique);
    return { ...row, question, key: unique };
  });
}
