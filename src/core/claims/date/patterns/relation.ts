import type { Relation } from '../expression.ts';

/** The relation that a word before a date expresses. */
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
