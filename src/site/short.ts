import type { RowView } from './row-view.ts';

/**
 * Picks the rows that tell a story in short: what all say, what they give differently,
 * what some say and some do not, and one more. Figures and dates come before words.
 *
 * Where the story has them, one of the first three is the same, one different, and one has an
 * article that does not say.
 *
 * @param rows in the order of the page
 * @param most how many at most
 */
export function inShort(rows: readonly RowView[], most = 4): RowView[] {
  const ranked = [...rows].sort((a, b) => rank(a) - rank(b) || told(b) - told(a));
  const same = ranked.filter(({ verdict }) => verdict.group === 'same');
  const differ = ranked.filter(({ verdict }) => verdict.group === 'differ');
  const only = ranked.filter(({ verdict }) => verdict.group === 'only');
  const picked = new Set<RowView>();
  const pick = (candidates: readonly RowView[]) => {
    const row = candidates.find((candidate) => !picked.has(candidate));
    if (row !== undefined && picked.size < most) picked.add(row);
    return row !== undefined;
  };
  const [all, figures] = [same.filter((row) => !isSilent(row)), same.filter((row) => rank(row) < 2)];
  pick(all.filter((row) => rank(row) < 2)) || pick(figures) || pick(all) || pick(same);
  pick(differ);
  if ([...picked].some(isSilent)) pick(same) || pick(differ) || pick(only);
  else pick(same.filter(isSilent)) || pick(differ.filter(isSilent)) || pick(only) || pick(ranked);
  while (picked.size < most && (pick(same.filter(isSilent)) || pick(differ) || pick(same)));
  return [...picked];
}

function isSilent({ cells }: RowView): boolean {
  return cells.some(({ main }) => main === undefined);
}

function told({ cells }: RowView): number {
  return cells.filter(({ main }) => main !== undefined).length;
}

/** Figures are read at a glance; long words are not. */
function rank({ cells }: RowView): number {
  const answers = cells.flatMap(({ main }) => (main === undefined ? [] : [main]));
  if (answers.every(({ answer }) => answer.form === 'figure')) return answers[0]?.kind === 'count' ? 0 : 1;
  if (answers.some(({ answer }) => answer.form === 'speech')) return 5;
  if (answers.some(({ kind }) => kind === 'count')) return 2;
  return answers.every(({ answer }) => answer.main.length <= 40) ? 3 : 4;
}
