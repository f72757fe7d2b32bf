import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

/**
 * Answers every line of JSON with a line of JSON, in order, holding one at a time.
 *
 * A line that cannot be answered gives `{"id": null, "line": 7, "error": "…"}`, and the
 * run goes on. Blank lines are passed over.
 *
 * @param answer turns a parsed line into its answer; what it throws becomes the error's text
 * @returns whether every line was answered
 */
export async function answerLines(
  input: Readable,
  output: Writable,
  answer: (value: unknown) => object | Promise<object>,
): Promise<boolean> {
  let line = 0;
  let sound = true;
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    line++;
    const source = line === 1 ? text.replace(/^\uFEFF/, '') : text;
    if (source.trim() === '') continue;
    let reply: object;
    try {
      reply = await answer(JSON.parse(source));
    } catch (error) {
      sound = false;
      reply = { id: null, line, error: messageOf(error) };
    }
    if (!output.write(`${JSON.stringify(reply)}\n`)) await once(output, 'drain');
  }
  return sound;
}

function messageOf(error: unknown): string {
  if (error instanceof SyntaxError) return `not a line of JSON: ${error.message}`;
  return error instanceof Error ? error.message : String(error);
}
