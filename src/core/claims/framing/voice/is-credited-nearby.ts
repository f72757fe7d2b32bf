/** Cues that make the words in quotation marks near them somebody's words. */
const CUE =
  /\b(?:said|says?|saying|told|tells|called|calls|calling|described?|describ\w+|wrote|writes|tweet\w*|dubbed|termed|named|labell?ed|labell?ing|label|branded|denounc\w+|referr\w+ to|slogan|words?|term|phrase|quot\w+|chant\w*|shout\w*|declar\w+|stat(?:ed|ing|es)|add(?:ed|ing|s)|vow\w*|promis\w+|warn\w*|claim\w*|insist\w*|accus\w+|according to|argu\w+|announc\w+|urg\w+|as|reads?|entitled|titled|known as|nicknamed|thank\w*|prais\w+|critici[sz]\w+|express\w+|condemn\w+|hail\w+)\b/i;

/**
 * Whether the words next to a quotation credit it to somebody.
 *
 * @param before up to 80 characters before it in its sentence
 * @param behind up to 40 characters behind it
 *
 * @example
 * isCreditedNearby('The mayor called it a ', '.') // true
 * isCreditedNearby('Voters paid for the ', ' at last.') // false
 */
export function isCreditedNearby(before: string, behind: string): boolean {
  return CUE.test(before) || /^,?\s+(?:he|she|they|\p{Lu}\p{L}+)\s+(?:said|says|told|added|wrote)\b/u.test(behind);
}
