import { z } from 'zod';

const OBJECT = 'a JSON object was expected';

const published = z.iso.date('published must be a day, such as 2025-07-18').optional();

/** One document of the extraction contract. */
export const documentSchema = z.object(
  {
    id: z.string('id must be a string'),
    published,
    text: z.string('text must be a string'),
  },
  OBJECT,
);

/** One story of the comparison contract. */
export const storySchema = z.object(
  {
    id: z.string('id must be a string'),
    articles: z
      .array(documentSchema.extend({ outlet: z.string().optional() }), 'articles must be a list')
      .min(2, 'a story needs two articles or more')
      .refine(
        (articles) => new Set(articles.map(({ id }) => id)).size === articles.length,
        'each needs an id of its own',
      ),
  },
  OBJECT,
);

/** One record of the search contract. */
export const recordSchema = z.object(
  {
    id: z.string('id must be a string'),
    title: z.string('title must be a string'),
    text: z.string('text must be a string'),
  },
  OBJECT,
);

/** One query of the search contract. */
export const querySchema = z.object(
  {
    id: z.string('id must be a string'),
    q: z.string('q must be a string'),
  },
  OBJECT,
);

/**
 * Reads a value by a schema.
 *
 * @throws Error whose message names each field that is wrong
 *
 * @example
 * read(querySchema, { id: '1', q: 'boats' }) // { id: '1', q: 'boats' }
 * read(querySchema, { id: '1' }) // throws 'q: q must be a string'
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
