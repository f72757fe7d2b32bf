import { cueVerb } from '../cues/cue-verbs.ts';

export function isPast(lower: string): boolean {
  const form = cueVerb(lower)?.form;
  return form === 'past' || form === 'participle' || /(?:ed|wn|ken)$/.test(lower);
}
