import { describe, expect, it } from 'vitest';
import type { Row } from '../../../src/core/comparison/rows/row.ts';
import { keepKeys } from '../../../src/core/permalinks/keep-keys.ts';

function row(key: string, ...claims: readonly string[]): Row {
  const answers = claims.map((claim, i) => ({ article: `article-${i}`, claims: [claim] }));
  return { key, question: `${key}?`, kind: 'count', verdict: 'differ', answers, silent: [] };
}

const NONE = new Set<string>();

describe('keepKeys', () => {
  const { questions } = keepKeys([row('how-many-drowned', 'a', 'b'), row('how-many-boats', 'c', 'd')], [], NONE);

  it('notes each question with the claims that tell its answers', () => {
    expect(questions).toEqual([
      { key: 'how-many-boats', claims: ['c', 'd'] },
      { key: 'how-many-drowned', claims: ['a', 'b'] },
    ]);
  });

  it('keeps a key when the question is worded anew', () => {
    const { rows } = keepKeys([row('how-many-sailors-died', 'a', 'b', 'e')], questions, NONE);
    expect(rows.map(({ key }) => key)).toEqual(['how-many-drowned']);
  });

  it('takes the key that the editor gives, and keeps the earlier one as an alias', () => {
    const kept = keepKeys([row('drowned', 'a', 'b')], questions, new Set(['drowned']));
    expect(kept.rows[0]?.key).toBe('drowned');
    expect(kept.questions).toContainEqual({ key: 'drowned', claims: ['a', 'b'], aliases: ['how-many-drowned'] });
    expect(keepKeys([row('drowned', 'a', 'b')], kept.questions, new Set(['drowned'])).questions).toEqual(
      kept.questions,
    );
  });

  it('makes the key of a question that went into another its alias', () => {
    const kept = keepKeys([row('how-many-boats', 'c', 'd', 'a', 'b')], questions, NONE);
    expect(kept.questions).toEqual([
      { key: 'how-many-boats', claims: ['c', 'd', 'a', 'b'].slice(0, 4), aliases: ['how-many-drowned'] },
    ]);
  });

  it('remembers a question that is no longer asked, and gives its key to no other', () => {
    const kept = keepKeys([row('how-many-boats', 'x', 'y')], questions, NONE);
    expect(kept.rows[0]?.key).toBe('how-many-boats-2');
    expect(kept.questions).toContainEqual({ key: 'how-many-boats', claims: ['c', 'd'], gone: true });
    const back = keepKeys([row('how-many-boats', 'c', 'd')], kept.questions, NONE);
    expect(back.rows[0]?.key).toBe('how-many-boats');
    expect(back.questions).toContainEqual({ key: 'how-many-boats', claims: ['c', 'd'] });
  });
});
