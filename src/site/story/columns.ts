/** From this many outlets on, answers are lines and the outlets stand on them. */
export const MANY = 5;

/**
 * The class that gives a page a column an outlet: "n2", "n3", "n4"; from five outlets on "many".
 *
 * @example
 * columnsOf(3) // 'n3'
 */
export function columnsOf(outlets: number): string {
  return outlets >= MANY ? 'many n3' : `n${Math.max(1, outlets)}`;
}
