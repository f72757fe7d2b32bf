import type { RowView } from '../row/row-view.ts';

/**
 * Picks the rows that tell a story in short: what all say, what they give differently, what
 * some say and some do not. The editor's pins come before ours, figures before words.
 *
 * Where the story has them, one of the first three is the same, one different, and one has an
 * article that does not say.
 *
 * @param rows in the order of the page
 * @param most how many at most
 *
 * @example
 * inShort([]) // []
 */
export function inShort(rows: readonly RowView[], most = 4): RowView[] {
  const pinned = rows.filter((row) => row.pinned);
  const ranked = [
    ...pinned,
    ...rows.filter((row) => !row.pinned).sort((a, b) => rank(a) - rank(b) || told(b) - told(a)),
  ];
  const same = ranked.filter(isSame);
  const differ = ranked.filter(({ verdict }) => verdict.group === 'differ');
  const picked = new Set<RowView>();
  const pick = (...wishes: readonly (readonly RowView[])[]) => {
    const row = wishes.flat().find((wish) => !picked.has(wish));
    if (row !== undefined && picked.size < most) picked.add(row);
  };
  pick(
    same.filter((row) => !isSilent(row) && isFirm(row)),
    same.filter(isFirm),
    same,
  );
  pick(differ);
  if ([...picked].some(isSilent)) pick(pinned, same);
  else pick(pinned.filter(isSilent), same.filter(isSilent), differ.filter(isSilent), ranked.filter(isSilent));
  for (let left = most - picked.size; left > 0; left--)
    pick(pinned, differ.filter(isFirm), same.filter(isSilent), differ, same);
  return [...picked];
}

function isSame({ verdict }: RowView): boolean {
  return verdict.group === 'same';
}

function isSilent({ cells }: RowView): boolean {
  return cells.some(({ main }) => main === undefined);
}

/** All answers are figures, or the editor chose the row. */
function isFirm(row: RowView): boolean {
  return row.pinned || rank(row) < 2;
}

function told({ cells }: RowView): number {
  return cells.filter(({ main }) => main !== undefined).length;
}

/** Figures are read at a glance; long words are not, nor is a question with a gap. An age tells little of an event. */
function rank({ cells, question }: RowView): number {
  if (/^How old\b|…/.test(question)) return 2;
  const answers = cells.flatMap(({ main }) => (main === undefined ? [] : [main]));
  if (answers.every(({ answer }) => answer.form === 'figure')) return answers[0]?.kind === 'count' ? 0 : 1;
  if (answers.some(({ answer }) => answer.form === 'speech')) return 5;
  if (answers.some(({ kind }) => kind === 'count')) return 2;
  return answers.every(({ answer }) => answer.main.length <= 40) ? 3 : 4;
}
