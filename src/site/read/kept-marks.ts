import type { MarkNode } from '../../core/marks/mark-article.ts';

/**
 * Nodes with the marks of some claims alone; the words of the others stand as text.
 *
 * @example
 * keptMarks([{ type: 'mark', claim: { id: 'a' }, children: [{ type: 'text', value: 'two' }] }], new Map())
 * // [{ type: 'text', value: 'two' }]
 */
export function keptMarks(nodes: readonly MarkNode[], kept: ReadonlyMap<string, unknown>): MarkNode[] {
  return nodes.flatMap((node): MarkNode[] => {
    if (node.type === 'text') return [node];
    const children = keptMarks(node.children, kept);
    return kept.has(node.claim.id) ? [{ ...node, children }] : children;
  });
}
