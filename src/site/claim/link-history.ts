import type { Earlier, LockedClaim, WithdrawalReason, WithdrawnClaim } from '../../core/permalinks/lock.ts';
import { edtfWords } from '../format/edtf-words.ts';
import type { Story } from '../story/stories.ts';
import { urls } from '../urls.ts';
import { questionOf } from './question-of.ts';

/** How the words that a link leads to came to be others. */
export interface LinkChange {
  /** "This passage changed on 20 July 2025." */
  readonly text: string;
  readonly was: string;
  readonly now: string;
}

/**
 * The changes of a link's words, the latest first.
 *
 * @example
 * changesOf(story, '3n7sx4g0')
 * // [{ text: 'This passage changed on 20 July 2025.', was: '12 people', now: '14 people' }]
 */
export function changesOf(story: Story, id: string): LinkChange[] {
  const locked = lockedClaims(story).get(id);
  const was = locked?.was ?? [];
  return was
    .map((earlier, i) => ({
      text: CHANGES[earlier.fate].replace(
        ' on DAY',
        earlier.until === undefined ? '' : ` on ${edtfWords(earlier.until)}`,
      ),
      ...wasAndNow(earlier, was[i + 1] ?? { exact: locked?.exact ?? '', value: locked?.value ?? '' }),
    }))
    .reverse();
}

const CHANGES = {
  changed: 'This passage changed on DAY.',
  reworded: 'This passage was reworded on DAY.',
  respanned: 'The link took in other words of the same sentence on DAY.',
} as const satisfies Record<Earlier['fate'], string>;

/** The words, and where they are the same, what they were read as. */
function wasAndNow(was: Pick<Earlier, 'exact' | 'value'>, now: Pick<Earlier, 'exact' | 'value'>) {
  if (was.exact !== now.exact) return { was: was.exact, now: now.exact };
  return { was: `${was.exact} (${was.value})`, now: `${now.exact} (${now.value})` };
}

const lines = new WeakMap<Story, ReadonlyMap<string, LockedClaim>>();

function lockedClaims(story: Story): ReadonlyMap<string, LockedClaim> {
  const known = lines.get(story) ?? new Map(story.lock.claims.map((claim) => [claim.id, claim]));
  lines.set(story, known);
  return known;
}

/** A link whose words are gone, as its page shows it. */
export interface WithdrawnView {
  readonly id: string;
  readonly href: string;
  /** The article's key. */
  readonly article: string;
  /** The outlet's name; its key where the story no longer has it. */
  readonly outlet: string;
  /** Its words and what stood about them; empty where they were taken down. */
  readonly prefix: string;
  readonly exact: string;
  readonly suffix: string;
  /** "The copy of the article was edited on 20 July 2025, and the passage is no longer in it." */
  readonly reason: string;
  readonly successors: readonly Successor[];
}

interface Successor {
  readonly href: string;
  readonly words: string;
}

/**
 * The links of a story that lead to no words any more, by article.
 *
 * @example
 * withdrawnOf(story) // a view of each claim that its lock calls withdrawn
 */
export function withdrawnOf(story: Story): WithdrawnView[] {
  return story.lock.withdrawn.map((claim) => withdrawnView(story, claim));
}

function withdrawnView(story: Story, claim: WithdrawnClaim): WithdrawnView {
  const { id, reason, exact, on, successors = [] } = claim;
  const prefix = claim.at > claim.prefix.length ? `…\u00a0${claim.prefix}` : claim.prefix;
  const suffix = /[.!?…]["'”’)]*$/.test(claim.suffix) || claim.suffix === '' ? claim.suffix : `${claim.suffix}\u00a0…`;
  const hidden = reason === 'taken-down';
  const gone = new Map(story.lock.withdrawn.map((own) => [own.id, own]));
  return {
    id,
    href: urls.claim(story.key, id),
    article: claim.article,
    outlet: story.articles.find(({ key }) => key === claim.article)?.outlet.name ?? claim.article,
    prefix: hidden ? '' : prefix,
    exact: hidden ? '' : exact,
    suffix: hidden ? '' : suffix,
    reason: REASONS[reason].replace(' on DAY', on === undefined ? '' : ` on ${edtfWords(on)}`),
    successors: successors.flatMap((own) => {
      const words = (lockedClaims(story).get(own) ?? gone.get(own))?.exact;
      return words === undefined ? [] : [{ href: urls.claim(story.key, own), words }];
    }),
  };
}

const REASONS = {
  'text-edited': 'The copy of the article was edited on DAY, and the passage is no longer in it.',
  'rules-changed':
    'The sentence still stands in the article, but since the rules changed on DAY they find no such claim in it.',
  'article-removed': 'The article was taken out of the comparison on DAY.',
  'taken-down': 'The words were taken down on DAY and are not printed here.',
} as const satisfies Record<WithdrawalReason, string>;

/** A question that is no longer asked. */
export interface GoneQuestion {
  readonly key: string;
  /** Its words, as far as its key tells them. */
  readonly words: string;
  readonly href: string;
  /** The passages that answered it. */
  readonly passages: readonly Successor[];
}

/**
 * The questions of a story that are no longer asked.
 *
 * @example
 * goneQuestions(story) // a view of each question that its lock calls gone
 */
export function goneQuestions(story: Story): GoneQuestion[] {
  const gone = new Map(story.lock.withdrawn.map((own) => [own.id, own]));
  return story.lock.questions
    .filter((question) => question.gone)
    .map(({ key, claims }) => {
      const passages = claims.flatMap((id) => {
        const claim = lockedClaims(story).get(id) ?? gone.get(id);
        return claim === undefined ? [] : [{ href: urls.claim(story.key, id), words: claim.exact }];
      });
      const words = questionOf(
        key,
        passages.map((own) => own.words),
      );
      return { key, words, href: urls.question(story.key, key), passages };
    });
}
