import { z } from 'zod';

/** A file or folder name that is also a part of an address. */
export const KEY = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const words = z.string('write words').trim().min(1, 'write words, or take the key out');
const day = z.iso.date('write a day in quotes, such as "2025-07-18", or take the key out');

/** One outlet of `content/outlets.yaml`. */
export const outletSchema = z.strictObject({
  name: words,
  /** What it prints about itself, word for word. */
  saysOfItself: z.array(words).optional(),
  homepage: z.url('write an address that begins with https://').optional(),
});

export const outletsSchema = z.record(z.string().regex(KEY, 'use small letters, digits and hyphens'), outletSchema);

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
  url: z.url('write an address that begins with https://').optional(),
});

/** `content/<story>/story.yaml`. */
export const storySchema = z.strictObject({
  title: words,
  summary: words,
});

export type Outlet = z.infer<typeof outletSchema>;
export type ArticleFrontMatter = z.infer<typeof articleSchema>;
export type StoryFile = z.infer<typeof storySchema>;
