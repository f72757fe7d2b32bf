/** From so many outlets on, answers are lines and the outlets stand on them. */
const MANY = 5;

/**
 * Whether so many outlets are too many for a column each.
 *
 * @example
 * areMany(3) // false
 * areMany(10) // true
 */
export function areMany(outlets: number): boolean {
  return outlets >= MANY;
}

/**
 * The class that gives a page a column an outlet: "n2", "n3", "n4"; from five outlets on "many".
 *
 * @example
 * columnsOf(3) // 'n3'
 */
export function columnsOf(outlets: number): string {
  return areMany(outlets) ? 'many n3' : `n${Math.max(1, outlets)}`;
}
