/** A stretch of days, both ends included; open ends at infinity. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Whether two dates of the Extended Date/Time Format can be one and the same, each as exact as it is given:
 * two days only if equal, a day and its month, a beginning and the year it lies in.
 *
 * @example
 * sameDate('2025-07-18', '2025-07') // true
 * sameDate('2025-02/..', '2025~/..') // true
 * sameDate('2025-07-18', '2025-07-19/2025-07-20') // false
 */
export function sameDate(a: string, b: string): boolean {
  const [aFrom, aTo] = ends(a);
  const [bFrom, bTo] = ends(b);
  return within(aFrom, bFrom) && within(aTo, bTo);
}

function within(a: Stretch | undefined, b: Stretch | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return (a.from <= b.from && b.to <= a.to) || (b.from <= a.from && a.to <= b.to);
}

/** The first and last parts of an interval; for a single date the same twice. */
function ends(edtf: string): [Stretch | undefined, Stretch | undefined] {
  const [first = '', last] = edtf.split('/');
  if (last === undefined) {
    const stretch = stretchOf(first);
    return [stretch, stretch];
  }
  const [from, to] = [stretchOf(first), stretchOf(last)];
  // Two days given as an interval are one stretch; an open one is its one firm end.
  if (from !== undefined && to !== undefined) {
    const whole = { from: from.from, to: to.to };
    return [whole, whole];
  }
  return [from, to];
}

/** Days counted as year × 372 + month × 31 + day: enough to order and nest. */
function stretchOf(part: string): Stretch | undefined {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(part);
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 0), Number(match[3] ?? 0)];
  if (month === 0) return { from: year * 372, to: year * 372 + 371 };
  // Months 33 to 36 are the quarters, 21 to 24 the seasons, which lie otherwise on each half of the globe.
  if (month > 32) return { from: year * 372 + (month - 33) * 93, to: year * 372 + (month - 32) * 93 - 1 };
  if (month > 12) return { from: year * 372, to: year * 372 + 371 };
  const start = year * 372 + (month - 1) * 31;
  return day === 0 ? { from: start, to: start + 30 } : { from: start + day - 1, to: start + day - 1 };
}
