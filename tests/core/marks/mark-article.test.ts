import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IdentifiedClaim } from '../../../src/core/claims/identify.ts';
import { type MarkNode, markArticle } from '../../../src/core/marks/mark-article.ts';
import { parseArticle } from '../../../src/core/text/parse-article.ts';

const count = (id: string, start: number, end: number): IdentifiedClaim => ({
  kind: 'count',
  value: 1,
  bound: 'exact',
  unit: '',
  id,
  start,
  end,
});

/** Nodes as text, a mark as [id:words], its later parts as [+id:words], emphasis as *words*. */
function show(nodes: readonly MarkNode[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'mark') return `[${node.first ? '' : '+'}${node.claim.id}:${show(node.children)}]`;
      return node.emphasis ? `*${node.text}*` : node.text;
    })
    .join('');
}

function shown(body: string, claims: readonly IdentifiedClaim[]): string {
  return markArticle(parseArticle({ body }), claims)
    .map(({ sentences }) => sentences.map(({ nodes }) => show(nodes)).join('|'))
    .join('\n');
}

describe('markArticle', () => {
  it.each<[string, IdentifiedClaim[], string]>([
    ['a claim', [count('a', 0, 5)], '[a:seven] of the 252 men. |Yes.'],
    ['one inside another', [count('a', 0, 20), count('b', 9, 16)], '[a:seven of [b:the 252] men]. |Yes.'],
    ['two over the same words', [count('a', 0, 5), count('b', 0, 5)], '[a:[b:seven]] of the 252 men. |Yes.'],
    ['two that cross', [count('a', 0, 12), count('b', 9, 20)], '[a:seven of [b:the]][+b: 252 men]. |Yes.'],
    ['one over two sentences', [count('a', 13, 25)], 'seven of the [a:252 men. ]|[+a:Yes].'],
  ])('%s', (_, claims, expected) => {
    expect(shown('seven of the 252 men. Yes.', claims)).toBe(expected);
  });

  it('keeps emphasis inside and across marks', () => {
    expect(shown('Some *seven men* left.', [count('a', 0, 10)])).toBe('[a:Some *seven*]* men* left.');
  });

  it('loses no character and no claim, whatever the claims', () => {
    const article = parseArticle({
      headline: 'Head',
      body: 'One *two three* four. Five six.\n\n> Seven, “eight.” Nine',
    });
    const { text } = article.document;
    const spans = fc.array(fc.tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 30 })), { maxLength: 12 });
    fc.assert(
      fc.property(spans, (drawn) => {
        const claims = drawn.map(([start, length], i) => count(`c${i}`, start, Math.min(text.length, start + length)));
        const blocks = markArticle(article, claims);
        const firsts: string[] = [];
        const plain = (nodes: readonly MarkNode[]): string =>
          nodes
            .map((node) => {
              if (node.type === 'text') return node.text;
              if (node.first) firsts.push(node.claim.id);
              return plain(node.children);
            })
            .join('');
        expect(blocks.map(({ sentences }) => sentences.map(({ nodes }) => plain(nodes)).join('')).join('\n\n')).toBe(
          text,
        );
        const within = claims.filter(({ start }) =>
          article.blocks.some((block) => block.start <= start && start < block.end),
        );
        expect(firsts.sort()).toEqual(within.map(({ id }) => id).sort());
      }),
    );
  });
});
