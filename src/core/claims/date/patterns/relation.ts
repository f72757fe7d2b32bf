import type { Expression, Relation } from '../expression.ts';

/**
 * The relation that a word before a date expresses.
 *
 * @example
 * relationOf('this past') // 'last'
 * relationOf('coming') // 'next'
 */
export function relationOf(word: string | undefined): Relation | undefined {
  switch (word?.toLowerCase().replace(/\s+/g, ' ')) {
    case 'last':
    case 'past':
    case 'this past':
    case 'previous':
      return 'last';
    case 'this':
    case 'current':
      return 'this';
    case 'next':
    case 'coming':
    case 'this coming':
    case 'upcoming':
      return 'next';
    default:
      return undefined;
  }
}

/**
 * Where what comes round each year lies beside the date that the text spoke of last: "the following" one, "the previous"
 * one, or without such a word the one of its year.
 */
export function besideReference(
  which: string | undefined,
): { readonly relation: Relation; readonly origin: 'reference' } | { readonly within: Expression } {
  if (which === undefined) return { within: { kind: 'unit', unit: 'year', steps: 0, origin: 'reference' } };
  return { relation: /previous|preceding/i.test(which) ? 'last' : 'next', origin: 'reference' };
}
