/**
 * What a verb of attribution can be followed by.
 *
 * - `clause`: the words themselves, with or without "that", quoted or not ("said the road was shut")
 * - `hearer`: somebody told, before the words ("told reporters that …")
 * - `infinitive`: "vowed to appeal"; `order`: somebody and an infinitive ("urged voters to wait")
 * - `object`: a thing the words or the view are about ("condemned the raid")
 * - `as`: a name given to a thing ("called it a fraud", "described it as a fraud")
 * - `quality`: a thing and what it is, in quotation marks ("found it “a joke”")
 * - `act`: an object counts only where it is itself a word of saying ("voiced concern", "issued a warning")
 * - `feeling`: that word may stand without an article or what it is about ("voiced regret")
 * - `finding`: what a survey or report came upon ("the poll found Lee ahead")
 * - `plea`: "pleaded not guilty"
 * - `measure`: "put the cost at 2 million", not the keys on the table
 * - `cry`: a sentence in quotation marks, and nothing else ("shouted “Let go!” at the crew")
 */
export type Frame =
  | 'clause'
  | 'hearer'
  | 'infinitive'
  | 'order'
  | 'object'
  | 'as'
  | 'quality'
  | 'act'
  | 'feeling'
  | 'finding'
  | 'plea'
  | 'measure'
  | 'cry';

/**
 * What must stand beside a verb of other senses for it to credit somebody with words.
 *
 * - `that`: "held that the ban was void", not "held the bridge"
 * - `voice`: "howled that he lied", "boomed, “Go on”", not prices that boom
 * - `court`: "the jury heard that …", what is told there, not what somebody heard
 * - `wish`: "would like to go", not the habit of "likes to go"
 * - `doing`: "welcomed the verdict", not a guest at the door
 * - `name`: "called it a fraud", not "called the office"
 */
export type Need = 'that' | 'voice' | 'court' | 'wish' | 'doing' | 'name';

/**
 * What else a verb can tell of, which credits nobody with words.
 *
 * - `authored`: "a play written by Lee"
 * - `fetched`: "recalled 300 boats"
 * - `aloud`: "in a letter read to the jury, she said"
 * - `increased`: "adding to the debt"
 * - `won`: "claimed a third win"
 * - `dealt`: "responding to the storm, crews left"
 */
export type Sense = 'authored' | 'fetched' | 'aloud' | 'increased' | 'won' | 'dealt';

/** Verbs of one class, with what may follow them and what they need. */
export interface Row {
  readonly frames: readonly Frame[];
  readonly needs?: Need;
  readonly not?: Sense;
  /** With it the verb tells of an act: "the paper can reveal", "would prefer to". */
  readonly modal?: 'can' | 'would';
  /** Prepositions that lead to what is said or judged ("called for", "warned of"). */
  readonly prepositions?: string;
  readonly verbs: string;
}
