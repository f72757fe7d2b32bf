import type { Document, Sentence } from '../../text/document.ts';
import type { Span } from '../../text/span.ts';
import type { CountClaim, DateClaim } from '../claim.ts';
import { type Atom, atomsOf } from './atoms.ts';
import { type KnownUnits, remember, withKnownUnit } from './known-units.ts';
import { partsOfWholes } from './parts.ts';
import { type Quantity, readQuantity } from './quantity.ts';
import { joinRange } from './ranges.ts';
import { scopeOf } from './scope.ts';
import { joinSum } from './sums.ts';
import { isTrap } from './traps.ts';
import { withConversions } from './with-conversions.ts';
import { withHeadedUnits } from './with-headed-units.ts';

/** A sentence without a digit or a number word holds no count. */
const MAY_COUNT =
  /[\d½⅓⅔¼¾]|\b(?:zero|none|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|\w*(?:hundred|thousand|million|billion|trillion|dozen)s?|lakhs?|crores?|tens|point|half|third|quarter|scores|a|an)\b/iu;

/**
 * Finds every count in a document, in reading order: how many or how much of something.
 *
 * @param dates the date claims found before: a number inside one is part of the date
 *
 * @example
 * findCounts(readDocument('Over 300 miners went on strike.'), [])
 * // [{ kind: 'count', start: 0, end: 15, value: 300, bound: 'at-least', unit: 'miners' }]
 */
export function findCounts(document: Document, dates: readonly DateClaim[]): CountClaim[] {
  const sorted = [...dates].sort((a, b) => a.start - b.start);
  const claims: CountClaim[] = [];
  const known: KnownUnits = new Map();
  let date = 0;
  for (const { sentences } of document.paragraphs) {
    for (const sentence of sentences) {
      while ((sorted[date]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) date++;
      if (MAY_COUNT.test(document.text.slice(sentence.start, sentence.end)))
        for (const claim of countsIn(document.text, sentence, sorted, date, known)) claims.push(claim);
    }
  }
  return claims;
}

function countsIn(
  text: string,
  sentence: Sentence,
  dates: readonly DateClaim[],
  date: number,
  known: KnownUnits,
): CountClaim[] {
  const atoms = atomsOf(text, sentence, sentence.tokens);
  const dated = datesOf(atoms, dates, date);
  const counts = quantitiesIn(text, atoms, dated)
    .filter((quantity) => !isTrap(atoms, quantity))
    .map((quantity) => withKnownUnit(atoms, quantity, known));
  const whole = withConversions(atoms, partsOfWholes(text, atoms, withHeadedUnits(text, atoms, counts)));
  for (const quantity of whole) remember(quantity, known);
  return whole.map((quantity, i) => {
    const until = whole[i + 1]?.from ?? atoms.length;
    return toClaim(
      atoms,
      quantity,
      scopeOf(atoms, quantity.to, until, (at) => dated[at]),
    );
  });
}

/** Every number with its surroundings, those that are one range or sum joined. */
function quantitiesIn(text: string, atoms: readonly Atom[], dated: readonly (DateClaim | undefined)[]): Quantity[] {
  const quantities: Quantity[] = [];
  let at = 0;
  while (at < atoms.length) {
    const quantity = dated[at] === undefined ? readQuantity(text, atoms, at) : undefined;
    if (quantity === undefined) {
      at++;
      continue;
    }
    // "3 parts per million" has a number in its unit.
    const unit = quantity.unit.includes(' per ') ? quantity.to : 0;
    at = Math.max(quantity.core.to, quantity.number.to, unit, at + 1);
    const previous = quantities.at(-1);
    const joined = previous && (joinRange(atoms, previous, quantity) ?? joinSum(text, atoms, previous, quantity));
    if (joined !== undefined) quantities.pop();
    quantities.push(joined ?? quantity);
  }
  return quantities;
}

/** For each atom, the date it stands in. */
function datesOf(atoms: readonly Atom[], dates: readonly DateClaim[], first: number): (DateClaim | undefined)[] {
  let date = first;
  return atoms.map((atom) => {
    while ((dates[date]?.end ?? Number.POSITIVE_INFINITY) <= atom.start) date++;
    const here = dates[date];
    return here !== undefined && here.start < atom.end ? here : undefined;
  });
}

function toClaim(atoms: readonly Atom[], quantity: Quantity, scope: readonly Span[]): CountClaim {
  return {
    kind: 'count',
    start: atoms[quantity.from]?.start ?? 0,
    end: atoms[quantity.to - 1]?.end ?? 0,
    value: quantity.value,
    ...(quantity.upper !== undefined && { to: quantity.upper }),
    bound: quantity.bound,
    unit: quantity.unit,
    ...(quantity.per !== undefined && { per: quantity.per }),
    ...(quantity.of !== undefined && { of: quantity.of }),
    ...(scope.length > 0 && { scope }),
  };
}
