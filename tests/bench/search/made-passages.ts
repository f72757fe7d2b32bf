import { STOP_WORDS } from '../../../src/core/search/query/stop-words.ts';
import type { RecordDate, RecordNumber, SearchRecord } from '../../../src/core/search/records/record.ts';
import { FORMS, madeWords, zipf } from './made-words.ts';
import { pick, randomFrom } from './random.ts';

/** About so many passages hold a claim in a story of three or four articles. */
const A_STORY = 100;
const OUTLETS = Array.from({ length: 40 }, (_, i) => ({ key: `outlet-${i}`, name: `Outlet ${i}` }));
const COMMON = [...STOP_WORDS];
const MONTHS = ['January', 'March', 'May', 'July', 'August', 'October'];

/**
 * Passages as a site of news would hold them: sentences of made words with functions
 * words, names, numbers and dates between them, each story about something of its own.
 * The same seed gives the same passages.
 */
export function madePassages(count: number, seed: number): SearchRecord[] {
  const random = randomFrom(seed);
  const words = madeWords(7);
  const rank = zipf(words.length, random);
  const word = () => (words[rank()] ?? '') + (random() < 0.35 ? pick(FORMS, random) : '');
  const name = () => capital(words[Math.floor(random() * words.length)] ?? '');
  let topic: string[] = [];
  let title = '';
  return Array.from({ length: count }, (_, id): SearchRecord => {
    const story = Math.floor(id / A_STORY);
    if (id % A_STORY === 0) {
      topic = [...Array.from({ length: 12 }, word), ...Array.from({ length: 6 }, name)];
      title = capital(topic.slice(0, 5).join(' '));
    }
    const parts: string[] = [];
    const length = 8 + Math.floor(random() * 26);
    for (let i = 0; i < length; i++) {
      const kind = random();
      parts.push(kind < 0.42 ? pick(COMMON, random) : kind < 0.56 ? pick(topic, random) : word());
    }
    const numbers: RecordNumber[] = [];
    const dates: RecordDate[] = [];
    if (random() < 0.4) {
      const value = madeNumber(random);
      numbers.push({ value, unit: word(), bound: 'exact' });
      parts.splice(Math.floor(random() * length), 0, value.toLocaleString('en-US'));
    }
    if (random() < 0.25) {
      const month = Math.floor(random() * MONTHS.length);
      const [day, year] = [1 + Math.floor(random() * 28), 1990 + Math.floor(random() * 36)];
      dates.push({ edtf: `${year}-${String(2 * month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}` });
      parts.push('on', String(day), MONTHS[month] ?? '', String(year));
    }
    const outlet = OUTLETS[(story * 7 + (Math.floor(id / 25) % 4)) % OUTLETS.length];
    return {
      id: String(id),
      kind: 'passage',
      title,
      text: `${capital(parts.join(' '))}.`,
      url: `/story-${story}/outlet/#p${id}`,
      story: { key: `story-${story}`, name: title },
      ...(outlet === undefined ? {} : { outlet }),
      locator: `¶ ${1 + (id % 25)}.${1 + Math.floor(random() * 4)}`,
      claims: [...(numbers.length > 0 ? ['count' as const] : []), ...(random() < 0.4 ? ['source' as const] : [])],
      numbers,
      dates,
      sources: random() < 0.3 ? [topic.slice(-2).join(' ')] : [],
    };
  });
}

/** From 1 to a billion, small ones oftener, round ones oftener. */
function madeNumber(random: () => number): number {
  const power = Math.floor(random() ** 2 * 9);
  const digits = 1 + Math.floor(random() * (random() < 0.5 ? 9 : 999));
  return Math.max(1, Math.round(digits * 10 ** (power - 1)));
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
