import type { Token } from '../../../text/tokens.ts';
import type { WordClassPos } from './word-class.ts';

/**
 * Whether a token can be the part of speech a list is bound to, allowing for what the tagger confuses.
 *
 * Takes "botched" (tagged as a verb) for an adjective before a noun, and in a headline, where
 * every word is capitalised and many are tagged as names, any word.
 */
export function fitsPartOfSpeech(token: Token, next: Token | undefined, pos: WordClassPos, headline: boolean): boolean {
  if (pos === 'ANY') return true;
  if (headline && token.pos === 'PROPN') return pos !== 'VERB' || token.lower !== token.lemma;
  switch (pos) {
    case 'NOUN':
      return token.pos === 'NOUN' || (token.pos === 'PROPN' && token.text === token.lower);
    case 'ADJ':
      return (
        token.pos === 'ADJ' ||
        (token.pos === 'VERB' && /(?:ed|ing|en|wn)$/.test(token.lower)) ||
        (token.pos === 'NOUN' && next?.pos === 'NOUN')
      );
    case 'VERB':
      return (
        token.pos === 'VERB' || token.pos === 'AUX' || (token.pos === 'NOUN' && headline && token.lower !== token.lemma)
      );
    case 'ADV':
      return token.pos === 'ADV' || (token.pos === 'ADJ' && token.lower.endsWith('ly'));
  }
}
