import type { ClaimPage } from './claim/claim-page.ts';
import type { Article, Story } from './story/stories.ts';
import { storyDescription } from './story/story-facts.ts';
import { urls, whole } from './urls.ts';

/** What a page is about in the words of schema.org, for machines. */
export type LinkedData = { readonly '@type': string } & Readonly<Record<string, unknown>>;

/** A step on the way to a page. */
export interface Step {
  readonly name: string;
  readonly href: string;
}

/**
 * The site itself.
 *
 * @example
 * siteData(description) // { '@type': 'WebSite', … } with the site's own address
 */
export function siteData(description: string): LinkedData {
  return { '@type': 'WebSite', name: 'Same Story', url: whole(urls.home()), description };
}

/**
 * A story's page: a collection of the articles laid side by side.
 *
 * @example
 * storyData(story) // { '@type': 'CollectionPage', … }
 */
export function storyData(story: Story): LinkedData {
  return {
    '@type': 'CollectionPage',
    name: story.title,
    description: storyDescription(story),
    url: whole(urls.story(story.key)),
    hasPart: story.articles.map((article) => articleData(story, article)),
  };
}

/**
 * A copy of an outlet's article; the original, where its address is known, is what it is based on.
 *
 * @example
 * articleData(story, article) // { '@type': 'NewsArticle', … }
 */
export function articleData(story: Story, article: Article): LinkedData {
  const { headline, published, byline, url } = article.front;
  return {
    '@type': 'NewsArticle',
    headline: headline ?? story.title,
    datePublished: published,
    author: byline === undefined ? undefined : { '@type': 'Person', name: byline },
    publisher: { '@type': 'Organization', name: article.outlet.name, url: article.outlet.homepage },
    url: whole(urls.article(story.key, article.key)),
    isBasedOn: url,
  };
}

/**
 * A claim and where it appears. No rating: nothing here says what is so.
 *
 * @example
 * claimData(page) // { '@type': 'Claim', … }
 */
export function claimData({ story, article, claim, words, speaker }: ClaimPage): LinkedData {
  const author = speaker ?? claim.attribution;
  return {
    '@type': 'Claim',
    text: words,
    url: whole(urls.claim(story.key, claim.id)),
    author: author === undefined ? undefined : { '@type': 'Thing', name: author },
    appearance: articleData(story, article),
  };
}

/**
 * The script that tells machines what a page is about and where it stands.
 *
 * @param trail the steps above the page, the site's home left out
 *
 * @example
 * linkedDataScript(data, [{ name: 'Fire', href: '/fire/' }], { name: 'Words', href: '/fire/words/' }) // JSON-LD
 */
export function linkedDataScript(data: LinkedData | undefined, trail: readonly Step[], page: Step): string {
  const steps = [{ name: 'Same Story', href: urls.home() }, ...trail, page];
  const breadcrumbs: LinkedData = {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, href }, nth) => ({
      '@type': 'ListItem',
      position: nth + 1,
      name,
      item: whole(href),
    })),
  };
  const graph = [data, page.href === urls.home() ? undefined : breadcrumbs].filter((node) => node !== undefined);
  // In a script, only this sign could end it.
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replaceAll('<', '\\u003c');
}
