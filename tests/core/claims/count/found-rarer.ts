import type { Row } from './found.ts';

/** Rarer ways to print a count. */
export const FOUND_RARER: readonly Row[] = [
  // scales and fractions
  ['They sold ⟦a million and a half eggs⟧.', 1.5e6, 'exact', 'eggs'],
  ['They sold ⟦3 million 200 thousand eggs⟧.', 3.2e6, 'exact', 'eggs'],
  ['It is ⟦one in a million⟧.', 1e-6, 'exact', ''],
  ['It had a ⟦1-in-5 chance⟧.', 0.2, 'exact', 'chance'],
  ['It fell ⟦half of one percent⟧.', 0.5, 'exact', '%'],
  ['It fell ⟦less than one-tenth of 1 percent⟧.', 0.1, 'at-most', '%'],
  ['They ordered ⟦a quarter-percentage-point⟧ cut.', 0.25, 'exact', '%'],
  ['They lost ⟦50 per-cent⟧ of it.', 50, 'exact', '%'],
  // money
  ['They paid ⟦Rs. 5 lakh⟧.', 5e5, 'exact', 'INR'],
  ['They paid ⟦Rs 2.5 lakh crore⟧.', 2.5e12, 'exact', 'INR'],
  ['They paid ⟦R30 million⟧.', 3e7, 'exact', 'ZAR'],
  ['They paid ⟦N5bn⟧.', 5e9, 'exact', 'NGN'],
  ['They paid ⟦$100 CAD⟧.', 100, 'exact', 'CAD'],
  ['They paid ⟦100 Brazilian reais⟧.', 100, 'exact', 'BRL'],
  ['They paid ⟦$5 to 10 million⟧.', 5e6, 'range', 'USD', { to: 1e7 }],
  // ages and times
  ['The driver, ⟦37⟧, fell.', 37, 'exact', 'year'],
  ['Children ⟦under the age of 5⟧ fell ill.', 5, 'at-most', 'year'],
  ['Children between the ages of ⟦5 and 11⟧ fell ill.', 5, 'range', 'year', { to: 11 }],
  ['Children aged between ⟦5 and 11⟧ fell ill.', 5, 'range', 'year', { to: 11 }],
  ['He got ⟦10 years’⟧ jail.', 10, 'exact', 'years'],
  ['Of them ⟦12⟧ fell.', 12, 'exact', ''],
  ['She won in ⟦9.8s⟧.', 9.8, 'exact', 's'],
  // measures
  ['It was ⟦3 degrees below zero⟧.', -3, 'exact', 'degrees'],
  ['The air held ⟦3 parts per million⟧.', 3, 'exact', 'parts per million'],
  ['It holds ⟦5 m3⟧ of water.', 5, 'exact', 'm3'],
  ['The yield rose ⟦25bp⟧.', 25, 'exact', 'bp'],
  ['⟦Some 30⟧ a day came.', 30, 'about', ''],
  // bounds
  ['⟦At least 20 and up to 30 people⟧ came.', 20, 'range', 'people', { to: 30 }],
  ['⟦A minimum 20 people⟧ came.', 20, 'at-least', 'people'],
  ['It sank by ⟦10⟧ to 40.', 10, 'exact', ''],
  // periods, ages and what stands near
  ['Deaths fell by 24% over ⟦five years⟧.', 5, 'exact', 'years'],
  ['It took ⟦over five years⟧.', 5, 'at-least', 'years'],
  ['It took over ⟦two firms⟧.', 2, 'exact', 'firms'],
  ['The margin is ⟦plus or minus 3 points⟧.', 3, 'about', 'points'],
  ['Her sons, 16 and ⟦22⟧, left.', 22, 'exact', 'year'],
  ['Two drivers, aged 44 and ⟦61⟧, left.', 61, 'exact', 'year'],
  ['The median was ⟦63⟧ and 41 percent were women.', 63, 'exact', ''],
  ['They take ⟦a third of any award⟧.', 1 / 3, 'exact', 'award'],
  ['He is ⟦two⟧ clear of the field.', 2, 'exact', ''],
];
