import { civilOf, type Day, dayOf } from './calendar.ts';
import type { Origin } from './expression.ts';
import { lastDayOf, type Period, periodOf, type Unit } from './period.ts';

/** The dates that an amount of time may be counted from. */
interface Origins {
  readonly published?: Day | undefined;
  readonly reference?: Period | undefined;
  readonly accounts?: Period | undefined;
}

/** Units that keep their size when a year is counted back from them: "in the third quarter … a year earlier". */
const KEEPS_SIZE: ReadonlySet<Unit> = new Set<Unit>(['month', 'quarter', 'half', 'season']);

/**
 * The date so many units away, told as precisely as the unit: "two months ago" is a month, "three years ago" a year.
 * From a date that the phrase itself names, days and weeks count to the day.
 *
 * @param anchor the date counted from, or the name of an origin to take from the surroundings
 *
 * @example
 * resolveOffset({ amount: -2, unit: 'day' }, dayPeriod(friday), near) // that week's Wednesday
 */
export function resolveOffset(
  offset: { readonly amount: number; readonly unit: Unit; readonly origin: unknown },
  anchor: Origin | Period | undefined,
  near: Origins,
): Period | undefined {
  const base = anchorOf(offset.unit, anchor, near);
  if (base === undefined) return undefined;
  const { amount, unit } = offset;
  // Days and weeks from a month or a year fix no day.
  if ((unit === 'day' || unit === 'week') && lastDayOf(base) - base.from > 6) return undefined;
  if (unit === 'day') return periodOf('day', base.from + amount);
  if (unit === 'week') {
    const exact = amount > 0 || Math.abs(amount) <= 2 || typeof anchor === 'object';
    return periodOf(exact ? 'day' : 'week', base.from + amount * 7);
  }
  const months =
    amount * (unit === 'month' ? 1 : unit === 'quarter' ? 3 : unit === 'year' ? 12 : unit === 'decade' ? 120 : 1200);
  const { year, month, day } = civilOf(base.from);
  const moved = dayOf(year, month + months, Math.min(day, 28));
  if (KEEPS_SIZE.has(base.unit) && unit !== 'decade' && unit !== 'century') return periodOf(base.unit, moved);
  if (typeof anchor === 'object') return periodOf(base.unit, moved);
  return periodOf(unit === 'month' || unit === 'quarter' ? unit : 'year', moved);
}

function anchorOf(unit: Unit, anchor: Origin | Period | undefined, near: Origins): Period | undefined {
  if (typeof anchor === 'object') return anchor;
  const today = near.published === undefined ? undefined : periodOf('day', near.published);
  // Figures of a quarter are set against "a year ago": the same quarter of the year before.
  if (unit === 'year' && near.accounts !== undefined) return near.accounts;
  return anchor === 'reference' ? (near.reference ?? today) : today;
}
