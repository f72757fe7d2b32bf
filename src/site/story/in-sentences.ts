import { capital } from '../format/capital.ts';
import { doNotSay } from '../format/do-not-say.ts';
import { nameList } from '../format/name-list.ts';
import { namesInWords } from '../format/names-in-words.ts';
import { numberWord } from '../format/number-word.ts';
import { answerText } from '../row/answers.ts';
import { turned } from '../row/line-view.ts';
import type { CellView, RowView } from '../row/row-view.ts';

/** A piece of a sentence; an answer of an article links to its words. */
export interface Piece {
  readonly text: string;
  readonly href?: string | undefined;
}

/**
 * Tells a row in plain sentences from templates: who gives which answer, and who does not say.
 * Nothing is said of the world, and nothing of why.
 *
 * @example
 * inSentences(row) // All three say 40. — They differ: 40 (Post) or 41 (Mail). — Both say 40. Mail does not say.
 * inSentences(row) // Both say the same: 40 (Post) or about 40 (Mail).
 */
export function inSentences({ cells, verdict, citing }: RowView): readonly Piece[] {
  const telling = cells.filter((cell) => cell.main !== undefined);
  const silent = cells.filter((cell) => cell.main === undefined);
  const answers = turned({ cells }).lines.map((line) => line.cells);
  return [
    ...said(answers, telling.length, cells.length, verdict.group),
    ...(citing === undefined
      ? []
      : [{ text: ` ${telling.length === 2 ? 'Both' : 'All'} cite ${namesInWords(citing)}.` }]),
    ...(silent.length === 0 ? [] : [{ text: ` ${doNotSay(silent.map(({ outlet }) => outlet))}` }]),
  ];
}

function said(
  answers: readonly (readonly CellView[])[],
  telling: number,
  all: number,
  group: RowView['verdict']['group'],
): Piece[] {
  const [first] = answers;
  if (group === 'only' || telling < 2)
    return [{ text: `${first?.[0]?.outlet ?? ''} says ` }, ...answerOf(first), { text: '.' }];
  const who = howMany(telling, all);
  if (group === 'same' && answers.length === 1) return [{ text: `${who} ` }, ...answerOf(first), { text: '.' }];
  const given = answers.map((cells) => [
    ...answerOf(cells),
    { text: ` (${nameList(cells.map(({ outlet }) => outlet))})` },
  ]);
  return [
    { text: group === 'same' ? `${who} the same: ` : 'They differ: ' },
    ...given.flatMap((pieces, i) => (i === 0 ? pieces : [{ text: i === given.length - 1 ? ' or ' : ', ' }, ...pieces])),
    { text: '.' },
  ];
}

function howMany(telling: number, all: number): string {
  const words = numberWord(telling);
  if (telling === all) return telling === 2 ? 'Both say' : `All ${words} say`;
  return `${capital(words)} of ${numberWord(all)} say`;
}

/** The answer that all of the cells print, linked to the words of the first. */
function answerOf(cells: readonly CellView[] = []): Piece[] {
  const main = cells[0]?.main;
  return main === undefined ? [] : [{ text: answerText(main.answer), href: main.href }];
}
