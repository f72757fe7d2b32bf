import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { ClaimPage } from '../claim/claim-page.ts';
import { previewWords } from '../row/question-words.ts';
import type { RowView } from '../row/row-view.ts';
import type { Article, Story } from '../story/stories.ts';
import { printedOn } from '../story/story-facts.ts';
import { urls, whole } from '../urls.ts';
import { originalAt } from './original-at.ts';

/** What a citation says, before it is written in one form or another. */
export interface Citation {
  /** Its name in a list of references. */
  readonly key: string;
  /** Who is to be named first: the outlet. */
  readonly outlet: string;
  readonly author?: string | undefined;
  readonly title: string;
  /** The day of publication, ISO 8601. */
  readonly published?: string | undefined;
  /** The day in words; "n.d." where none is printed. */
  readonly date: string;
  /** "¶ 5.1". */
  readonly locator?: string | undefined;
  /** The exact words, or what the outlets answer. */
  readonly words: string;
  readonly quoted: boolean;
  readonly attributedTo?: string | undefined;
  /** The original, at the words where they can be told apart. */
  readonly original?: string | undefined;
  /** The SHA-256 of the copy's text. */
  readonly copy?: string | undefined;
  /** The page that is cited from. */
  readonly address: string;
}

/**
 * Cites the passage of a claim's page.
 *
 * @example
 * citePassage(claimPage(story, article, claim)) // what is quoted, by whom, where and when
 */
export function citePassage({ story, article, claim, words, view }: ClaimPage): Citation {
  const { headline, byline, published } = article.front;
  return {
    key: `${article.key}-${claim.id}`,
    outlet: article.outlet.name,
    author: byline,
    title: headline ?? story.title,
    published,
    date: published === undefined ? (article.front.printedDate ?? 'n.d.') : printedOn(article),
    locator: view.place.label,
    words,
    quoted: true,
    attributedTo: claim.attribution,
    original: originalAt(article, claim)?.href,
    copy: digestOf(article),
    address: whole(urls.claim(story.key, claim.id)),
  };
}

/**
 * Cites a question and what each outlet answers to it.
 *
 * @example
 * citeQuestion(story, row) // “How many boats sank?”, the answers, and the address of the question
 */
export function citeQuestion(story: Story, row: RowView): Citation {
  return {
    key: `${story.key}-${row.key}`,
    outlet: 'Same Story',
    title: row.question,
    date: 'n.d.',
    words: previewWords(row),
    quoted: false,
    address: whole(row.href),
  };
}

const digests = new WeakMap<Article, string>();

function digestOf(article: Article): string {
  const known = digests.get(article) ?? bytesToHex(sha256(utf8ToBytes(article.document.text)));
  digests.set(article, known);
  return known;
}
