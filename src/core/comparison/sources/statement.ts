import { contains, lastStartingBy } from '../../text/span.ts';
import type { Placed } from '../rows/placed.ts';
import { type Bag, featureOf } from '../words/surroundings.ts';
import type { PlacedSource } from './source-rows.ts';

const known = new WeakMap<Placed, Bag>();

/** A statement is told by its first words; the rest of a long one is not read. */
const LONGEST = 300;

/**
 * What a source is credited with, as a bag of words, wherever its content stands.
 *
 * @example
 * statementOf(placed) // of "the line will reopen": l:line, c:reopen
 */
export function statementOf(placed: PlacedSource): Bag {
  const held = known.get(placed);
  if (held !== undefined) return held;
  const bag = new Map<string, number>();
  const { paragraphs } = placed.article.document;
  for (const span of placed.claim.content) {
    for (
      let p = Math.max(0, lastStartingBy(paragraphs, span.start));
      (paragraphs[p]?.start ?? span.end) < span.end;
      p++
    ) {
      const sentences = paragraphs[p]?.sentences ?? [];
      for (
        let n = Math.max(0, lastStartingBy(sentences, span.start));
        (sentences[n]?.start ?? span.end) < span.end;
        n++
      ) {
        const tokens = sentences[n]?.tokens ?? [];
        const first = Math.max(0, lastStartingBy(tokens, span.start));
        for (let i = first; i < Math.min(tokens.length, first + LONGEST); i++) {
          const token = tokens[i];
          if (token === undefined || !contains(span, token)) continue;
          const feature = featureOf(tokens, i) ?? (/\d/.test(token.text) ? `v:${token.text}` : undefined);
          if (feature !== undefined) bag.set(feature, 1);
        }
      }
      if (bag.size > LONGEST) break;
    }
  }
  known.set(placed, bag);
  return bag;
}

/**
 * Whether two sources are credited with the same: half of what the shorter says is in the longer, and where both
 * give figures, they share one.
 *
 * @example
 * const both = placed('Ruiz said the line will reopen.', 'The line will reopen, Ruiz said.');
 * const [a, b] = both.filter(isKind('source'));
 * sameStatement(a, b) // true
 * const [two, nine] = placed('Ruiz said two men were hurt.', 'Nine men were hurt, Ruiz said.').filter(isKind('source'));
 * sameStatement(two, nine) // false
 */
export function sameStatement(a: PlacedSource, b: PlacedSource): boolean {
  const [x, y] = [statementOf(a), statementOf(b)];
  const [short, long] = x.size <= y.size ? [x, y] : [y, x];
  if (short.size === 0) return false;
  let common = 0;
  for (const feature of short.keys()) if (long.has(feature)) common++;
  const isAlike = common >= Math.max(short.size / 2, Math.min(2, short.size)) && common >= long.size / 4;
  return isAlike && !giveUnlikeFigures(a, b);
}

function giveUnlikeFigures(a: PlacedSource, b: PlacedSource): boolean {
  const [x, y] = [figuresIn(a), figuresIn(b)];
  return x.size > 0 && y.size > 0 && x.isDisjointFrom(y);
}

/** The values of the counts that a source is credited with. */
function figuresIn({ claim: { content }, article }: PlacedSource): Set<number> {
  return new Set(
    article.claims.flatMap((claim) =>
      claim.kind === 'count' && content.some((span) => contains(span, claim)) ? claim.value : [],
    ),
  );
}
