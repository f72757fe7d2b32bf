/**
 * How unlikely it is that two counts of one sort share a figure by chance. Sums, shares, lengths and
 * ages are each of their own size, so that an equal one is mostly the same one.
 *
 * @returns from 0, where it tells nothing, to 1
 *
 * @example
 * telling(318, 'boat') // 1
 * telling(2, 'boat') // 0.2
 */
export function telling(value: number, sort: string): number {
  const special = speciality(value);
  switch (sort) {
    case 'money':
      return Math.max(special, 0.8);
    case '%':
      return ROUND_SHARES.has(value) ? special : Math.max(special, 0.75);
    case 'length':
    case 'weight':
    case 'area':
    case 'speed':
    case 'age':
      return Math.max(special, 0.75);
    case 'time':
      return value > 3 ? Math.max(special, 0.7) : special;
    default:
      return special;
  }
}

/** Shares that are often a figure of speech. */
const ROUND_SHARES = new Set([10, 20, 25, 30, 40, 50, 75, 100]);

/** How unlikely it is that two counts of a story share a figure by chance: 0 (2, 10) to 1 (318). */
function speciality(value: number): number {
  const digits = String(value).replace('.', '').replace(/0+$/, '').length;
  if (digits > 2) return 1;
  if (value <= 12) return value <= 3 ? 0.2 : 0.3;
  return digits === 2 ? (value >= 1000 ? 0.9 : 0.55) : 0.35;
}
