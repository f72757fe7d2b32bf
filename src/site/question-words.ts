import { answerText } from './answers.ts';
import { turned } from './line-view.ts';
import { nameList } from './name-list.ts';
import type { CellView, RowView } from './row-view.ts';

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/**
 * Says a row in sentences made of fixed words, the outlets' names and their answers.
 *
 * @example
 * // 'Two articles give 12 boats, and both cite the harbour office: one source, printed twice. The Post does not say.'
 */
export function questionWords({ cells, verdict }: RowView): string {
  const { lines, silent } = turned({ cells });
  return [
    ...given(
      lines.map((line) => line.cells),
      verdict.group,
    ),
    ...further(cells),
    silence(silent),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
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

function given(lines: readonly (readonly CellView[])[], group: RowView['verdict']['group']): string[] {
  if (group !== 'same') {
    return lines.map(
      (cells) =>
        `${nameList(cells.map(({ outlet }) => outlet))} ${cells.length === 1 ? 'gives' : 'give'} ${answer(cells[0])}.`,
    );
  }
  const [cells = []] = lines;
  const sources = new Set(cells.map(({ main }) => main?.namedSource));
  const [source] = sources;
  const cited = cells.length > 1 && sources.size === 1 && source !== undefined;
  const same = `${capital(inWords(cells.length))} articles give ${answer(cells[0])}`;
  if (!cited) return [`${same}.`];
  return [
    `${same}, and ${cells.length === 2 ? 'both' : 'all'} cite ${source}: one source, printed ${times(cells.length)}.`,
  ];
}

function further(cells: readonly CellView[]): string[] {
  return cells.flatMap(({ outlet, more }) =>
    more.length === 0
      ? []
      : [`${outlet} prints ${inWords(more.length)} more ${more.length === 1 ? 'answer' : 'answers'}.`],
  );
}

function silence(silent: readonly CellView[]): string {
  if (silent.length === 0) return '';
  return `${nameList(silent.map(({ outlet }) => outlet))} ${silent.length === 1 ? 'does' : 'do'} not say.`;
}

function answer(cell: CellView | undefined): string {
  return cell?.main === undefined ? '' : answerText(cell.main.answer);
}

function inWords(value: number): string {
  return NUMBERS[value] ?? String(value);
}

function times(value: number): string {
  return value === 2 ? 'twice' : `${inWords(value)} times`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
