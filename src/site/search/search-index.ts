import { buildIndex } from '../../core/search/index/build-index.ts';
import type { RecordAnswer, RecordPassage } from '../../core/search/records/record.ts';
import { type SearchSource, type SearchStory, searchRecords } from '../../core/search/records/search-records.ts';
import { locate } from '../../core/text/locate.ts';
import { wordsOf } from '../../core/text/span.ts';
import { answerOf, answerText } from '../row/answers.ts';
import { verdictOf } from '../row/verdict.ts';
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
      const { words: verdictWords, shapes } = verdictOf(row, articles);
      const answers = articles.map((article, place): RecordAnswer => {
        const outlet = { key: article.key, name: article.outlet.name };
        const answer = row.answers.find(({ article: own }) => own === article.key);
        const claim = article.claims.find(({ id }) => id === answer?.claims[0]);
        if (claim === undefined) return { outlet };
        const words = answerText(answerOf(claim, wordsOf(article.document.text, claim)));
        return { outlet, words, group: shapes[place] ?? 0 };
      });
      return { row, url: urls.question(key, row.key), verdictWords, answers };
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
