import type { ClaimMark } from '../../core/marks/mark-article.ts';
import type { MarkView } from './article-page.ts';

/**
 * The numbers of the notes that a mark prints at its end: its own and those of the marks
 * in it that end at the same place, so that two never run together.
 *
 * @returns "4" or "1, 2"; `undefined` for none
 */
export function noteNumbers(mark: ClaimMark, marks: ReadonlyMap<string, MarkView>): string | undefined {
  const numbers: number[] = [];
  for (let node = mark; ; ) {
    if (node.first) numbers.push(...(marks.get(node.claim.id)?.notes ?? []));
    const last = node.children.at(-1);
    if (last?.type !== 'mark') break;
    node = last;
  }
  return numbers.length === 0 ? undefined : numbers.sort((a, b) => a - b).join(', ');
}
