import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/** Crockford's base 32: digits and letters without i, l, o and u, so that an id can be read aloud. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const LENGTH = 8;

/**
 * Eight letters and digits that stand for a text: 40 bits of its SHA-256.
 *
 * @example
 * digest('two men').length // 8
 */
export function digest(text: string): string {
  let id = '';
  let bits = 0;
  let held = 0;
  for (const byte of sha256(utf8ToBytes(text))) {
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
