import type { APIRoute } from 'astro';
import { type DataTable, TABLES } from '../../site/data/tables.ts';
import { type Story, stories } from '../../site/story/stories.ts';

export function getStaticPaths() {
  return stories.flatMap((story) =>
    TABLES.filter(({ name }) => name !== 'claims').map((table) => ({
      params: { story: story.key, table: table.name },
      props: { story, table },
    })),
  );
}

/** A table of a story's data, a record a line of the table. */
export const GET: APIRoute<{ story: Story; table: DataTable }> = ({ props: { story, table } }) =>
  Response.json(table.records(story));
