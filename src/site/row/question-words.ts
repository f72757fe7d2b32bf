import { capital } from '../format/capital.ts';
import { doNotSay } from '../format/do-not-say.ts';
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
  const isSame = verdict.group === 'same';
  const [line] = lines;
  const isOne = isSame && lines.length === 1;
  const given = areSpeeches(lines)
    ? [speeches(lines.length, isSame)]
    : isOne && line !== undefined
      ? shared(line.cells, citing)
      : isSame
        ? [alike(lines)]
        : lines.map(({ cells: own }) => gives(own));
  // The note says who is cited, and so does the sentence of those who print the same.
  const further = isOne ? note?.replace(/^(?:Both|All) cite .*?\.(?= |$) ?/u, '') : note;
  const silence = silent.length === 0 ? '' : doNotSay(silent.map(({ outlet }) => outlet));
  return [...given, further ?? '', more(cells), silence].filter((sentence) => sentence !== '').join(' ');
}

/**
 * The row in one line, for previews: "The Courier: 12 (harbour office). The Post: does not say."
 *
 * @example
 * previewWords({ cells: [{ outlet: 'The Post' }] }) // 'The Post: does not say.'
 */
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

function speeches(number: number, isSame: boolean): string {
  const how = isSame ? ' alike, each in words of its own' : ', each with different words';
  return `${capital(numberWord(number))} articles answer${how}.`;
}

/** One answer in several ways of putting it. */
function alike(lines: readonly LineView[]): string {
  const number = lines.reduce((sum, { cells }) => sum + cells.length, 0);
  const ways = lines.map(({ cells }) => `${answer(cells[0])} (${nameList(cells.map(({ outlet }) => outlet))})`);
  return `${capital(numberWord(number))} articles ${verbFor(lines[0]?.cells[0])} the same: ${ways.slice(0, -1).join(', ')} or ${ways.at(-1)}.`;
}

function gives(cells: readonly CellView[]): string {
  const [cell] = cells;
  const verb = cells.length === 1 ? `${verbFor(cell)}s` : verbFor(cell);
  return `${nameList(cells.map(({ outlet }) => outlet))} ${verb} ${answer(cell)}.`;
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

/** Which articles give further answers: of one "prints", of several how many are in each. */
function more(cells: readonly CellView[]): string {
  const giving = cells.filter((cell) => cell.more.length > 0);
  const numbers = [...new Set(giving.map((cell) => cell.more.length))];
  const [number = 0] = numbers;
  if (giving.length === 1)
    return `${giving[0]?.outlet} prints ${numberWord(number)} more ${number === 1 ? 'answer' : 'answers'}.`;
  const counted = numbers.map((own) => {
    const outlets = giving.filter((cell) => cell.more.length === own).map(({ outlet }) => outlet);
    return `${numberWord(own)} ${outlets.length === 1 ? '' : 'each '}in ${nameList(outlets)}`;
  });
  return counted.length === 0 ? '' : `More answers: ${counted.join('; ')}.`;
}

function answer(cell: CellView | undefined): string {
  if (cell?.main === undefined) return '';
  const { answer } = cell.main;
  return answer.form === 'name' ? namesInWords(answer.main) : answerText(answer);
}

function times(value: number): string {
  return value === 2 ? 'twice' : `${numberWord(value)} times`;
}
