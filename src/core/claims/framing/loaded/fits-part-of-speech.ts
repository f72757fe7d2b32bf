import type { Token } from '../../../text/tokens.ts';
import type { WordClassPos } from './word-class.ts';

/**
 * Whether a token can be the part of speech a list is bound to, allowing for what the tagger confuses.
 *
 * Takes: "botched" (tagged as a verb) for an adjective; in a headline, where verbs stand without the words that
 * tell them, "mayor blasts deal" for a verb.
 * Leaves: "the slam", "bomb blasts kill 40" for a verb; a name for anything.
 */
export function fitsPartOfSpeech(token: Token, next: Token | undefined, pos: WordClassPos, headline: boolean): boolean {
  switch (pos) {
    case 'ANY':
      return true;
    case 'NOUN':
      return token.pos === 'NOUN' || (token.pos === 'PROPN' && token.text === token.lower);
    case 'ADJ':
      return (
        token.pos === 'ADJ' ||
        (token.pos === 'VERB' && /(?:ed|ing|en|wn)$/.test(token.lower)) ||
        (token.pos === 'NOUN' && next?.pos === 'NOUN')
      );
    case 'VERB':
      return token.pos === 'VERB' || token.pos === 'AUX' || (headline && isHeadlineVerb(token, next));
    case 'ADV':
      return token.pos === 'ADV' || (token.pos === 'ADJ' && token.lower.endsWith('ly'));
  }
}

function isHeadlineVerb(token: Token, next: Token | undefined): boolean {
  return token.pos === 'NOUN' && token.lower !== token.lemma && (next?.pos === 'NOUN' || next?.pos === 'PROPN');
}
