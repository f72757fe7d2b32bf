import { buildIndex } from '../../core/search/index/build-index.ts';
import type { RecordAnswer, RecordPassage } from '../../core/search/records/record.ts';
import { type SearchSource, type SearchStory, searchRecords } from '../../core/search/records/search-records.ts';
import { locate } from '../../core/text/locate.ts';
import { answerText } from '../row/answers.ts';
import { rowView } from '../row/row-view.ts';
import { sourcesOf } from '../sources/sources.ts';
import { type Story, stories } from '../story/stories.ts';
import { urls } from '../urls.ts';

/** Everything that a search of the site can find. */
export const records = searchRecords(stories.map(searchStory));

/** The files of the index by name, below the address of the search page. Built once a build. */
export const indexFiles = buildIndex(records);

function searchStory(story: Story): SearchStory {
  const { key, title: name, articles } = story;
  return {
    key,
    name,
    sources: searchSources(story),
    articles: articles.map((article) => ({
      outlet: { key: article.key, name: article.outlet.name },
      document: article.document,
      claims: article.claims,
      placeOf(sentence) {
        const { label, anchor } = locate(article, sentence.start);
        return { label, url: urls.article(key, article.key, anchor) };
      },
    })),
    questions: story.rows.map((row) => {
      const { verdict, cells, href: url } = rowView(story, row);
      const answers = cells.map(({ article, outlet: name, main, shape = 0 }): RecordAnswer => {
        const outlet = { key: article, name };
        if (main === undefined) return { outlet };
        const source = main.attribution === undefined ? {} : { source: main.attribution };
        return { outlet, words: answerText(main.answer), ...source, group: shape };
      });
      return { row, url, verdictWords: verdict.words, answers };
    }),
  };
}

/** The sources of a story as its own page lists them. */
function searchSources(story: Story): SearchSource[] {
  const { shared, alone } = sourcesOf(story);
  const cited = [
    ...shared.flatMap(({ sources }) => sources).map(({ key, name, cells }) => ({ key, name, cells })),
    ...alone.flatMap(({ sources }, nth) =>
      sources.map(({ key, name, acts }) => ({
        key,
        name,
        cells: story.articles.map((_, at) => ({ acts: at === nth ? acts : [] })),
      })),
    ),
  ];
  return cited.map(({ key, name, cells }) => {
    const passages = new Map<string, RecordPassage>();
    for (const [nth, article] of story.articles.entries()) {
      const outlet = { key: article.key, name: article.outlet.name };
      for (const { place } of cells[nth]?.acts ?? []) {
        passages.set(place.href, { outlet, locator: place.label, url: place.href });
      }
    }
    return { name, url: urls.sources(story.key, key), passages: [...passages.values()] };
  });
}
