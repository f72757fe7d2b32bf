import type { PlacedSource } from '../source-rows.ts';
import { commonest } from './commonest.ts';

/**
 * Words the question that acts of attribution answer.
 *
 * @example
 * askSource(group) // 'What does Ana Ruiz say?'
 */
export function askSource(group: readonly PlacedSource[]): string {
  const names = group.flatMap(({ claim }) => claim.name.split('; '));
  const name = commonest(names) ?? '';
  const most = names.filter((other) => other === name).length;
  // A source that stands beside others in one act is the one all acts share.
  const subject = most < group.length / 2 ? (names.sort((a, b) => b.length - a.length)[0] ?? name) : name;
  const article =
    /^\p{Ll}/u.test(subject) ||
    /\b(?:government|administration|ministry|commission|union|police|council)$/i.test(subject);
  const plural = /^\p{Ll}.*[^su]s$|(?:police|people)$/u.test(subject);
  return `What ${plural ? 'do' : 'does'} ${article && !/^(?:the|an?|unnamed|\p{Lu}\p{Ll}+['’]s)\b/iu.test(subject) && !plural ? 'the ' : ''}${subject} say?`;
}
