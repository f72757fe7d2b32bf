import { inspectContent } from '../../src/content/check-content.ts';
import { describeProblem } from '../../src/content/problem.ts';

const encode = (text: string) => new TextEncoder().encode(text);

/** A sound story of two articles, with some files replaced, added or (`null`) left out. */
export function check(changes: Readonly<Record<string, string | Uint8Array | null>> = {}): string[] {
  const files: Record<string, string | Uint8Array | null> = {
    'content/outlets.yaml': 'the-herald:\n  name: The Herald\nthe-post:\n  name: The Post\n',
    'content/fire/story.yaml': 'title: A fire\nsummary: A warehouse burns.\n',
    'content/fire/the-herald.md': '---\nheadline: "Fire"\n---\n\nTwo people were hurt.\n',
    'content/fire/the-post.md': '---\npublished: "2024-05-01"\n---\nThree people were hurt.\n',
    ...changes,
  };
  const present = Object.entries(files).flatMap(([path, content]) =>
    content === null ? [] : [[path, typeof content === 'string' ? encode(content) : content] as const],
  );
  return inspectContent(new Map(present)).problems.map(describeProblem);
}

/** The article that `article` writes. */
export const herald = 'content/fire/the-herald.md';
/** One of its articles, with these lines as front matter. */
export const article = (front: string, body = 'Two people were hurt.') => ({
  [herald]: `---\n${front}---\n\n${body}\n`,
});
