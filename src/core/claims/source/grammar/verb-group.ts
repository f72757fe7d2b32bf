/** A verb with its auxiliaries. Indices into a unit's items, half open. */
export interface VerbCore {
  readonly start: number;
  readonly head: number;
  readonly kind: 'finite' | 'infinitive' | 'participle' | 'passive';
  /** Auxiliaries and adverbs before the head, in lower case. */
  readonly helpers: readonly string[];
}

/** A verb, who does it, and where its clause ends. */
export interface VerbGroup extends VerbCore {
  /** The subject's items, or `undefined` where none is found. */
  readonly subject: Range | undefined;
  /** "who", "which", "that": the subject is a relative pronoun. */
  readonly relative: boolean;
  /** The subject stands right before the verb, not inherited from another. */
  readonly own: boolean;
  /** Where its clause ends, with all that it governs: at the verb or the comma that goes on outside it. */
  readonly end: number;
}

const BE = /^(?:be|am|is|are|was|were|been|being|'s|'re|'m)$/;

/** A participle that hangs on a noun: "the talks requested by Lee". */
export function isReduced({ kind, helpers }: VerbCore): boolean {
  return kind === 'passive' && !helpers.some((helper) => BE.test(helper));
}

const MODAL = /^(?:would|could|can|may|might|should|must|will|'ll|ca|wo)$/;

/** "would say", "can't tell": a modal stands before the verb. */
export function isModal({ helpers }: VerbCore): boolean {
  // "All she could do was wait": the modal is that of "do".
  return helpers.slice(helpers.lastIndexOf('do') + 1).some((helper) => MODAL.test(helper));
}

export interface Range {
  readonly start: number;
  readonly end: number;
}
