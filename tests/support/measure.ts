import { readdirSync, readFileSync } from 'node:fs';
import { CLAIM_KINDS, type Claim, type ClaimKind } from '../../src/core/claims/claim.ts';
import { extract } from '../../src/core/claims/extract.ts';
import type { Span } from '../../src/core/text/span.ts';

/** A claim that a person marked. `optional`: finding it earns nothing, missing it costs nothing. */
export type GoldClaim = Claim & {
  readonly optional?: boolean;
  readonly accept?: { readonly [field in 'category' | 'name' | 'type' | 'mode']?: readonly string[] };
};

export interface GoldArticle {
  readonly published: string;
  readonly text: string;
  readonly gold: readonly GoldClaim[];
}

/** Shares in percent: of what was found, of what was to be found, and their harmonic mean. */
export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** How many claims there are, how well they are found, and how well they are read. */
export interface Measured {
  readonly gold: number;
  readonly found: Figures;
  readonly right: Figures;
}

const STORIES = new URL('../fixtures/stories/', import.meta.url);

/** The stories whose claims were marked by hand, by name. */
export function goldStories(): Map<string, readonly GoldArticle[]> {
  const names = readdirSync(STORIES)
    .filter((name) => name.endsWith('.story.jsonl'))
    .sort();
  return new Map(
    names.map((name) => [
      name.replace('.story.jsonl', ''),
      JSON.parse(readFileSync(new URL(name, STORIES), 'utf8')).articles,
    ]),
  );
}

/**
 * Lays the extractor's claims beside those that people marked.
 *
 * A claim is found where one of its kind touches it, one to one, the best overlap first. It is right
 * where it says the same: a count's value and bound, a date's EDTF, a source's name touched and half
 * its words (Jaccard), a choice of words' category.
 */
export function measure(articles: readonly GoldArticle[]): Partial<Record<ClaimKind, Measured>> {
  const sums = new Map<ClaimKind, { gold: number; got: number; found: number; right: number }>();
  for (const { text, published, gold } of articles) {
    const got = extract(text, { published });
    for (const kind of CLAIM_KINDS) {
      const wanted = gold.filter((claim) => claim.kind === kind);
      if (wanted.length === 0) continue;
      const offered = got.filter((claim) => claim.kind === kind);
      const pairs = pairUp(wanted, offered);
      const sum = sums.get(kind) ?? { gold: 0, got: 0, found: 0, right: 0 };
      const counted = pairs.filter(([claim]) => !claim.optional);
      sum.gold += wanted.filter((claim) => !claim.optional).length;
      sum.got += offered.length - (pairs.length - counted.length);
      sum.found += counted.length;
      sum.right += counted.filter(([claim, own]) => isRight(claim, own)).length;
      sums.set(kind, sum);
    }
  }
  return Object.fromEntries(
    [...sums].map(([kind, { gold, got, found, right }]) => [
      kind,
      { gold, found: figures(found, got, gold), right: figures(right, got, gold) } satisfies Measured,
    ]),
  );
}

/** Of the sources found, the percentage whose field says what people marked; names are the same whatever their accents and case. */
export function sourceField(articles: readonly GoldArticle[], field: 'name' | 'type' | 'mode'): number {
  let found = 0;
  let same = 0;
  for (const { text, published, gold } of articles) {
    const wanted = gold.filter((claim) => claim.kind === 'source');
    const offered = extract(text, { published }).filter((claim) => claim.kind === 'source');
    for (const [claim, own] of pairUp(wanted, offered)) {
      if (claim.optional || claim.kind !== 'source' || own.kind !== 'source') continue;
      found++;
      if ((claim.accept?.[field] ?? [claim[field]]).some((value) => folded(value) === folded(own[field]))) same++;
    }
  }
  return percent(same / (found || 1));
}

function folded(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function pairUp(gold: readonly GoldClaim[], got: readonly Claim[]): [GoldClaim, Claim][] {
  const candidates = gold.flatMap((claim) =>
    got.map((own) => ({ claim, own, score: jaccard(spansOf(claim), spansOf(own)) + (isRight(claim, own) ? 1 : 0) })),
  );
  const used = new Set<Claim>();
  const pairs: [GoldClaim, Claim][] = [];
  for (const { claim, own } of candidates
    .filter((pair) => jaccard(spansOf(pair.claim), spansOf(pair.own)) > 0)
    .sort((a, b) => b.score - a.score)) {
    if (used.has(claim) || used.has(own)) continue;
    used.add(claim).add(own);
    pairs.push([claim, own]);
  }
  return pairs;
}

function isRight(gold: GoldClaim, got: Claim): boolean {
  if (gold.kind === 'count') return got.kind === 'count' && gold.value === got.value && gold.bound === got.bound;
  if (gold.kind === 'date') return got.kind === 'date' && plain(gold.edtf) === plain(got.edtf);
  if (gold.kind === 'framing')
    return got.kind === 'framing' && (gold.accept?.category ?? [gold.category]).includes(got.category);
  if (got.kind !== 'source' || jaccard(gold.content, got.content) < 0.5) return false;
  return gold.source === null || (got.source !== null && common(gold.source, got.source) > 0);
}

function plain(edtf: string | null): string {
  return (edtf ?? '').replace(/[~?]/g, '');
}

function spansOf(claim: Claim): readonly Span[] {
  return claim.kind === 'source' ? [claim, ...claim.content] : [claim];
}

function jaccard(a: readonly Span[], b: readonly Span[]): number {
  const both = a.reduce((sum, x) => sum + b.reduce((more, y) => more + common(x, y), 0), 0);
  return both / (length(a) + length(b) - both || 1);
}

function common(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

function length(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

function figures(right: number, got: number, gold: number): Figures {
  const [precision, recall] = [right / (got || 1), right / (gold || 1)];
  const f1 = (2 * precision * recall) / (precision + recall || 1);
  return { precision: percent(precision), recall: percent(recall), f1: percent(f1) };
}

function percent(share: number): number {
  return Math.round(share * 1000) / 10;
}
