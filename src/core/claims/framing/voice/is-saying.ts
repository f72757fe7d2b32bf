const SAYING = new RegExp(
  `\\b(?:${[
    'sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|stat(?:e|es|ed|ing|ement)|add(?:s|ed|ing)?|not(?:e|es|ed|ing)',
    'wr(?:ite|ites|ote|iting|itten)|tweet\\w*|post(?:s|ed|ing)?|declar\\w+|announc\\w+|report\\w*|claim\\w*|alleg\\w+',
    'argu\\w+|assert\\w*|insist\\w*|contend\\w*|explain\\w*|warn\\w*|maintain(?:ed|s)|accord\\w+|call(?:s|ed|ing)?',
    'describ\\w+|label\\w*|dubb\\w+|term(?:s|ed)|nam(?:es|ed)|accus\\w+|denounc\\w+|condemn\\w*|critici[sz]\\w+',
    'complain\\w*|repl(?:y|ies|ied)|respon\\w+|answer\\w*|ask(?:s|ed|ing)?|quot\\w+|cit(?:e|es|ed|ing)|mention\\w*',
    'remark\\w*|comment\\w*|observ(?:ed|es)|recall\\w*|testif\\w+|admit\\w*|acknowledg\\w+|conced\\w+|confirm\\w*',
    'den(?:y|ies|ied|ying)|reject\\w*|vow\\w*|promis\\w+|pledg\\w+|urg\\w+|joke\\w*|quip\\w*|predict\\w*|suggest\\w*',
    'stress\\w*|emphasi\\w+|point(?:s|ed) out|conclud\\w+|boast\\w*|brag\\w*|lament\\w*|shout\\w*|chant\\w*|yell\\w*',
    'whisper\\w*|mutter\\w*',
  ].join('|')})\\b`,
  'i',
);

/**
 * Whether a cue is one of saying or writing, so that what it credits is told in the source's words.
 *
 * @example
 * isSaying('told reporters') // true
 * isSaying('refuses') // false
 */
export function isSaying(cue: string): boolean {
  return SAYING.test(cue);
}
