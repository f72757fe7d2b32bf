import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Document } from '../text/document.ts';
import { lastStartingBy, wordsOf } from '../text/span.ts';
import type { Claim } from './claim.ts';

/** A claim and the name by which links find it. */
export type IdentifiedClaim = Claim & { readonly id: string };

/** Crockford's base 32: digits and letters without i, l, o and u, so that an id can be read aloud. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const LENGTH = 8;
const SEPARATOR = '\u241f';

/**
 * Gives every claim an id of eight letters and digits, unique within its article.
 *
 * The id is a digest of the claim's kind, its words and the sentence it stands in, so
 * that editing another sentence, or finding more claims elsewhere, changes no id. Where
 * all three recur, the occurrence counts too.
 *
 * @param article the article's key: the same words in two articles get two ids
 *
 * @example
 * identify(claims, document, 'the-herald').map((claim) => claim.id) // ['3n7sx4g0', …]
 */
export function identify(claims: readonly Claim[], document: Document, article: string): IdentifiedClaim[] {
  const sentences = document.paragraphs.flatMap((paragraph) => paragraph.sentences);
  const printed = sentences.map((sentence) => normalise(wordsOf(document.text, sentence)));
  const occurrences = new Map<string, number>();
  const taken = new Set<string>();
  return claims.map((claim) => {
    const sentence = printed[lastStartingBy(sentences, claim.start)] ?? '';
    const words = normalise(wordsOf(document.text, claim));
    const name = [article, claim.kind, words, sentence].join(SEPARATOR);
    for (;;) {
      const nth = occurrences.get(name) ?? 0;
      occurrences.set(name, nth + 1);
      const id = digest(name + SEPARATOR + nth);
      if (taken.has(id)) continue;
      taken.add(id);
      return { ...claim, id };
    }
  });
}

/** What an editor may mend without making it another claim: case, the shape of quotation marks, white space. */
function normalise(words: string): string {
  return words.normalize('NFKC').toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim();
}

function digest(input: string): string {
  const bytes = sha256(utf8ToBytes(input));
  let id = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5 && id.length < LENGTH) {
      bits -= 5;
      id += ALPHABET.charAt((held >> bits) & 31);
    }
    held &= 31;
  }
  return id;
}
