import { describe, expect, it } from 'vitest';
import { readEdtf } from '../../../src/site/format/read-edtf.ts';

const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

describe('readEdtf', () => {
  it.each([
    ['2024-05-09', '2024-05-09', '2024-05-09'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023', '2023-01-01', '2023-12-31'],
    ['199X', '1990-01-01', '1999-12-31'],
    ['2024-24', '2024-12-01', '2025-02-28'],
    ['2024-05-09/2024-05-11', '2024-05-09', '2024-05-11'],
    ['2024-12/2025-01', '2024-12-01', '2025-01-31'],
    ['1791-12-15', '1791-12-15', '1791-12-15'],
  ])('%s runs from %s to %s', (edtf, first, last) => {
    expect(readEdtf(edtf)).toMatchObject({ first: day(first), last: day(last), approximate: false });
  });

  it('leaves an open end out', () => {
    expect(readEdtf('2024-03/..')).toMatchObject({ first: day('2024-03-01') });
    expect(readEdtf('2024-03/..')?.last).toBeUndefined();
    expect(readEdtf('../2024-03')?.first).toBeUndefined();
  });

  it('keeps that a date is only about', () => {
    expect(readEdtf('2024~')?.approximate).toBe(true);
  });

  it.each(['', 'yesterday', '..', '../..', 'T19:30', '2024-03/soon'])('finds no days in "%s"', (edtf) => {
    expect(readEdtf(edtf)).toBeUndefined();
  });
});
