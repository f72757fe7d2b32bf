import { MONTHS, WEEKDAYS } from '../../text/calendar-words.ts';
import { wordsOf } from '../../text/span.ts';
import type { PlacedSource } from '../sources/source-rows.ts';
import { sourceInWords } from './source-in-words.ts';

/**
 * Words the question that acts of attribution answer: by the source that all share, or, where no
 * plain name is known for it, by the words it is credited with.
 *
 * @example
 * askSource(group) // 'What does Ana Ruiz say?', 'What do the strikers say?', 'Who says “nobody asked us”?'
 */
export function askSource(group: readonly PlacedSource[]): string {
  const names = namesOf(group).map((name) => sourceInWords(name, group));
  const [first] = names;
  if (first === undefined) return `Who says “${opening(group)}”?`;
  const does = names.length > 1 || first.plural ? 'do' : 'does';
  return `What ${does} ${listed(names.map(({ words }) => words))} say?`;
}

/** The names that most acts share: all of them where several bodies speak together each time. */
function namesOf(group: readonly PlacedSource[]): string[] {
  const counts = new Map<string, number>();
  for (const { claim } of group)
    for (const name of new Set(claim.name.split('; '))) counts.set(name, (counts.get(name) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const shared = [...counts].filter(([, count]) => count === most).map(([name]) => name);
  const together = shared.length > 1 && most === group.length;
  // A source named apart in each act is the one that its longest name tells.
  const longest = shared.sort((a, b) => b.length - a.length).slice(0, 1);
  return (together ? shared.sort() : most > 1 || group.length === 1 ? shared.slice(0, 1) : longest).filter(isPlain);
}

/** Whether a name is one: not a pronoun, a day or a month, nor a clause. */
function isPlain(name: string): boolean {
  return !NO_NAME.test(name);
}

const NO_NAME = new RegExp(
  `^\\d+$|^(?:${[...MONTHS, ...WEEKDAYS].join('|')}|us|we|it|they|he|she|you|i|this|that|now|here|there|one|some|many|whoever|anyone|anybody|everyone|everybody|nobody|others)$|\\b(?:that|who|which|whose|is|was|on average)\\b`,
  'i',
);

/** "A", "A and B", "A, B and C". */
function listed(names: readonly string[]): string {
  return [names.slice(0, -1).join(', '), names.at(-1)].filter((part) => part !== '').join(' and ');
}

const OPENING = 9;

/** The first words that a source is credited with. */
function opening(group: readonly PlacedSource[]): string {
  const [act] = group;
  const [content] = act?.claim.content ?? [];
  if (act === undefined || content === undefined) return '…';
  const words = wordsOf(act.article.document.text, content).replace(/[“”"]/g, '').trim().split(/\s+/);
  return words.slice(0, OPENING).join(' ') + (words.length > OPENING ? ' …' : '');
}
