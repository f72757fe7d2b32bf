import { singular } from '../../text/singular.ts';
import type { Atom } from './atoms.ts';
import type { Quantity } from './quantity.ts';

/**
 * Gives a measure or a sum that is told again in brackets, in other units, the bound that it was told with.
 *
 * Takes: over 30 km (19 miles) · more than 7 million crowns ($1 million) · some six feet (1.8 m).
 * Traps: more than 40 people (12 children) · over five hours (three days) · up to 30 km (over 19 miles).
 */
export function withConversions(atoms: readonly Atom[], counts: readonly Quantity[]): Quantity[] {
  return counts.map((count, i) => {
    const told = counts[i - 1];
    if (told === undefined || told.bound === 'range' || count.bound !== 'exact') return count;
    const inBrackets = atoms[told.to]?.text === '(' && count.from === told.to + 1 && atoms[count.to]?.text === ')';
    const dimension = dimensionOf(told);
    const isAgain =
      inBrackets && told.unit !== count.unit && dimension !== undefined && dimension === dimensionOf(count);
    return isAgain ? { ...count, bound: told.bound } : count;
  });
}

function dimensionOf({ kind, unit }: Quantity): string | undefined {
  return kind === 'money' ? 'money' : DIMENSIONS.get(singular(unit.toLowerCase()));
}

/** What measures told in two units are of, in the singular and as symbols. */
const DIMENSIONS: ReadonlyMap<string, string> = new Map(
  (
    [
      [
        'length',
        'inch,in,foot,feet,ft,yard,yd,mile,mi,millimetre,millimeter,mm,centimetre,centimeter,cm,metre,meter,m,kilometre,kilometer,km,nautical mile',
      ],
      [
        'area',
        'acre,hectare,ha,square foot,square feet,sq ft,square yard,square mile,sq mi,square metre,square meter,sq m,m2,m²,square kilometre,square kilometer,sq km,km2,km²',
      ],
      ['weight', 'ounce,oz,pound,lb,stone,ton,tonne,gram,gramme,g,kilo,kilogram,kilogramme,kg'],
      [
        'volume',
        'pint,gallon,barrel,litre,liter,l,millilitre,milliliter,ml,cubic foot,cubic feet,cubic metre,cubic meter,m3,m³',
      ],
      [
        'speed',
        'mph,mile per hour,miles per hour,kph,kmh,km/h,knot,kilometre per hour,kilometres per hour,kilometer per hour,kilometers per hour,km per hour',
      ],
      ['temperature', 'degree,°c,°f,c,f,degree celsius,degrees celsius,degree fahrenheit,degrees fahrenheit'],
      ['pressure', 'psi,ksi,bar,pa,kpa,mpa'],
    ] as const
  ).flatMap(([dimension, units]) => units.split(',').map((unit) => [unit, dimension] as const)),
);
