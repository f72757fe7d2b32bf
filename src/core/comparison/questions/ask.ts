import { isKind, type Placed } from '../rows/placed.ts';
import { askCount } from './ask-count.ts';
import { askDate } from './ask-date.ts';
import { askSource } from './ask-source.ts';

/**
 * Words the question that a group of claims answers, from templates over what the claims share.
 *
 * @example
 * ask(group) // 'How many people were injured?'
 */
export function ask(group: readonly Placed[]): string {
  switch (group[0]?.claim.kind) {
    case 'count':
      return askCount(group.filter(isKind('count')));
    case 'date':
      return askDate(group.filter(isKind('date')));
    case 'source':
      return askSource(group.filter(isKind('source')));
    case 'framing':
    case undefined:
      return '';
  }
}
