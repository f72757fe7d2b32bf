import type { Item } from '../grammar/unit.ts';
import type { Range, VerbGroup } from '../grammar/verb-group.ts';

/** "This suggests", "nobody said", and the article's own "we": no source that words could be credited to. */
export function isNobody(items: readonly Item[], { kind, subject, relative }: VerbGroup): boolean {
  if (subject === undefined || relative) return false;
  const first = items[subject.start]?.lower ?? '';
  if (/^(?:none|nobody|neither|nothing)$/.test(first) || (first === 'no' && items[subject.start + 1]?.lower === 'one'))
    return true;
  if (kind !== 'passive' && isEvent(items, subject)) return true;
  if (subject.end - subject.start === 1) return /^(?:this|that|these|we|you|there)$/.test(first);
  return /^(?:this|that|these|those)$/.test(first) && SIGNS.test(items[subject.start + 1]?.lower ?? '');
}

/** "These figures suggest": what the article itself reads from the thing before. */
const SIGNS = /^(?:information|evidence|facts?|data|details?|figures|numbers|results?|circumstances?|signs?)$/;

/** What happens and how things stand: it may show something, but says nothing. */
const EVENTS = new Set(
  (
    'process situation move victory loss defeat win attack crisis incident event trend rise fall drop surge increase decrease ' +
    'decline growth gap shift change success failure tone silence absence presence fact reality truth history experience ' +
    'pattern development performance context episode outcome progress delay disaster storm war fight struggle battle race contest'
  ).split(' '),
);

/** "The process between the two towns highlights …": the head of the subject is no one who speaks. */
function isEvent(items: readonly Item[], { start, end }: Range): boolean {
  let head = start;
  while (head + 1 < end && items[head + 1]?.pos !== 'ADP' && items[head + 1]?.pos !== 'PUNCT') head++;
  const item = items[head];
  return item !== undefined && !item.capital && (EVENTS.has(item.lower) || EVENTS.has(item.lower.replace(/s$/, '')));
}
