import type { ClaimKind } from '../../core/claims/claim.ts';
import type { RowView } from './row-view.ts';

/** The rows of a group: those shown with their words, and those that open when asked for. */
export interface FoldedRows {
  readonly whole: readonly RowView[];
  readonly folded: readonly { readonly summary: string; readonly rows: readonly RowView[] }[];
}

/** So many figures and dates are shown with their words. */
const FIGURES = 24;
/** Sources and choices of words are many and long: they fill up what the figures leave of so many rows. */
const OPEN = 8;

const PARTS = [
  {
    kinds: ['count', 'date'],
    one: 'One more question about a figure or a date',
    many: 'more questions about figures and dates',
  },
  { kinds: ['source'], one: 'One more question about a source', many: 'more questions about sources' },
  { kinds: ['framing'], one: 'One more question about words', many: 'more questions about words' },
] as const satisfies readonly { kinds: readonly ClaimKind[]; one: string; many: string }[];

/**
 * Keeps a long group readable: what is beyond the first rows is folded by kind.
 *
 * @example
 * foldRows([]).whole // []
 */
export function foldRows(rows: readonly RowView[]): FoldedRows {
  const isFigure = (row: RowView) => isOf(row, PARTS[0].kinds);
  const figures = rows.filter(isFigure).slice(0, FIGURES);
  const others = rows.filter((row) => !isFigure(row)).slice(0, Math.max(0, OPEN - figures.length));
  const first = new Set([...figures, ...others]);
  const rest = rows.filter((row) => !first.has(row));
  return {
    whole: rows.filter((row) => first.has(row)),
    folded: PARTS.flatMap(({ kinds, one, many }) => {
      const part = rest.filter((row) => isOf(row, kinds));
      const count = part.length === 1 ? one : `${part.length} ${many}`;
      return part.length === 0 ? [] : [{ summary: `${count}, in brief`, rows: part }];
    }),
  };
}

function isOf({ cells }: RowView, kinds: readonly ClaimKind[]): boolean {
  const kind = cells.find(({ main }) => main !== undefined)?.main?.kind;
  return kind !== undefined && kinds.includes(kind);
}
