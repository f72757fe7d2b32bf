/** A rule's name, a text, and every attribution in it: "source | cue | words / more words". */
export type Taken = readonly [rule: string, text: string, ...claims: string[]];
