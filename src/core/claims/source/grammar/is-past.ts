import { cueVerb } from '../cues/cue-verbs.ts';

/** Whether a word in lower case looks like the past of a verb: "said", "walked", "known", "taken". */
export function isPast(lower: string): boolean {
  const form = cueVerb(lower)?.form;
  return form === 'past' || form === 'participle' || /(?:ed|wn|ken)$/.test(lower);
}
