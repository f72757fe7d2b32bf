import { fresh, type Referent } from './referent.ts';

/** "Lee and Moss", each a name; "Bank of Lund and Ystad" and the like stay one. */
export function coordinated(words: string): string[] {
  const parts = words.split(/\s+and\s+/);
  if (parts.length !== 2 || words.includes(',')) return [words];
  return parts.every((part) => /^(?:\p{Lu}[\p{L}.'’-]*\s*)+$/u.test(part) && /^\p{Lu}\p{Ll}/u.test(part))
    ? parts
    : [words];
}

/** "unions, including Clear Water and Open Road": the names that a list of members gives. */
export function listed(words: string): string[] {
  const members = /\b(?:including|such as)\s+(.+)$/u.exec(words)?.[1];
  if (members === undefined) return [];
  const names = members
    .replace(/\s*\([^)]*\)/g, '')
    .split(/,\s+(?:and\s+)?|\s+and\s+/u)
    .map((name) => name.replace(/[,\s]+$/, ''));
  const capitals = names.filter((name) => /^(?:the )?\p{Lu}/u.test(name));
  // One member may be no name ("members of the Labour Party"); a list of such is no list of names.
  return capitals.length > 1 && capitals.length >= names.length - 1 ? names : [];
}

/**
 * Several sources as one: "Lee and Moss". It has no name where one of them has none.
 *
 * @param words what the source is called then
 * @param joint what stands between the names
 */
export function jointly(parts: readonly (Referent | undefined)[], words: string, joint: string): Referent {
  const known = parts.filter((part) => part !== undefined);
  if (known.length < parts.length) return fresh(words, 'unnamed');
  return fresh(known.map((part) => part.name).join(joint), known[0]?.type ?? 'unnamed');
}
