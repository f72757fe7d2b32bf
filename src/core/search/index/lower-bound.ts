/**
 * The first of so many places at which `isBefore` no longer holds, by halving; their number where it holds at all.
 *
 * @example
 * lowerBound(4, (at) => [1, 3, 5, 7][at] < 5) // 2
 */
export function lowerBound(length: number, isBefore: (at: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
