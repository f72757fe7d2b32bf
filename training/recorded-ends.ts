import * as original from '../src/core/claims/source/content/content-end.ts';
import { type Reported, reported } from '../src/core/claims/source/content/reported.ts';

/** Every run of words whose end was looked for, in order. */
export const recorded: Reported[] = [];

/** Stands for the module of its name while the model is trained: does the same and takes down what it was asked. */
export const contentEnd: typeof original.contentEnd = (clauses, from, kind, closes = clauses.items.length) => {
  recorded.push(reported(clauses, from, kind, closes));
  return original.contentEnd(clauses, from, kind, closes);
};
