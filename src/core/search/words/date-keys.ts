/** Days, months and years as EDTF writes them, an interval's two ends apart, qualifiers left out. */
const PARTS = /(?<![\dX-])(?<year>\d{4}|XXXX)(?:-(?<month>\d\d)(?:-(?<day>\d\d))?)?(?![\dX])/g;

/**
 * The days, months and years under which a date is found: itself, what it is a part of,
 * and a day of any year.
 *
 * @param edtf a date or an interval (EDTF)
 * @returns each key, and whether it names the date itself rather than something that holds it
 *
 * @example
 * dateKeys('2024-03-05') // '2024-03-05' itself; '2024-03', '2024' and 'XXXX-03-05'
 */
export function dateKeys(edtf: string): ReadonlyMap<string, boolean> {
  const keys = new Map<string, boolean>();
  for (const { groups } of edtf.matchAll(PARTS)) {
    const { year, month, day } = groups ?? {};
    if (year === undefined) continue;
    const whole = [year, month, day].filter((part) => part !== undefined).join('-');
    const wider = [year, `${year}-${month}`, day === undefined ? whole : `XXXX-${month}-${day}`];
    for (const key of month === undefined ? [] : wider) if (!keys.has(key)) keys.set(key, false);
    keys.set(whole, true);
  }
  return keys;
}
