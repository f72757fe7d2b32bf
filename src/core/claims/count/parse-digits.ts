/**
 * The value of a run of digits and separators; `undefined` where it is no number but a code or a list.
 *
 * Takes "1,234.5", "1 234 567" (groups parted by spaces), "12,34,567" (Indian groups), ".5" and "5,3" (a decimal comma, where the comma cannot part groups).
 * "1.234.567" and "1.234,50" (points parting groups), "1'234'567" (Swiss groups).
 * Leaves "192.168.1.2" and "192.168.101.102", "1,2,3", and reads "3.500" as three and a half.
 *
 * @example
 * parseDigits('1,234.5') // 1234.5
 */
export function parseDigits(printed: string): number | undefined {
  const digits = printed.replaceAll(/[\s'’]/g, '');
  if (digits.length > LONGEST) return undefined;
  if (PLAIN.test(digits)) return Number(digits);
  if (GROUPED.test(digits)) return Number(digits.replaceAll(',', ''));
  if (DECIMAL_COMMA.test(digits)) return Number(digits.replace(',', '.'));
  if (POINTED.test(digits) && !ADDRESS.test(digits)) return Number(digits.replaceAll('.', '').replace(',', '.'));
  return undefined;
}

/** Longer runs of digits are serial numbers, and lose digits as a number. */
const LONGEST = 16;
const PLAIN = /^\d*(?:\.\d+)?$/;
const GROUPED = /^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/;
/** Points part groups only where there are two of them or a comma behind: "3.500" may be a decimal. */
const POINTED = /^\d{1,3}(?:(?:\.\d{3}){2,}(?:,\d+)?|\.\d{3},\d{1,2})$/;
/** Four numbers below 256 are an address on a network. */
const ADDRESS = /^(?:(?:1?\d?\d|2[0-4]\d|25[0-5])(?:\.|$)){4}/;
const DECIMAL_COMMA = /^\d+,\d{1,2}$/;
