import type { SourceType } from '../../core/claims/claim.ts';
import { locate } from '../../core/text/locate.ts';
import { type PlaceView, placeView } from '../claim/claim-view.ts';
import type { Article } from '../story/stories.ts';

/** A surname shorter than this is too likely to be another word. */
const SHORTEST = 4;

/**
 * Where an article names somebody: by the whole name, or a person by the surname.
 *
 * @returns `undefined` where it does not
 */
export function mentionOf(story: string, article: Article, name: string, type: SourceType): PlaceView | undefined {
  const surname = name.split(' ').at(-1) ?? '';
  const short = type === 'person' && surname.length >= SHORTEST && /^\p{Lu}/u.test(surname);
  const names = short ? [name, surname] : [name];
  for (const words of names) {
    if (!/\p{Lu}/u.test(words)) continue;
    const at = wholeWord(article.document.text, words);
    if (at >= 0) return placeView(story, article, locate(article, at));
  }
  return undefined;
}

function wholeWord(text: string, words: string): number {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (!/\p{L}/u.test(text.charAt(at - 1)) && !/\p{L}/u.test(text.charAt(at + words.length))) return at;
  return -1;
}
