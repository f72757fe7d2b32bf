import { pushTo } from '../comparison/push-to.ts';
import type { Row } from '../comparison/rows/row.ts';
import type { LockedQuestion } from './lock.ts';

/**
 * Gives questions the keys that they had, however they are worded now. A question is known again by the
 * claims that tell its answers: at least half of those it had.
 *
 * A key that the editor gives wins, and the earlier one becomes its alias; so does the key of a question
 * whose claims went into another.
 *
 * @param locked what the lock knows
 * @param given keys that the editor gives
 *
 * @example
 * keepKeys(rows, [{ key: 'how-many-drowned', claims: ['3n7sx4g0'] }], new Set()).rows[0]?.key // 'how-many-drowned'
 */
export function keepKeys(
  rows: readonly Row[],
  locked: readonly LockedQuestion[],
  given: ReadonlySet<string>,
): { readonly rows: Row[]; readonly questions: LockedQuestion[] } {
  const rowsOf = new Map<string, number[]>();
  rows.forEach((row, i) => {
    for (const { claims } of row.answers) for (const id of claims) pushTo(rowsOf, id, i);
  });
  const candidates = locked.flatMap((question) => holdersOf(question, rowsOf, rows));
  candidates.sort((a, b) => b.share - a.share || Number(b.sameKey) - Number(a.sameKey) || a.row - b.row);

  const kept = new Map<number, LockedQuestion>();
  const found = new Set<LockedQuestion>();
  for (const { question, row, share } of candidates) {
    if (share < 0.5 || kept.has(row) || found.has(question)) continue;
    kept.set(row, question);
    found.add(question);
  }
  const aliases = new Map<number, string[]>();
  for (const [row, question] of kept) aliases.set(row, [question.key, ...(question.aliases ?? [])]);
  for (const { question, row } of candidates) {
    if (found.has(question)) continue;
    found.add(question);
    for (const key of [question.key, ...(question.aliases ?? [])]) pushTo(aliases, row, key);
  }

  const keys = chooseKeys(rows, kept, locked, given);
  const taken = new Set(keys);
  const asked = rows.map((row, i): LockedQuestion => {
    const earlier = [...new Set(aliases.get(i) ?? [])].filter((key) => !taken.has(key)).sort();
    const claims = row.answers.flatMap((answer) => answer.claims.slice(0, 1));
    return { key: keys[i] ?? row.key, claims, ...(earlier.length > 0 && { aliases: earlier }) };
  });
  const gone = locked
    .filter((question) => !found.has(question) && !taken.has(question.key))
    .map((question): LockedQuestion => ({ ...question, gone: true }));
  return {
    rows: rows.map((row, i) => ({ ...row, key: keys[i] ?? row.key })),
    questions: [...asked, ...gone].sort((a, b) => (a.key < b.key ? -1 : 1)),
  };
}

interface Holder {
  readonly question: LockedQuestion;
  readonly row: number;
  /** How many of the question's claims the row has, from 0 to 1. */
  readonly share: number;
  readonly sameKey: boolean;
}

function holdersOf(
  question: LockedQuestion,
  rowsOf: ReadonlyMap<string, readonly number[]>,
  rows: readonly Row[],
): Holder[] {
  const held = new Map<number, number>();
  for (const id of question.claims) for (const row of rowsOf.get(id) ?? []) held.set(row, (held.get(row) ?? 0) + 1);
  return [...held].map(([row, count]) => ({
    question,
    row,
    share: count / question.claims.length,
    sameKey: rows[row]?.key === question.key,
  }));
}

/** The editor's keys, then those kept, then new ones that no question ever had. */
function chooseKeys(
  rows: readonly Row[],
  kept: ReadonlyMap<number, LockedQuestion>,
  locked: readonly LockedQuestion[],
  given: ReadonlySet<string>,
): string[] {
  const taken = new Set([...given, ...locked.flatMap(({ key, aliases = [] }) => [key, ...aliases])]);
  return rows.map((row, i) => {
    if (given.has(row.key)) return row.key;
    const earlier = kept.get(i)?.key;
    if (earlier !== undefined && !given.has(earlier)) return earlier;
    let { key } = row;
    for (let n = 2; taken.has(key); n++) key = `${row.key}-${n}`;
    taken.add(key);
    return key;
  });
}
