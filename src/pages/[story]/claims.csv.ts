import type { APIRoute } from 'astro';
import { claimRecords, FIELD_NAMES } from '../../site/claim-data.ts';
import { type Story, stories } from '../../site/stories.ts';
import { toCsv } from '../../site/to-csv.ts';

export function getStaticPaths() {
  return stories.map((story) => ({ params: { story: story.key }, props: { story } }));
}

/** A story's claims, a line each; the fields are told on the method page. */
export const GET: APIRoute<{ story: Story }> = ({ props: { story } }) =>
  new Response(toCsv(FIELD_NAMES, claimRecords(story)), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
