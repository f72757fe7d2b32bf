import type { Document, Sentence } from '../../text/document.ts';
import type { CountClaim, DateClaim } from '../claim.ts';
import { type Atom, atomsOf } from './atoms.ts';
import { partsOfWholes } from './parts.ts';
import { type Quantity, readQuantity } from './quantity.ts';
import { joinRange } from './ranges.ts';
import { joinSum } from './sums.ts';
import { isTrap } from './traps.ts';

/** A sentence without a digit or a number word holds no count. */
const MAY_COUNT =
  /[\d½⅓⅔¼¾]|\b(?:zero|none|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|\w*(?:hundred|thousand|million|billion|trillion|dozen)s?|lakhs?|crores?|half|third|quarter|scores|a|an)\b/iu;

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
  let date = 0;
  for (const { sentences } of document.paragraphs) {
    for (const sentence of sentences) {
      while ((sorted[date]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) date++;
      if (MAY_COUNT.test(document.text.slice(sentence.start, sentence.end)))
        for (const claim of countsIn(document.text, sentence, sorted, date)) claims.push(claim);
    }
  }
  return claims;
}

function countsIn(text: string, sentence: Sentence, dates: readonly DateClaim[], date: number): CountClaim[] {
  const atoms = atomsOf(text, sentence, sentence.tokens);
  const dated = markDated(atoms, dates, date);
  const quantities: Quantity[] = [];
  let at = 0;
  while (at < atoms.length) {
    const quantity = dated[at] ? undefined : readQuantity(text, atoms, at);
    if (quantity === undefined) {
      at++;
      continue;
    }
    at = Math.max(quantity.core.to, quantity.number.to, at + 1);
    const previous = quantities.at(-1);
    const range = previous && (joinRange(atoms, previous, quantity) ?? joinSum(atoms, previous, quantity));
    if (range !== undefined) quantities.splice(-1, 1, range);
    else quantities.push(quantity);
  }
  const counts = quantities.filter((quantity) => !isTrap(atoms, quantity));
  return partsOfWholes(text, atoms, counts).map((quantity) => toClaim(atoms, quantity));
}

/** Which atoms stand inside a date. */
function markDated(atoms: readonly Atom[], dates: readonly DateClaim[], first: number): boolean[] {
  let date = first;
  return atoms.map((atom) => {
    while ((dates[date]?.end ?? Number.POSITIVE_INFINITY) <= atom.start) date++;
    return (dates[date]?.start ?? Number.POSITIVE_INFINITY) < atom.end;
  });
}

function toClaim(atoms: readonly Atom[], quantity: Quantity): CountClaim {
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
  };
}
