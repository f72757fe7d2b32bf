import type { APIRoute } from 'astro';
import { claimRecords } from '../../site/claim/claim-data.ts';
import type { Story } from '../../site/story/stories.ts';
import { storyPaths } from '../../site/story/story-paths.ts';
import { urls } from '../../site/urls.ts';

export const getStaticPaths = storyPaths;

/** A story's questions and claims; the fields are told on the method page. */
export const GET: APIRoute<{ story: Story }> = ({ props: { story } }) =>
  Response.json({
    story: story.key,
    title: story.title,
    address: urls.story(story.key),
    articles: story.articles.map(({ key, outlet, front, wordCount }) => ({
      outlet: key,
      outletName: outlet.name,
      address: urls.article(story.key, key),
      published: front.published ?? null,
      words: wordCount,
    })),
    questions: story.rows.map(({ key, question, kind, verdict, nuance, answers, silent }) => ({
      key,
      question,
      address: urls.question(story.key, key),
      kind,
      verdict,
      nuance: nuance ?? null,
      answers: answers.map(({ article, claims }) => ({ outlet: article, claims })),
      silent,
    })),
    claims: claimRecords(story),
  });
