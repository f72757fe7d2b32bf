import { readdirSync, readFileSync } from 'node:fs';
import { type MarkedText, readMarked } from './read-marked.ts';

const FOLDER = new URL('./attributions/', import.meta.url);

/** All marked texts, by their files' names in order. */
export function markedTexts(): Map<string, MarkedText> {
  return new Map(
    readdirSync(FOLDER)
      .sort()
      .map((name) => [name, readMarked(readFileSync(new URL(name, FOLDER), 'utf8'))]),
  );
}
