import type { Document } from '../../../text/document.ts';
import { inReadingOrder } from '../../../text/span.ts';
import { firstEndingAfter } from '../coverage.ts';
import { deeds } from './deeds.ts';
import type { Mention } from './mention.ts';
import { nounPhrases } from './noun-phrases.ts';
import { resolveMentions } from './resolve-mentions.ts';
import { isSalient } from './salience.ts';

/** So many sentences are a text's head: the headline, the standfirst, the sentence that opens the report. */
const LEAD = 3;

/** A mention kept because it names what the event is about. */
export interface Label extends Mention {
  /** How often the document names the referent. */
  readonly mentions: number;
}

/**
 * The names of an event's people, groups, places, bodies and acts, in reading order.
 *
 * @example
 * // "Police freed the hostages. … The freed hostages flew home on Friday."
 * // labels: Police, freed, hostages, freed, hostages, flew home; not "Friday"
 */
export function findLabels(document: Document): Label[] {
  const sentences = document.paragraphs.flatMap((paragraph) => paragraph.sentences);
  const named = resolveMentions(sentences.flatMap(nounPhrases), document.text);
  const done = sentences
    .flatMap(deeds)
    .filter((deed) => (named[firstEndingAfter(named, deed.start)]?.start ?? deed.end) >= deed.end);
  const all = [...named, ...done];
  const leadEnd = sentences[LEAD - 1]?.end ?? document.text.length;
  const counts = new Map<string, number>();
  const leading = new Set<string>();
  for (const { about, start } of all) {
    counts.set(about, (counts.get(about) ?? 0) + 1);
    if (start < leadEnd) leading.add(about);
  }
  return all
    .map((mention) => ({ ...mention, mentions: counts.get(mention.about) ?? 0 }))
    .filter((mention) =>
      isSalient(mention, { mentions: mention.mentions, leads: leading.has(mention.about) }, document.text),
    )
    .sort(inReadingOrder);
}
