const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** ISO 8601-2's codes that stand where a month does. */
const SEASONS: Readonly<Record<string, string>> = { '21': 'spring', '22': 'summer', '23': 'autumn', '24': 'winter' };

/**
 * A date in Extended Date/Time Format, in words.
 *
 * @example
 * edtfWords('2025-07-19/2025-07-20') // '19–20 July 2025'
 * edtfWords('2025-02/..') // 'since February 2025'
 * edtfWords('2025~') // 'about 2025'
 */
export function edtfWords(edtf: string): string {
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return oneDate(from);
  if (to === '..' || to === '') return `since ${oneDate(from)}`;
  if (from === '..' || from === '') return `until ${oneDate(to)}`;
  return span(from, to);
}

/**
 * The day or days from one date to another, what they share printed once.
 *
 * @example
 * daysWords('2025-07-18', '2025-08-02') // '18 July–2 August 2025'
 */
export function daysWords(from: string, to: string): string {
  return from === to ? oneDate(from) : span(from, to);
}

function span(from: string, to: string): string {
  const [a, b] = [partsOf(from), partsOf(to)];
  if (a.year !== b.year || a.about !== b.about) return `${oneDate(from)} to ${oneDate(to)}`;
  if (a.month === b.month && a.day !== '' && b.day !== '')
    return `${a.about}${a.day}–${oneDate(to).replace('about ', '')}`;
  const first = [a.day, a.month].filter((part) => part !== '').join(' ');
  return first === '' ? oneDate(to) : `${a.about}${first}–${oneDate(to).replace('about ', '')}`;
}

function oneDate(edtf: string): string {
  const { day, month, year, about } = partsOf(edtf);
  return `${about}${[day, month, year].filter((part) => part !== '').join(' ')}`;
}

interface Parts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly about: '' | 'about ';
}

function partsOf(edtf: string): Parts {
  const [year = '', month = '', day = ''] = edtf.replaceAll(/[~?%]/g, '').split('T')[0]?.split('-') ?? [];
  return {
    day: day === '' || day === 'XX' ? '' : String(Number(day)),
    month: SEASONS[month] ?? MONTHS[Number(month) - 1] ?? '',
    year: year.replace('X', '0').endsWith('0') && year.endsWith('X') ? `the ${year.replaceAll('X', '0')}s` : year,
    about: /[~?%]/.test(edtf) ? 'about ' : '',
  };
}
