import { type Attribution, present, spanOf } from '../attribution.ts';
import { nounPhraseEnd, nounPhraseStart } from '../grammar/noun-phrase.ts';
import type { Item, Unit } from '../grammar/unit.ts';

/** A speaker's name is shorter than this, in items. */
const LONGEST_NAME = 10;

/**
 * Attributions by a colon alone: "Lee: “We are ready.”", as interviews and headlines print them.
 *
 * The name must open its sentence, have a capital and hold no verb. Not: "The question: who pays?",
 * where nothing is quoted, nor a list ("Three towns: Lund, Ystad").
 */
export function readColons(unit: Unit): Attribution[] {
  const { items } = unit;
  const found: Attribution[] = quotedFirst(unit);
  for (let i = 1; i < items.length - 1; i++) {
    const quotation = items[i + 1];
    if (items[i]?.lower !== ':' || quotation?.pos !== 'QUOTE' || !quotation.whole) continue;
    const opening = nounPhraseStart(items, i - 1, Math.max(0, i - LONGEST_NAME));
    if (opening < 0 || !opens(items, opening)) continue;
    // "More from the report: “…”"
    const start = items[opening]?.lower === 'more' && items[opening + 1]?.lower === 'from' ? opening + 2 : opening;
    if (items[start - 1]?.lower !== 'from' && !items.slice(start, i).some((item) => item.pos === 'PROPN')) continue;
    const cue = spanOf(items, start, i);
    const content = present({ start: quotation.start, end: quotation.end });
    if (cue !== undefined) found.push({ unit, source: { start, end: i }, cue, content, spoken: true });
  }
  return found;
}

/** "‘It will hold’: Ann Lee on the dam": a headline's quotation with the speaker behind its colon. */
function quotedFirst(unit: Unit): Attribution[] {
  const { items } = unit;
  const [quotation, colon] = items;
  if (quotation?.pos !== 'QUOTE' || !quotation.clause || colon?.lower !== ':' || items.at(-1)?.lower === '.') return [];
  const end = items[2]?.capital === true ? nounPhraseEnd(items, 2, false) : 2;
  const cue = spanOf(items, 2, end);
  // "‘He smiled’: Fear on the ferry": one word may be anything.
  return cue === undefined || end < 4
    ? []
    : [
        {
          unit,
          source: { start: 2, end },
          cue,
          content: present({ start: quotation.start, end: quotation.end }),
          spoken: true,
        },
      ];
}

function opens(items: readonly Item[], start: number): boolean {
  const before = items[start - 1];
  return before === undefined || before.pos === 'QUOTE' || /^(?:[.?!—–-]|from|more)$/.test(before.lower);
}
