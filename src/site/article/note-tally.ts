import type { Note } from './article-notes.ts';

/**
 * How many notes there are and what they say, in one line.
 *
 * @param more they follow others
 *
 * @example
 * noteTally(notes) // '3 notes: 2 different, 1 same'
 */
export function noteTally(notes: readonly Note[], more?: 'more'): string {
  const groups = [
    ['differ', 'different'],
    ['same', 'same'],
    ['only', 'only here'],
  ] as const;
  const told = groups
    .map(([group, words]) => ({ words, count: notes.filter(({ verdict }) => verdict.group === group).length }))
    .filter(({ count }) => count > 0);
  const noun = [String(notes.length), more, notes.length === 1 ? 'note' : 'notes'].filter(Boolean).join(' ');
  const [only, ...others] = told;
  if (only !== undefined && others.length === 0)
    return `${noun}: ${notes.length === 2 ? 'both' : notes.length > 2 ? 'all' : ''} ${only.words}`.replace(/ {2}/, ' ');
  return `${noun}: ${told.map(({ count, words }) => `${count} ${words}`).join(', ')}`;
}
