import type { SourceType } from '../../claim.ts';

/** Who or what a source is, all through a document. */
export interface Referent {
  name: string;
  type: SourceType;
  readonly gender: { value?: 'female' | 'male' };
  /** Titles that stood before the name. */
  readonly roles: Set<string>;
  /** Titles that an apposition gave ("president of the union"): weaker, since they may be held of something. */
  readonly appointed: Set<string>;
  readonly modifiers: Set<string>;
}

/** The sources met so far, the last one mentioned last. */
export interface Referents {
  readonly byName: Map<string, Referent>;
  /** Last word of a person's full name, or the initials of an organisation's, to the referent. */
  readonly byShort: Map<string, Referent>;
  /** First word of a person's full name to the one person of that name; `null` where several have it. */
  readonly byFirst: Map<string, Referent | null>;
  readonly recent: Referent[];
  /** Folded names that are no person's, whatever their words look like. */
  readonly companies: ReadonlySet<string>;
}

/**
 * The memory of a document in which no source has been met yet.
 *
 * @example
 * newReferents(new Set()).recent // []
 */
export function newReferents(companies: ReadonlySet<string>): Referents {
  return { byName: new Map(), byShort: new Map(), byFirst: new Map(), recent: [], companies };
}

/**
 * A referent of which nothing but its name is known.
 *
 * @example
 * fresh('Ann Lee', 'person').roles.size // 0
 */
export function fresh(name: string, type: SourceType): Referent {
  return { name, type, gender: {}, roles: new Set(), appointed: new Set(), modifiers: new Set() };
}

/** A name as names are compared: without accents, capitals and "the". "The Łódź Herald" and "Łódź herald" are one. */
export function fold(name: string): string {
  const plain = /[\u0080-\uffff]/.test(name) ? name.normalize('NFD').replace(/\p{M}/gu, '') : name;
  return plain.toLowerCase().replace(/^the /, '');
}
