/** A part of a whole, drawn as squares: one a thing, filled column by column. */
export interface Waffle {
  readonly columns: number;
  readonly rows: number;
  /** How many squares of each row stand, and how many of them are filled. */
  readonly lengths: readonly { readonly all: number; readonly filled: number }[];
}

/** More squares than that are not seen one by one. */
const MOST = 600;
/** Columns to a row. */
const SHAPE = 5.15;

/**
 * Lays out the squares of a whole; `undefined` where they would not be seen, or no part is one.
 *
 * @example
 * waffle(3, 45)?.columns // 15, of three rows: the part fills one column
 */
export function waffle(part: number, whole: number): Waffle | undefined {
  const fits =
    Number.isInteger(part) && Number.isInteger(whole) && part >= 0 && part <= whole && whole >= 4 && whole <= MOST;
  if (!fits) return undefined;
  const rows = Math.max(1, Math.round(Math.sqrt(whole / SHAPE)));
  const columns = Math.ceil(whole / rows);
  const lengths = Array.from({ length: rows }, (_, row) => ({
    all: Math.ceil((whole - row) / rows),
    filled: Math.max(0, Math.ceil((part - row) / rows)),
  }));
  return { columns, rows, lengths };
}
