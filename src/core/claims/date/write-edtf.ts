import type { Proposal } from './expression.ts';
import { edtfOf } from './period.ts';
import type { Resolved } from './surroundings.ts';

/**
 * A date in EDTF, with its bound and its doubt.
 *
 * @example
 * writeEdtf({ approximate: true, bound: 'since' }, { from: yearPeriod(2031) }) // '2031~/..'
 */
export function writeEdtf({ approximate, bound }: Pick<Proposal, 'approximate' | 'bound'>, resolved: Resolved): string {
  const from = edtfOf(resolved.from);
  if (resolved.to !== undefined) {
    const doubt = approximate === true ? '~' : '';
    return `${startOf(from)}${doubt}/${endOf(edtfOf(resolved.to))}${doubt}`;
  }
  // A week is written as an interval, which takes no mark of doubt as a whole.
  const isNear = approximate === true || resolved.approximate === true;
  const value = isNear && !from.includes('/') ? `${from}~` : from;
  if (bound === 'since') return `${startOf(value)}/..`;
  return bound === 'until' ? `../${endOf(value)}` : value;
}

function startOf(edtf: string): string {
  return edtf.split('/')[0] ?? edtf;
}

function endOf(edtf: string): string {
  return edtf.split('/').at(-1) ?? edtf;
}
