import type { Attribution } from './attribution.ts';
import type { Unit } from './grammar/unit.ts';

/**
 * Gives quotations that stand without a cue to the attribution that they go on from.
 *
 * "“One,” Lee said. “Two.”": the second is Lee's, as are those after it, in a paragraph of their
 * own too, and one that begins or ends outside its marks. "Lee said:" has the quotation of the next paragraph; without
 * one it is dropped. "Lee turned to Moss. “Three.”": whoever acts has it where nobody else in the paragraph speaks.
 */
export function joinQuotations(units: readonly Unit[], attributions: readonly Attribution[]): Attribution[] {
  const byUnit = new Map<Unit, number[]>();
  attributions.forEach((attribution, i) => {
    const list = byUnit.get(attribution.unit) ?? [];
    list.push(i);
    byUnit.set(attribution.unit, list);
  });
  const joined = [...attributions];
  /** Who has the next quotation; `aside` where the article's own words stand between. */
  let speaker: { index: number; paragraph: number; aside: boolean } | undefined;
  let ahead: Unit | undefined;
  for (const unit of units) {
    if (unit.within !== null || unit.items.every(({ pos }) => pos === 'BRACKET')) continue;
    const unclaimed = ahead;
    ahead = undefined;
    // A paragraph of nothing but quotation goes on from the one before, but over no gap nor a sentence of the article's own.
    const reach = speaker?.aside === true ? 0 : 1;
    if (speaker !== undefined && unit.paragraph > speaker.paragraph + reach) speaker = undefined;
    if (isBare(unit)) {
      const holder = speaker === undefined ? undefined : joined[speaker.index];
      if (speaker !== undefined && holder !== undefined) {
        const words = { start: unit.start, end: unit.end };
        joined[speaker.index] = { ...holder, content: [...holder.content, words] };
        speaker = { index: speaker.index, paragraph: unit.paragraph, aside: false };
      } else ahead = unit;
      continue;
    }
    const all = byUnit.get(unit) ?? [];
    const actor = all.find((i) => attributions[i]?.acts);
    const credited = all.filter((i) => i !== actor || attributions[i]?.content.length !== 0);
    const own = credited.filter((i) => attributions[i]?.spoken);
    if (own.length === 0) {
      const near = speaker?.paragraph === unit.paragraph ? speaker : undefined;
      const before = near && joined[near.index];
      const goesOn = opensInQuotation(unit) || (credited.length === 0 && quotesOn(unit, before));
      if (near !== undefined && before !== undefined && !near.aside && goesOn) {
        joined[near.index] = { ...before, content: [...before.content, { start: unit.start, end: unit.end }] };
        continue;
      }
      // "“One,” Lee said. He looked up. “Two.”": who has spoken in a paragraph speaks on, but where another acts.
      const another = actor !== undefined && isNamed(joined[actor]);
      const index = before !== undefined && opensQuoted(before.unit, before) && !another ? near?.index : actor;
      speaker = index === undefined ? undefined : { index, paragraph: unit.paragraph, aside: true };
      continue;
    }
    // "“One,” Lee said, as Moss cried, “Two!” “Three.”": whose quotation opens the sentence has the next.
    const index =
      own.find((i) => attributions[i]?.content[0]?.start === unit.start && opensQuoted(unit, attributions[i])) ??
      own.findLast((i) => opensQuoted(unit, attributions[i])) ??
      own.at(-1);
    speaker = index === undefined ? undefined : { index, paragraph: unit.paragraph, aside: false };
    // "“One.” “Two,” Lee said.": what nobody has said yet is said by whom the next quotation names.
    const holder = index === undefined ? undefined : joined[index];
    if (unclaimed === undefined || index === undefined || holder === undefined) continue;
    if (
      (unclaimed.paragraph === unit.paragraph || holder.content[0]?.start === unit.start) &&
      opensQuoted(unit, holder)
    )
      joined[index] = { ...holder, content: [{ start: unclaimed.start, end: unclaimed.end }, ...holder.content] };
  }
  return joined.filter((attribution) => attribution.content.length > 0);
}

function opensQuoted(unit: Unit, attribution: Attribution | undefined): boolean {
  const start = attribution?.content[0]?.start;
  return unit.items.some((item) => item.pos === 'QUOTE' && item.whole && item.start === start);
}

/** Who acts has a name or a noun, no pronoun. */
function isNamed(actor: Attribution | undefined): boolean {
  return actor !== undefined && actor.unit.items[actor.source?.start ?? -1]?.pos !== 'PRON';
}

/** "“We have to wait” for the spring.": a sentence of the speaker's that ends outside the marks. */
function opensInQuotation({ items }: Unit): boolean {
  const [first] = items;
  return first?.pos === 'QUOTE' && first.clause && first.whole && first.capital && !first.comma;
}

/** "For the town, on the other hand, “it is a loss.”": a sentence with words of a speaker already quoted, and of no other. */
function quotesOn(unit: Unit, speaker: Attribution | undefined): boolean {
  if (speaker === undefined || !opensQuoted(speaker.unit, speaker)) return false;
  return unit.items.some(({ pos, clause, whole }) => pos === 'QUOTE' && clause && whole);
}

/** Nothing but quotations. */
function isBare(unit: Unit): boolean {
  return (
    unit.items.some((item) => item.pos === 'QUOTE') &&
    unit.items.every((item) => item.pos === 'QUOTE' || /^[.,;…]+$/.test(item.lower))
  );
}
