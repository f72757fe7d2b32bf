// Reads documents as JSON lines and answers each with its claims:
//   npm run --silent extract < documents.jsonl > claims.jsonl
import { extract } from '../core/claims/extract.ts';
import { answerLines } from './json-lines.ts';
import { readArguments } from './read-arguments.ts';
import { documentSchema, read } from './schema.ts';

readArguments({ usage: 'npm run --silent extract < documents.jsonl > claims.jsonl' });
const sound = await answerLines(process.stdin, process.stdout, (line) => {
  const { id, text, published } = read(documentSchema, line);
  return { id, claims: extract(text, { published }) };
});
process.exitCode = sound ? 0 : 1;
