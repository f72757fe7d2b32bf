import type { Atom } from './atoms.ts';
import type { Quantity } from './quantity.ts';

/**
 * Whether a number tells the time of day, in words or in digits.
 *
 * Taken: "nine o'clock", "from seven in the morning", "at ten minutes to five", the ten and the five.
 * Not taken: "ten minutes to reach five people", "cut from ten minutes to five".
 */
export function isOnClock(atoms: readonly Atom[], { number: { from, to } }: Quantity): boolean {
  const lower = (at: number) => atoms[at]?.lower ?? '';
  if (lower(to) === "o'clock") return true;
  if (!HOUR.test(lower(from)) && lower(to) !== 'minutes') return false;
  const partOfDay = `${lower(to)} ${lower(to + 1)} ${lower(to + 2)}`;
  if (/^in the (?:morning|afternoon|evening)$/.test(partOfDay)) return OPENS.test(lower(from - 1));
  if (lower(to) === 'minutes') return TO.test(lower(to + 1)) && HOUR.test(lower(to + 2)) && lower(from - 1) !== 'from';
  return TO.test(lower(from - 1)) && lower(from - 2) === 'minutes' && lower(from - 4) !== 'from';
}

const OPENS = /^(?:at|from|until|till|by|before|after|since)$/;
const TO = /^(?:to|past)$/;
const HOUR = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[1-9]|1[0-2])$/;
