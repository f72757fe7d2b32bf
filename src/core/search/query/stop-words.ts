/**
 * Words that stand in nearly every sentence and tell none apart: articles, pronouns,
 * prepositions and auxiliaries of three letters or fewer, and the most frequent longer
 * ones. Fixed, and never taken from how often a word is used: "said" and a country's
 * name may be as frequent, and readers search for them.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the and or but nor of to in on at by as for with from into onto upon ' +
    'i me my we us our you your he him his she her it its they them their ' +
    'is am are was were be been has have had do does did ' +
    'this that these those there who whom which what so if than then not ' +
    'will would can could shall should may might'
  ).split(' '),
);
