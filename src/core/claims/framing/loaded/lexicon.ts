import type { Token } from '../../../text/tokens.ts';
import type { WordClass } from './word-class.ts';
import { WORD_CLASSES } from './word-classes.ts';

/** An entry of a list, ready to be matched token by token. */
export interface Entry {
  readonly steps: readonly string[];
  readonly wordClass: WordClass;
}

/** An entry found: the tokens from `first` up to `last`, both included. */
export interface LexiconMatch {
  readonly first: number;
  readonly last: number;
  readonly entries: readonly Entry[];
}

const ENTRIES = indexed(WORD_CLASSES);

/**
 * The entries that begin at a token, those of most words; all lists that hold the same words are named.
 *
 * Each word is matched as printed or by its dictionary form.
 *
 * @example
 * matchAt(tokenize('witch hunts', { start: 0, end: 11 }), 0)?.last // 1
 */
export function matchAt(tokens: readonly Token[], first: number): LexiconMatch | undefined {
  const token = tokens[first];
  if (token === undefined) return undefined;
  const printed = ENTRIES.get(token.lower) ?? [];
  const byForm = token.lemma === token.lower ? [] : (ENTRIES.get(token.lemma) ?? []);
  if (printed.length + byForm.length === 0) return undefined;
  const candidates = [...printed, ...byForm];
  const fitting = candidates.filter(({ steps }) => steps.every((step, i) => isForm(tokens[first + i], step)));
  const length = fitting.reduce((most, { steps }) => Math.max(most, steps.length), 0);
  if (length === 0) return undefined;
  return { first, last: first + length - 1, entries: fitting.filter(({ steps }) => steps.length === length) };
}

function isForm(token: Token | undefined, step: string): boolean {
  return token !== undefined && (token.lower === step || token.lemma === step);
}

function indexed(classes: readonly WordClass[]): ReadonlyMap<string, readonly Entry[]> {
  const index = new Map<string, Entry[]>();
  for (const wordClass of classes) {
    for (const word of wordClass.words.trim().split(/\s+/)) {
      for (const steps of formsOf(word)) {
        const [head = ''] = steps;
        const list = index.get(head);
        if (list === undefined) index.set(head, [{ steps, wordClass }]);
        else list.push({ steps, wordClass });
      }
    }
  }
  return index;
}

/** The tagger keeps some hyphenated words whole ("anti-war") and parts the others at the hyphen, which it keeps. */
function formsOf(word: string): string[][] {
  const whole = word.split('_');
  return word.includes('-')
    ? [whole, word.split(/_|(-)/).filter((step) => step !== undefined && step !== '')]
    : [whole];
}
