import { weekdayOf } from './calendar.ts';
import type { Period } from './period.ts';

/**
 * Those that fall on the weekday printed beside the date; all, where none does.
 *
 * @example
 * onWeekday([dayPeriod(dayOf(2030, 5, 17)), dayPeriod(dayOf(2031, 5, 17))], 6) // [dayPeriod(dayOf(2031, 5, 17))]
 */
export function onWeekday(turns: readonly Period[], weekday: number | undefined): readonly Period[] {
  const fitting = turns.filter((turn) => weekdayOf(turn.from) + 1 === weekday);
  return fitting.length === 0 ? turns : fitting;
}
