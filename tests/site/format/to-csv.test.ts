import { expect, it } from 'vitest';
import { toCsv } from '../../../src/site/format/to-csv.ts';

it('quotes what holds a comma, a mark or a line break, and nothing else', () => {
  const records = [{ a: 'plain', b: 'one, two' }, { a: 'say "no"', b: 3 }, { a: 'two\nlines' }];
  expect(toCsv(['a', 'b'], records)).toBe('a,b\r\nplain,"one, two"\r\n"say ""no""",3\r\n"two\nlines",\r\n');
});
