import { z } from 'zod';

const published = z.iso.date('published must be a day, such as 2025-07-18').optional();

/** One document of the extraction contract. */
export const documentSchema = z.object({
  id: z.string('id must be a string'),
  published,
  text: z.string('text must be a string'),
});

/** One story of the comparison contract. */
export const storySchema = z.object({
  id: z.string('id must be a string'),
  articles: z
    .array(documentSchema.extend({ outlet: z.string().optional() }))
    .min(2, 'a story needs two articles or more'),
});

/** One record of the search contract. */
export const recordSchema = z.object({
  id: z.string('id must be a string'),
  title: z.string('title must be a string'),
  text: z.string('text must be a string'),
});

/** One query of the search contract. */
export const querySchema = z.object({
  id: z.string('id must be a string'),
  q: z.string('q must be a string'),
});

/**
 * Reads a value by a schema.
 *
 * @throws Error whose message names each field that is wrong
 */
export function read<T>(schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new Error(
    result.error.issues
      .map(({ path, message }) => (path.length > 0 ? `${path.join('.')}: ${message}` : message))
      .join('; '),
  );
}
