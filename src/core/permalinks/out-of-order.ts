/**
 * The places of a list whose numbers have moved: those outside the longest run that still rises.
 *
 * @example
 * outOfOrder([3, 1, 2]) // Set { 0 }
 */
export function outOfOrder(numbers: readonly number[]): Set<number> {
  // For each length, the place of the smallest number that ends a rising run of it (patience sorting).
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  numbers.forEach((number, place) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    before[place] = ends[low - 1];
    ends[low] = place;
  });
  const moved = new Set(numbers.keys());
  for (let place = ends.at(-1); place !== undefined; place = before[place]) moved.delete(place);
  return moved;
}
