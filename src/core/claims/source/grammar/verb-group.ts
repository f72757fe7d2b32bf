/** A verb with its auxiliaries, and who does it. Indices into a unit's items, half open. */
export interface VerbGroup {
  readonly start: number;
  readonly head: number;
  readonly kind: 'finite' | 'infinitive' | 'participle' | 'passive';
  /** Auxiliaries and adverbs before the head, in lower case. */
  readonly helpers: readonly string[];
  /** The subject's items, or `undefined` where none is found. */
  readonly subject: Range | undefined;
  /** "who", "which", "that": the subject is a relative pronoun. */
  readonly relative: boolean;
  /** The subject stands right before the verb, not inherited from another. */
  readonly own: boolean;
}

export interface Range {
  readonly start: number;
  readonly end: number;
}
