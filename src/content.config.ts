import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { correctionsSchema } from './content/corrections-schema.ts';
import { articleSchema, outletSchema, storySchema } from './content/schemas.ts';

const base = './content';

export const collections = {
  outlets: defineCollection({ loader: file('content/outlets.yaml'), schema: outletSchema }),
  stories: defineCollection({
    loader: glob({ base, pattern: '*/story.yaml', generateId: ({ entry }) => entry.replace(/\/story\.yaml$/, '') }),
    schema: storySchema,
  }),
  corrections: defineCollection({
    loader: glob({
      base,
      pattern: '*/corrections.yaml',
      generateId: ({ entry }) => entry.replace(/\/corrections\.yaml$/, ''),
    }),
    schema: correctionsSchema,
  }),
  articles: defineCollection({
    loader: glob({ base, pattern: '*/*.md', generateId: ({ entry }) => entry.replace(/\.md$/, '') }),
    schema: articleSchema,
  }),
};
