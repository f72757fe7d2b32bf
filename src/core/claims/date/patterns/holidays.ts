import type { DatePattern } from '../expression.ts';
import { HOLIDAY_NAMES } from '../holidays.ts';
import { S, YEAR } from '../lexicon.ts';
import { wholeWords } from './pattern.ts';
import { relationOf } from './relation.ts';

const NAMES = HOLIDAY_NAMES.map((name) => name.replaceAll('.', '\\.').replaceAll("'", "['’]").replaceAll(' ', S)).join(
  '|',
);

/**
 * Holidays that fall on a day, with or without a year.
 *
 * Takes: "Thanksgiving", "last Christmas", "Easter Sunday 2031", "Labor Day".
 * Leaves: "a Christmas tree", "the Easter Rising", where the name only says of what kind a thing is (see traps).
 */
export const HOLIDAYS: readonly DatePattern[] = [
  {
    pattern: wholeWords(
      `(?:(?<relation>last|this|next|this past|this coming)${S})?(?<name>${NAMES})(?:,?${S}(?:of${S}|in${S})?(?<year>${YEAR}))?`,
    ),
    read: ({ name, relation, year }) => {
      if (/^(?:thanksgiving|easter)$/.test(name ?? '')) return undefined;
      const side = relationOf(relation);
      return {
        kind: 'holiday',
        name: (name ?? '').toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' '),
        ...(side === undefined ? {} : { relation: side }),
        ...(year === undefined ? {} : { year: Number(year) }),
      };
    },
  },
];
