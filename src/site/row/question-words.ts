import { nameList } from '../format/name-list.ts';
import { namesInWords } from '../format/names-in-words.ts';
import { numberWord } from '../format/number-word.ts';
import { answerText } from './answers.ts';
import { type LineView, turned } from './line-view.ts';
import type { CellView, RowView } from './row-view.ts';

/**
 * Says a row in sentences made of fixed words, the outlets' names and their answers.
 *
 * @example
 * // 'Two articles give 12 boats, and both cite the harbour office: one source, printed twice. The Post does not say.'
 */
export function questionWords({ cells, verdict, citing, note }: RowView): string {
  const { lines, silent } = turned({ cells });
  const [line, ...others] = lines;
  const isOne = verdict.group === 'same' && others.length === 0;
  const given = areSpeeches(lines)
    ? [speeches(lines.length, verdict.group === 'same')]
    : isOne && line !== undefined
      ? shared(line.cells, citing)
      : lines.map(({ cells: own }) => gives(own));
  // The note says who is cited, and so does the sentence of those who print the same.
  const further = isOne ? note?.replace(/^(?:Both|All \d+) cite .*?\.(?= |$) ?/u, '') : note;
  const told =
    isOne || areSpeeches(lines) ? cells : lines.filter((each) => each.cells.length > 1).flatMap((each) => each.cells);
  return [...given, further ?? '', ...more(told), silence(silent)].filter((sentence) => sentence !== '').join(' ');
}

/** The row in one line, for previews: "The Courier: 12 (harbour office). The Post: does not say." */
export function previewWords({ cells }: RowView): string {
  return cells
    .map(({ outlet, main }) => {
      if (main === undefined) return `${outlet}: does not say.`;
      return `${outlet}: ${answerText(main.answer)}${main.attribution === undefined ? '' : ` (${main.attribution})`}.`;
    })
    .join(' ');
}

/** Long speeches stand in full below: where each is another, they are not said twice. */
function areSpeeches(lines: readonly LineView[]): boolean {
  return lines.length > 1 && lines.every(({ cells }) => cells.length === 1 && cells[0]?.main?.answer.form === 'speech');
}

function speeches(number: number, alike: boolean): string {
  const how = alike ? ' alike, each in words of its own' : ', each with other words';
  return `${capital(numberWord(number))} articles answer${how}.`;
}

function gives(cells: readonly CellView[]): string {
  const verb = cells.length === 1 ? `${verbFor(cells[0])}s` : verbFor(cells[0]);
  const [cell] = cells;
  const further =
    cells.length === 1 && cell !== undefined && cell.more.length > 0 ? `, and ${moreAnswers(cell.more.length)}` : '';
  return `${nameList(cells.map(({ outlet }) => outlet))} ${verb} ${answer(cell)}${further}.`;
}

/** Articles give figures and words, name sources, print what these say, and say "since March". */
function verbFor(cell: CellView | undefined): string {
  const { kind, answer } = cell?.main ?? {};
  if (kind === 'date') return 'say';
  return answer?.form === 'name' ? 'name' : answer?.form === 'speech' ? 'print' : 'give';
}

function shared(cells: readonly CellView[], citing: string | undefined): string[] {
  const same = `${capital(numberWord(cells.length))} articles ${verbFor(cells[0])} ${answer(cells[0])}`;
  if (citing === undefined) return [`${same}.`];
  return [
    `${same}, and ${cells.length === 2 ? 'both' : 'all'} cite ${namesInWords(citing)}: one source, printed ${times(cells.length)}.`,
  ];
}

function more(cells: readonly CellView[]): string[] {
  const numbers = [...new Set(cells.map((cell) => cell.more.length))].filter((number) => number > 0);
  return numbers.map((number) => {
    const outlets = cells.filter((cell) => cell.more.length === number).map(({ outlet }) => outlet);
    const answers = moreAnswers(number);
    return outlets.length === 1 ? `${outlets[0]} prints ${answers}.` : `${nameList(outlets)} print ${answers} each.`;
  });
}

function moreAnswers(number: number): string {
  return `${numberWord(number)} more ${number === 1 ? 'answer' : 'answers'}`;
}

function silence(silent: readonly CellView[]): string {
  if (silent.length === 0) return '';
  return `${nameList(silent.map(({ outlet }) => outlet))} ${silent.length === 1 ? 'does' : 'do'} not say.`;
}

function answer(cell: CellView | undefined): string {
  if (cell?.main === undefined) return '';
  const { answer } = cell.main;
  return answer.form === 'name' ? namesInWords(answer.main) : answerText(answer);
}

function times(value: number): string {
  return value === 2 ? 'twice' : `${numberWord(value)} times`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
