/**
 * A number with its thousands parted by commas.
 *
 * @example
 * grouped(12400) // '12,400'
 */
export function grouped(value: number): string {
  const [whole = '', decimals] = String(value).split('.');
  const parted = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals === undefined ? parted : `${parted}.${decimals}`;
}
