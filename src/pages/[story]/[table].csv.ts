import type { APIRoute } from 'astro';
import { type DataTable, TABLES } from '../../site/data/tables.ts';
import { toCsv } from '../../site/format/to-csv.ts';
import { type Story, stories } from '../../site/story/stories.ts';

export function getStaticPaths() {
  return stories.flatMap((story) =>
    TABLES.map((table) => ({ params: { story: story.key, table: table.name }, props: { story, table } })),
  );
}

/** A table of a story's data; its fields are told on the story's data page. */
export const GET: APIRoute<{ story: Story; table: DataTable }> = ({ props: { story, table } }) =>
  new Response(toCsv(Object.keys(table.fields), table.records(story)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
