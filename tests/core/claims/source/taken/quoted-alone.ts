import type { Taken } from './row.ts';

/** Quotations in a sentence of their own, without a cue. */
export const QUOTED_ALONE: readonly Taken[] = [
  ['whoever turns to somebody', 'The judge turned to Lee. “Is that so?”', 'The judge | turned | “Is that so?”'],
  [
    'whoever speaks, in the next paragraphs too',
    'Moss spoke for an hour.\n\n“We are poor.”\n\n“We are cold.”',
    'Moss | spoke | “We are poor.” / “We are cold.”',
  ],
  [
    'whoever takes a stand, before the speaker of another sentence',
    'Lee said the dam held. Moss opposes the plan. “I have a loan.”',
    'Lee | said | the dam held',
    'Moss | opposes | the plan / “I have a loan.”',
  ],
  [
    'who has spoken in the paragraph',
    '“One is old,” Lee said. He crossed the road. “Two are new.” It rained. “Go in.”',
    'Lee | said | “One is old,” / “Two are new.” / “Go in.”',
  ],
  [
    'whose words stand before any verb',
    '“We pay for it,” he mocks. “They sail.”',
    'he | mocks | “We pay for it,” / “They sail.”',
  ],
  [
    'a participle whose subject stands in the sentence before',
    'Lee said it was “not good.” Adding, “They never learn.”',
    'Lee | said | it was “not good.”',
    'Lee | Adding | “They never learn.”',
  ],
  [
    'a participle and its colon',
    'Lee said it was poor. Adding: “They never learn.”',
    'Lee | said | it was poor',
    'Lee | Adding | “They never learn.”',
  ],
];
