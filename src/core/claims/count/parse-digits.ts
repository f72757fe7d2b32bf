/**
 * The value of a run of digits and separators; `undefined` where it is no number but a code or a list.
 *
 * Takes "1,234.5", "1 234 567" (groups parted by spaces), "12,34,567" (Indian groups), ".5" and "5,3" (a decimal comma, where the comma cannot part groups).
 * Leaves "192.168.1.2" and "1,2,3".
 *
 * @example
 * parseDigits('1,234.5') // 1234.5
 */
export function parseDigits(printed: string): number | undefined {
  const digits = printed.replaceAll(/\s/g, '');
  if (digits.length > LONGEST) return undefined;
  if (PLAIN.test(digits)) return Number(digits);
  if (GROUPED.test(digits)) return Number(digits.replaceAll(',', ''));
  if (DECIMAL_COMMA.test(digits)) return Number(digits.replace(',', '.'));
  return undefined;
}

/** Longer runs of digits are serial numbers, and lose digits as a number. */
const LONGEST = 16;
const PLAIN = /^\d*(?:\.\d+)?$/;
const GROUPED = /^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/;
const DECIMAL_COMMA = /^\d+,\d{1,2}$/;
