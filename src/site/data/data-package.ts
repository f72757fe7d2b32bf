import type { Story } from '../story/stories.ts';
import { storyDescription } from '../story/story-facts.ts';
import { urls, whole } from '../urls.ts';
import { TABLES, typeOf } from './tables.ts';

/**
 * What a story's data files are, in the words of the Data Package standard.
 *
 * @example
 * dataPackage(story).resources // a description of each table
 */
export function dataPackage(story: Story) {
  const tables = TABLES.flatMap(({ name, holds, fields, key }) => {
    const schema = {
      fields: Object.entries(fields).map(([field, description]) => ({ name: field, type: typeOf(field), description })),
      primaryKey: key,
    };
    const resource = { title: `Each line is ${holds}`, profile: 'tabular-data-resource', encoding: 'utf-8', schema };
    const csv = { name, path: `${name}.csv`, format: 'csv', mediatype: 'text/csv', ...resource };
    // claims.json holds the whole story; the others are the table over again.
    if (name === 'claims') return [csv];
    return [
      csv,
      { name: `${name}-json`, path: `${name}.json`, format: 'json', mediatype: 'application/json', ...resource },
    ];
  });
  return {
    profile: 'data-package',
    name: story.key,
    title: story.title,
    description: storyDescription(story),
    homepage: whole(urls.story(story.key)),
    resources: [
      ...tables,
      {
        name: 'story',
        path: 'claims.json',
        format: 'json',
        mediatype: 'application/json',
        title: 'The articles, questions and claims in one file',
      },
      {
        name: 'annotations',
        path: 'claims.jsonld',
        format: 'jsonld',
        mediatype: 'application/ld+json',
        title: 'The claims as Web Annotations',
      },
      ...story.articles.map(({ key, outlet }) => ({
        name: `${key}-text`,
        path: `${key}/text.txt`,
        format: 'txt',
        mediatype: 'text/plain',
        encoding: 'utf-8',
        title: `The text of ${outlet.name}, in which places are counted`,
      })),
    ],
  };
}
