import { z } from 'zod';
import { CLAIM_KINDS } from '../core/claims/claim.ts';
import { visible } from '../core/text/visible.ts';
import { UNSEEN } from './read-text.ts';

/** A file or folder name that is also a part of an address. */
const KEY = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * What is wrong with a name that becomes a part of an address, and one that would do.
 *
 * @example
 * misspeltKey('harbour-fire') // undefined
 * misspeltKey('Harbour Fire')
 * // '"Harbour Fire" becomes an address: use small letters, digits and hyphens, such as harbour-fire'
 */
export function misspeltKey(name: string): string | undefined {
  if (KEY.test(name)) return undefined;
  const letters = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const key = letters
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .join('-');
  return `"${name}" becomes an address: use small letters, digits and hyphens${key && `, such as ${key}`}`;
}

const key = z.string('write words').regex(KEY, 'use small letters, digits and hyphens');
export const words = z
  .string('write words, in quotes where they look like a number, a day or a list, or take the key out')
  .overwrite(visible)
  .trim()
  .min(1, 'write words, or take the key out')
  .refine((text) => !UNSEEN.test(text), 'a control character stands in it: take it out');
const day = z.iso.date('write a day in straight quotes, year first, such as "2025-07-18", or take the key out');
const url = z.url({ protocol: /^https?$/, error: 'write an address that begins with https://' });

/** Which of several places, from 1. */
export const nth = z.int('write a whole number, without quotes').min(1, 'count from 1');
/** One word of a list. */
export const oneOf = <const T extends readonly string[]>(choices: T) =>
  z.enum(choices, `write one of ${choices.join(', ')}`);

/** One outlet of `content/outlets.yaml`. */
export const outletSchema = z.strictObject({
  name: words,
  /** What it prints about itself, word for word. */
  saysOfItself: z.array(words).optional(),
  homepage: url.optional(),
  /** Keys that it had before: links to them still lead to its articles. */
  aliases: z.array(key).optional(),
});

export const outletsSchema = z.record(key, outletSchema);

/** The front matter of `content/<story>/<outlet>.md`. What an article does not print is absent. */
export const articleSchema = z.strictObject({
  headline: words.optional(),
  standfirst: words.optional(),
  /** The day of publication. */
  published: day.optional(),
  /** The date as the article prints it. */
  printedDate: words.optional(),
  byline: words.optional(),
  /** What the outlet says of the author. */
  aboutAuthor: words.optional(),
  editor: words.optional(),
  translation: words.optional(),
  /** Lines of credit, word for word. */
  credits: z.array(words).optional(),
  captions: z.array(words).optional(),
  /** Headlines of other articles that the page points to. */
  related: z.array(words).optional(),
  url: url.optional(),
});

/** Exact words of an article, and where they stand more than once, which. */
const anchor = z.union(
  [
    words,
    z.strictObject({
      quote: words,
      nth: nth.optional(),
      in: words.optional(),
      /** What was read from the words when the question was edited: a number, or a date of EDTF. */
      value: z.union([z.number(), words]).optional(),
    }),
  ],
  'write the words of a claim, or { quote: the words } with nth, in or value',
);

/** A question that the editor words, pins, merges, splits or hides. The answers stay the articles' own. */
const questionSchema = z.strictObject({
  ask: words.optional(),
  key: key.optional(),
  kind: oneOf(CLAIM_KINDS).optional(),
  pin: z.boolean().optional(),
  only: z.boolean().optional(),
  hide: z.boolean().optional(),
  answers: z.record(z.string(), z.array(anchor).min(1, 'quote the words of a claim')),
});

/** `content/<story>/story.yaml`. */
export const storySchema = z.strictObject({
  title: words,
  summary: words,
  /** Names that its folder had before: links to them still lead to its pages. */
  aliases: z.array(key).optional(),
  questions: z.array(questionSchema).optional(),
  /** Names for the people, places and events of the story, with terms that count for them. */
  referents: z.array(z.strictObject({ name: words, terms: z.array(words).min(1, 'write a term') })).optional(),
});

export type Outlet = z.infer<typeof outletSchema>;
export type ArticleFrontMatter = z.infer<typeof articleSchema>;
