import type { APIRoute } from 'astro';
import { type Article, stories } from '../../../site/story/stories.ts';

export function getStaticPaths() {
  return stories.flatMap((story) =>
    story.articles.map((article) => ({ params: { story: story.key, article: article.key }, props: { article } })),
  );
}

/** An article's plain text: the places of its claims are counted in it. */
export const GET: APIRoute<{ article: Article }> = ({ props: { article } }) =>
  new Response(article.document.text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
