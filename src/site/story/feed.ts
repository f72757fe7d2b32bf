import { escapeXml } from '../format/escape-xml.ts';
import { urls, whole } from '../urls.ts';
import type { Story } from './stories.ts';
import { storyDescription } from './story-facts.ts';

/**
 * The stories as an Atom feed, the latest first. One whose articles print no date has no place in it.
 *
 * @example
 * atomFeed(stories) // '<?xml version="1.0" encoding="UTF-8"?>…'
 */
export function atomFeed(stories: readonly Story[]): string {
  const dated = stories
    .flatMap((story) => {
      const updated = lastDay(story);
      return updated === undefined ? [] : [{ story, updated: `${updated}T00:00:00Z` }];
    })
    .sort((a, b) => (a.updated < b.updated ? 1 : -1));
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <title>Same Story</title>
  <subtitle>One event. Every outlet’s own words.</subtitle>
  <id>${idOf(urls.home())}</id>
  <updated>${dated[0]?.updated ?? '1970-01-01T00:00:00Z'}</updated>
  <author><name>Same Story</name></author>
  <link href="${escapeXml(whole(urls.home()))}"/>
  <link rel="self" href="${escapeXml(whole(urls.feed()))}"/>
${dated.map(({ story, updated }) => entry(story, updated)).join('')}</feed>
`;
}

function entry(story: Story, updated: string): string {
  return `  <entry>
    <title>${escapeXml(story.title)}</title>
    <id>${idOf(urls.story(story.key))}</id>
    <updated>${updated}</updated>
    <link href="${escapeXml(whole(urls.story(story.key)))}"/>
    <summary>${escapeXml(storyDescription(story))}</summary>
  </entry>
`;
}

/** The day on which the last of a story's articles was published. */
function lastDay({ articles }: Story): string | undefined {
  return articles
    .flatMap(({ front: { published } }) => published ?? [])
    .sort()
    .at(-1);
}

/** A feed's ids are whole addresses; without the site's own they are names. */
function idOf(path: string): string {
  const address = whole(path);
  return escapeXml(address === path ? `urn:same-story:${path}` : address);
}
