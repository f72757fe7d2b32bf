import type { Expression, Proposal } from './expression.ts';

const LINK =
  /^(?:\s{1,3}(?<word>to|through|thru|until|till|and)\s{1,3}|\s?(?<dash>[-–—])\s?)(?:the\s)?(?<part>(?:end|start|beginning|middle)\sof\s|early\s|late\s|mid[\s-])?$/i;
const FROM =
  /(?:^|(?<!\w))(?<word>from|between)\s{1,3}(?:the\s)?(?<part>(?:(?:end|start|beginning|middle)\sof\s)?(?:early\s|late\s|mid[\s-])?)$/i;

/**
 * One stretch of time from the dates of its two ends.
 *
 * Takes: "from May 4 to Friday", "between 1994 and 1997", "May 4 to May 9", "Friday-Sunday", "from mid-March to early June".
 * Leaves: "1994 and 1997", "May 4 to the minister".
 *
 * @param free where the words before the first date are no longer anybody's
 */
export function joinStretch(text: string, first: Proposal, second: Proposal, free: number): Proposal | undefined {
  if (second.start - first.end > 24 || second.start < first.end) return undefined;
  const link = LINK.exec(text.slice(first.end, second.start));
  if (link === null || first.expression.kind === 'interval' || second.expression.kind === 'interval') return undefined;
  const opening = FROM.exec(text.slice(Math.max(free, first.start - 32), first.start));
  const word = opening?.groups?.word?.toLowerCase();
  const linkWord = link.groups?.word?.toLowerCase();
  if (linkWord === 'and' ? word !== 'between' : linkWord !== undefined && word === 'between') return undefined;
  if (opening === null && linkWord !== undefined && !alike(first.expression, second.expression)) return undefined;
  const isPart = (opening?.groups?.part ?? '') !== '' || link.groups?.part !== undefined;
  return {
    start: first.start - (opening?.[0].length ?? 0),
    end: second.end,
    ...(isPart && { approximate: true }),
    expression: { kind: 'interval', from: first.expression, to: second.expression },
  };
}

/** Two days, or two months, make a stretch without "from" before them: "May 4 to May 9". */
function alike(first: Expression, second: Expression): boolean {
  if (first.kind !== second.kind) return false;
  if (first.kind === 'fixed' && second.kind === 'fixed') {
    return first.period.unit === second.period.unit && first.period.unit !== 'decade';
  }
  return first.kind === 'month-day' || first.kind === 'month' || first.kind === 'weekday';
}
