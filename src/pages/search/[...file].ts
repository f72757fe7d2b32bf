import type { APIRoute, GetStaticPaths } from 'astro';
import { indexFiles } from '../../site/search/search-index.ts';

export const getStaticPaths = (() =>
  [...indexFiles].map(([file, bytes]) => ({ params: { file }, props: { bytes } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = ({ props }) => new Response(props.bytes);
