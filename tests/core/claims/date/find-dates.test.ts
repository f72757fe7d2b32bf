import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../src/core/claims/date/find-dates.ts';
import { readDocument } from '../../../../src/core/text/document.ts';
import { datesIn, PUBLISHED, unmark } from './dates-in.ts';
import { TAKEN } from './taken.ts';
import { TAKEN_RARER } from './taken-rarer.ts';
import { TRAPS } from './traps.ts';

describe('findDates', () => {
  it.each([...TAKEN, ...TAKEN_RARER].map(([marked, ...values]) => ({ marked, values })))(
    '$marked',
    ({ marked, values }) => {
      const { text, words } = unmark(marked);
      expect(datesIn(text)).toEqual(words.map((word, i) => [word, values[i]]));
    },
  );

  it.each(TRAPS)('no date: %s', (text) => {
    expect(datesIn(text)).toEqual([]);
  });

  it('leaves relative dates open without a day of publication', () => {
    const dates = findDates(readDocument('He left on Friday, last month and on July 4, 2029.'), {});
    expect(dates.map(({ edtf }) => edtf)).toEqual([null, null, '2029-07-04']);
  });

  it('reads a line break inside a date', () => {
    expect(datesIn('He left on July 4,\n2029.')).toEqual([['July 4,\n2029', '2029-07-04']]);
  });

  it('keeps to the text and to EDTF, whatever the text', () => {
    const words = fc.constantFrom(
      ...'in on May the 4 1996 Friday last next of until since week two days after - , . “ ” quarter third Easter 9/11 ago'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (list) => {
        const text = list.join(' ');
        let end = 0;
        for (const claim of findDates(readDocument(text), { published: PUBLISHED })) {
          expect(claim.start).toBeGreaterThanOrEqual(end);
          expect(claim.end).toBeGreaterThan(claim.start);
          expect(claim.end).toBeLessThanOrEqual(text.length);
          expect(claim.edtf ?? '2031').toMatch(/^[\dX.~/-]+$/);
          end = claim.end;
        }
      }),
    );
  });

  it.each(['May 4 ', 'monday ', '1996-', 'from 1996 to ', 'two days after ', '"today ', 'in two years '])(
    'takes time in proportion to the length of %j over and over',
    (unit) => {
      // Processor time, and the least of some runs: what else the machine does must not count.
      const time = (length: number): number => {
        const document = readDocument(unit.repeat(length / unit.length));
        const runs = [1, 2, 3].map(() => {
          const start = process.cpuUsage();
          findDates(document, { published: PUBLISHED });
          return process.cpuUsage(start).user / 1000;
        });
        return Math.min(...runs);
      };
      time(10_000);
      // A quadratic reading would take some 64 times as long.
      expect(time(160_000)).toBeLessThan(32 * Math.max(time(20_000), 5));
    },
    30_000,
  );
});
