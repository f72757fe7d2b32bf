// Reads stories as JSON lines and answers each with its claims and rows:
//   npm run --silent compare < stories.jsonl > comparisons.jsonl
import { extract } from '../core/claims/extract.ts';
import { identify } from '../core/claims/identify.ts';
import { compare } from '../core/comparison/compare.ts';
import { shareAbouts } from '../core/comparison/framing/share-abouts.ts';
import { readDocument } from '../core/text/document.ts';
import { answerLines } from './json-lines.ts';
import { readArguments } from './read-arguments.ts';
import { read, storySchema } from './schema.ts';

readArguments({ usage: 'npm run --silent compare < stories.jsonl > comparisons.jsonl' });
const sound = await answerLines(process.stdin, process.stdout, (line) => {
  const story = read(storySchema, line);
  const articles = story.articles.map(({ id, text, published }) => {
    const document = readDocument(text);
    return { id, document, claims: identify(extract(document, { published }), document, id) };
  });
  return {
    id: story.id,
    articles: shareAbouts(articles).map(({ id, claims }) => ({ id, claims })),
    rows: compare(articles),
  };
});
process.exitCode = sound ? 0 : 1;
