/**
 * Breaks a text into lines that fit; what does not fit in the last is cut with an ellipsis.
 *
 * @param most the width of a line, in the unit of `widthOf`
 *
 * @example
 * wrap('How many boats sank?', (text) => text.length, 10, 2) // ['How many', 'boats…']
 */
export function wrap(text: string, widthOf: (text: string) => number, most: number, lines: number): string[] {
  const broken: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer) <= most || line === '') {
      line = longer;
      continue;
    }
    broken.push(line);
    line = word;
  }
  broken.push(line);
  if (broken.length <= lines && broken.every((own) => widthOf(own) <= most)) return broken;
  const last = broken.slice(lines - 1).join(' ');
  return [...broken.slice(0, lines - 1), last].map((own) => cut(own, widthOf, most));
}

function cut(line: string, widthOf: (text: string) => number, most: number): string {
  if (widthOf(line) <= most) return line;
  const letters = [...line];
  while (letters.length > 0 && widthOf(`${letters.join('').trimEnd()}…`) > most) letters.pop();
  const kept = letters.join('');
  // A word that is cut in two goes whole, where another stands before it.
  const whole = /^\s|^$/u.test(line.slice(kept.length)) ? kept : kept.replace(/\s+\S*$/u, '');
  return `${whole.replace(/[\s,.;:–—]+$/u, '')}…`;
}
