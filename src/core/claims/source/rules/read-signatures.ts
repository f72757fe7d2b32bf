import { type Attribution, spanOf } from '../attribution.ts';
import { signatureAt } from '../grammar/signature.ts';
import type { Unit } from '../grammar/unit.ts';

/** "“The port is shut.” — Ann Lee, harbour master": a quotation and who signs it, behind a dash or on the next line. */
export function readSignatures(text: string, unit: Unit): Attribution[] {
  const [quotation, ...words] = unit.items;
  const [first] = words;
  if (quotation?.pos !== 'QUOTE' || !quotation.whole || first === undefined) return [];
  const at = signatureAt(text.slice(quotation.end, first.start), words);
  if (at === undefined) return [];
  const source = { start: at + 1, end: unit.items.length };
  const cue = spanOf(unit.items, source.start, source.end);
  const content = [{ start: quotation.start, end: quotation.end }];
  return cue === undefined ? [] : [{ unit, source, cue, content, spoken: true }];
}
