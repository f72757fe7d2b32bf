import { describe, expect, test } from 'vitest';
import { headOf, personType, unitClass } from '../../../src/core/comparison/counts/unit-class.ts';
import { nearest } from '../../../src/core/comparison/curation/nearest.ts';
import { slug } from '../../../src/core/comparison/curation/slug.ts';
import { sameDate } from '../../../src/core/comparison/dates/same-date.ts';
import { participle } from '../../../src/core/comparison/questions/participle.ts';
import { sourceKeys } from '../../../src/core/comparison/sources/source-keys.ts';
import { foldName } from '../../../src/core/comparison/words/fold-name.ts';

describe('sameDate', () => {
  test.each([
    ['2031-03-11', '2031-03-11'],
    ['2031-03-11', '2031-03'],
    ['2031-03', '2031~'],
    ['2031-02/..', '2031~/..'],
    ['2031-03-08/2031-03-09', '2031-03-09'],
    ['../2031-03', '../2031-03-31'],
  ])('%s and %s can be one', (a, b) => {
    expect(sameDate(a, b)).toBe(true);
    expect(sameDate(b, a)).toBe(true);
  });

  test.each([
    ['2031-03-11', '2031-03-12'],
    ['2031-03-11', '2031-03-12/2031-03-13'],
    ['2031-02/..', '2031-02'],
    ['2031-02/..', '2031-04/..'],
    ['../2031-03', '2031-03/..'],
    ['2030', '2031'],
  ])('%s and %s are two', (a, b) => {
    expect(sameDate(a, b)).toBe(false);
    expect(sameDate(b, a)).toBe(false);
  });
});

describe('sourceKeys', () => {
  const keysOf = sourceKeys([
    { name: 'Ana Ruiz', printed: 'The transport minister, Ana Ruiz' },
    { name: 'Lev Orlov', printed: 'Lev Orlov' },
    { name: 'Ida Orlov', printed: 'Ida Orlov' },
    { name: 'Global Seed Trust', printed: 'the Global Seed Trust' },
    { name: 'dockers’ union', printed: 'the dockers’ union' },
  ]);

  test.each([
    ['Ruiz', ['ana ruiz']],
    ['transport minister', ['ana ruiz']],
    ['GST', ['global seed trust']],
    ['union', ['dockers union']],
    ['Orlov', ['orlov']],
    ['Ana Ruiz; Ida Orlov', ['ana ruiz', 'ida orlov']],
  ])('%s', (name, keys) => expect(keysOf(name)).toEqual(keys));

  const keysIn = (...names: readonly string[]) => {
    const own = sourceKeys(names.map((name) => ({ name, printed: '' })));
    return new Set(names.flatMap(own)).size;
  };

  test.each([
    ['President Ana Ruiz', 'Ruiz'],
    ['José Peña', 'Jose Pena'],
    ['Former Mayor Ana Maria Ruiz', 'Ana Ruiz'],
    ['the Port Authority', 'Port Authority'],
  ])('%s and %s are one', (a, b) => expect(keysIn(a, b)).toBe(1));

  test.each([
    ['Ana Ruiz', 'Luis Ruiz'],
    ['Ana Ruiz', 'Ana Peña'],
    ['Port Authority', 'Health Authority'],
  ])('%s and %s are two', (a, b) => expect(keysIn(a, b)).toBe(2));
});

describe('unitClass', () => {
  test.each([
    ['elderly patients', 'people'],
    ['children under five', 'people'],
    ['Peruvians', 'people'],
    ['killed', 'people'],
    ['arrests', 'people'],
    ['librarians', 'people'],
    ['steelworkers', 'people'],
    ['twists', 'twist'],
    ['EUR', 'money'],
    ['%', '%'],
    ['hours', 'time'],
    ['delivery vans', 'vehicle'],
    ['carriages', 'carriage'],
    ['ballots', 'vote'],
  ])('%s is %s', (unit, sort) => expect(unitClass(unit)).toBe(sort));

  test('the head of a unit is its noun in the singular', () => {
    expect(headOf('women in custody')).toBe('woman');
    expect(headOf('US cities')).toBe('city');
  });

  test('children are told from workers, people from nobody', () => {
    expect(personType('minor')).toBe('child');
    expect(personType('employee')).toBe('worker');
    expect(personType('individual')).toBeUndefined();
  });
});

describe('foldName', () => {
  test.each([
    ['Peruvian', 'Peruvians'],
    ['Mexico', 'Mexican'],
    ['Germany', 'German'],
    ['U.S.', 'Americans'],
    ['Müller’s', 'Muller'],
  ])('%s and %s fall together', (a, b) => expect(foldName(a)).toBe(foldName(b)));

  test.each([
    ['Ireland', 'Iceland'],
    ['Austria', 'Australia'],
  ])('%s and %s stay apart', (a, b) => expect(foldName(a)).not.toBe(foldName(b)));
});

test.each([
  ['carry', 'carried'],
  ['bring', 'brought'],
  ['admit', 'admitted'],
  ['stop', 'stopped'],
  ['close', 'closed'],
  ['destroy', 'destroyed'],
  ['trap', 'trapped'],
])('the participle of %s is %s', (verb, form) => expect(participle(verb)).toBe(form));

test('slugs fold accents, drop apostrophes and stay short', () => {
  expect(slug('How many were hurt in São Tomé’s port?')).toBe('how-many-were-hurt-in-sao-tomes-port');
  expect(slug('word '.repeat(60)).length).toBeLessThanOrEqual(80);
});

test('the nearest guess shares a third of its letters in pairs', () => {
  expect(nearest('nine sailers', ['nine sailors', 'on Monday'])).toBe('nine sailors');
  expect(nearest('nine sailers', ['bank'])).toBeUndefined();
});
