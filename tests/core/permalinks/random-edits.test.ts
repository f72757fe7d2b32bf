// Whatever is done to a copy, an id lands on words like those it stood for, or is withdrawn.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { extract } from '../../../src/core/claims/extract.ts';
import type { StandingAnchor } from '../../../src/core/permalinks/anchors-of.ts';
import { likeness } from '../../../src/core/permalinks/likeness.ts';
import { type ClaimAnchor, type ClaimsLock, EMPTY_LOCK } from '../../../src/core/permalinks/lock.ts';
import { type LockedClaims, reconcile } from '../../../src/core/permalinks/reconcile.ts';
import { NEEDED } from '../../../src/core/permalinks/rewordings.ts';
import { readDocument } from '../../../src/core/text/document.ts';
import { normalise } from '../../../src/core/text/normalise.ts';

const SENTENCES = [
  'On Tuesday 12 miners were rescued from a pit near Dover, police said.',
  'About 40 of the 52 ferries had been inspected since March.',
  '“It was a shameful night,” said Ana Ruiz, the mayor.',
  'The fire, which began on 3 May 2024, cost more than $2 million.',
  'According to the harbour office, nine sailors drowned.',
  'Nine sailors drowned.',
  'Critics called the so-called reform a disaster, and 300 people left.',
  'The union denied on Friday that two bridges had been closed.',
  'Two bridges had been closed.',
  'It was the third strike in five years; the first was in 2019.',
];
const WORDS = [
  'seven',
  '12',
  'men',
  'quickly',
  'said',
  'the',
  'brutal',
  'Friday',
  '2,300',
  'not',
  'Ruiz',
  '“',
  '.',
  'of',
];

type Text = readonly (readonly string[])[];
type Edit = (text: Text) => Text;

const place = fc.nat({ max: 10_000 });
const sentence = fc.constantFrom(...SENTENCES);
const text = fc.array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 });

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc
    .tuple(place, place, place, fc.constantFrom(...WORDS))
    .map(([p, s, w, word]) => inSentence(p, s, (words) => words.toSpliced(w % (words.length + 1), 0, word))),
  fc
    .tuple(place, place, place, fc.constantFrom(...WORDS))
    .map(([p, s, w, word]) => inSentence(p, s, (words) => words.with(w % words.length, word))),
  fc.tuple(place, place, place).map(([p, s, w]) => inSentence(p, s, (words) => words.toSpliced(w % words.length, 1))),
  fc
    .tuple(place, place, place)
    .map(([p, s, w]) =>
      inSentence(p, s, (words) =>
        words.map((word, i) => (i === w % words.length ? word.slice(1) + word.charAt(0) : word)),
      ),
    ),
  fc
    .tuple(place, place, sentence)
    .map(([p, s, own]) => inParagraph(p, (part) => part.toSpliced(s % (part.length + 1), 0, own))),
  fc.tuple(place, place).map(([p, s]) => inParagraph(p, (part) => part.toSpliced(s % part.length, 1))),
  fc
    .tuple(place, place)
    .map(([p, s]) => inParagraph(p, (part) => [...part.slice(s % part.length), ...part.slice(0, s % part.length)])),
  place.map(
    (p): Edit =>
      (parts) => [...parts.slice(p % parts.length), ...parts.slice(0, p % parts.length)],
  ),
  place.map(
    (p): Edit =>
      (parts) =>
        parts.toSpliced(p % parts.length, 1),
  ),
  place.map(
    (p): Edit =>
      (parts) =>
        parts.flatMap((part, i) => (i === p % parts.length ? part.map((own) => [own]) : [part])),
  ),
);

function inParagraph(p: number, change: (part: readonly string[]) => readonly string[]): Edit {
  return (parts) =>
    parts.map((part, i) => (i === p % parts.length ? change(part) : part)).filter((part) => part.length > 0);
}

function inSentence(p: number, s: number, change: (words: readonly string[]) => readonly string[]): Edit {
  return inParagraph(p, (part) =>
    part.map((own, i) => (i === s % part.length ? change(own.split(' ')).join(' ') : own)).filter(Boolean),
  );
}

function reconciled(lock: LockedClaims, copy: Text) {
  const document = readDocument(copy.map((part) => part.join(' ')).join('\n\n'));
  return reconcile(lock, [{ id: 'the-herald', document, claims: extract(document, { published: '2024-05-10' }) }]);
}

it('lands every id on like words or on a page that says they are gone, and gives none twice', () => {
  const property = fc.property(
    text,
    fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 2 }),
    (first, rounds) => {
      let copy: Text = first;
      let lock: LockedClaims = reconciled(EMPTY_LOCK, copy).lock;
      for (const round of rounds) {
        copy = round.reduce<Text>((parts, change) => (parts.length === 0 ? parts : change(parts)), copy);
        const next = reconciled(lock, copy);
        checkIds(lock, next);
        for (const { fate, was, locked } of next.outcomes) if (was !== undefined) checkWords(was, locked, fate);
        expect(reconciled(next.lock, copy).lock).toEqual(next.lock);
        lock = next.lock;
      }
    },
  );
  fc.assert(property, { numRuns: 1000, seed: 8 });
}, 300_000);

function checkIds(lock: LockedClaims, { lock: next, claims, outcomes }: ReturnType<typeof reconcile>): void {
  const ids = idsOf(next);
  expect(new Set(ids).size).toBe(ids.length);
  expect(claims.flat().map(({ id }) => id)).toEqual(next.claims.map(({ id }) => id));
  const known = new Set(idsOf(lock));
  for (const id of known) expect(ids).toContain(id);
  for (const { fate, locked } of outcomes) expect(known.has(locked.id)).toBe(fate !== 'minted');
}

function idsOf({ claims, withdrawn }: Pick<ClaimsLock, 'claims' | 'withdrawn'>): string[] {
  return [...claims, ...withdrawn].map(({ id }) => id);
}

function checkWords(was: ClaimAnchor, now: ClaimAnchor & { was?: readonly { exact: string }[] }, fate: string): void {
  expect(now.kind).toBe(was.kind);
  const equal = normalise(was.exact) === normalise(now.exact);
  // Other words are never silent.
  if (!equal) expect(now.was?.at(-1)?.exact).toBe(was.exact);
  if (was.sentence === now.sentence) return;
  const standing: StandingAnchor = { ...now, before: now.prefix, after: now.suffix };
  const { words, context } = likeness(was, standing);
  expect(equal ? 1 : Math.max(words, context), fate).toBeGreaterThanOrEqual(NEEDED.sameWords);
}
