import { sortOfNoun } from '../../claims/framing/labels/nouns.ts';
import { wordsOf } from '../../text/span.ts';
import { singular } from '../counts/unit-class.ts';
import { withoutOffice } from '../sources/same-source.ts';
import type { PlacedSource } from '../sources/source-rows.ts';
import { keepsCapital } from './keeps-capital.ts';

/**
 * Words the question that acts of attribution answer: by the source that all share, or, where no
 * plain name is known for it, by the words it is credited with.
 *
 * @example
 * askSource(group) // 'What does Ana Ruiz say?', 'What do the strikers say?', 'Who says “nobody asked us”?'
 */
export function askSource(group: readonly PlacedSource[]): string {
  const names = namesOf(group).map((name) => named(name, group));
  const [first] = names;
  if (first === undefined) return `Who says “${opening(group)}”?`;
  const does = names.length > 1 || first.plural ? 'do' : 'does';
  return `What ${does} ${names.map(({ words }) => words).join(' and ')} say?`;
}

/** The names that most acts share: two where two bodies speak together each time. */
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

/** Whether a name is one: not a pronoun, nor a clause. */
function isPlain(name: string): boolean {
  return !/^\d+$|^(?:us|we|it|they|he|she|you|i|this|that|now|here|there|one|some|many)$|\b(?:that|who|which|whose|is|was|on average)\b/i.test(
    name,
  );
}

function named(full: string, group: readonly PlacedSource[]): { readonly words: string; readonly plural: boolean } {
  const name = withoutOffice(full);
  if (/^unnamed$/i.test(name)) return { words: 'an unnamed source', plural: false };
  const [first] = group;
  const [opener = ''] = name.split(' ');
  // "Harbour officials", "Peruvian labour minister": no names, and the capital may be the sentence's.
  const phrase = /^\S+(?: \p{Ll}[\p{L}-]*)+$/u.test(name);
  const lowered = phrase && group.every((act) => !keepsCapital(opener, act.article.document.text));
  const common = lowered || /^\p{Ll}/u.test(name) || (!/\s/.test(name) && isCommonNoun(name, group));
  const words = common ? name.charAt(0).toLowerCase() + name.slice(1) : name;
  const plural = common || phrase ? /(?:[^su]s|people|police|men|women)$/.test(name) : /\p{Ll} and \p{Lu}/u.test(name);
  const bare = /^(?:the|an?|unnamed)\b|['’]s\b/i.test(words) || plural;
  const the =
    !bare &&
    (common || phrase || BODY.test(words) || (first !== undefined && group.some((act) => followsThe(name, act))));
  return { words: the ? `the ${words}` : words, plural };
}

/** Bodies that go with "the" whoever they are. */
const BODY = /\b(?:government|administration|ministry|commission|council|federation|union|party|court)$/i;

/** Whether a capital is only the sentence's: "Analysts said"; of what the tagger takes for a name, too: "Schools say". */
function isCommonNoun(name: string, group: readonly PlacedSource[]): boolean {
  return group.some(({ sentence: { tokens } }) => {
    const [first] = tokens;
    return first?.text === name && (first.pos === 'NOUN' || sortOfNoun(singular(first.lower)) !== 'thing');
  });
}

/** Whether an article prints a name with "the": "the United Nations". */
function followsThe(name: string, { article: { document } }: PlacedSource): boolean {
  const at = document.text.indexOf(name);
  return at > 3 && /\bthe $/i.test(document.text.slice(at - 5, at));
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
