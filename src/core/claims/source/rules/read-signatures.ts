import { type Attribution, spanOf } from '../attribution.ts';
import type { Unit } from '../grammar/unit.ts';

/** "“The port is shut.” — Ann Lee, harbour master": a quotation and who signs it, behind a dash or on the next line. */
export function readSignatures(text: string, unit: Unit): Attribution[] {
  const { items } = unit;
  const [quotation, first] = items;
  if (quotation?.pos !== 'QUOTE' || !quotation.whole || first === undefined) return [];
  const start = /^(?:[—–-]|--)$/.test(first.lower) ? 2 : 1;
  if (start === 1 && !text.slice(quotation.end, first.start).includes('\n')) return [];
  const rest = items.slice(start);
  const named =
    rest.length > 1 && rest[0]?.capital === true && rest.every(({ pos }) => !/^(?:VERB|AUX|PRON|QUOTE)$/.test(pos));
  const cue = named ? spanOf(items, start, items.length) : undefined;
  if (cue === undefined) return [];
  const content = [{ start: quotation.start, end: quotation.end }];
  return [{ unit, source: { start, end: items.length }, cue, content, spoken: true }];
}
