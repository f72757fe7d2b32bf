/** A drawing as plain data: paths and texts, told apart by class. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly paths: readonly DrawnPath[];
  readonly texts: readonly DrawnText[];
}

export interface DrawnPath {
  readonly d: string;
  readonly class: PathClass;
}

export type PathClass = 'ax' | 'lane' | 'tie' | 'dot' | 'bar' | 'since' | 'loose' | 'cap' | 'pub';

export interface DrawnText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly class: 'tick' | 'name' | 'label' | 'faint';
  readonly end?: true;
}

/**
 * How wide a text of the interface's face is, about; 13 px if not said otherwise.
 *
 * @example
 * textWidth('18 July') // 47.32
 */
export function textWidth(text: string, size = 13): number {
  return text.length * size * 0.52;
}

/**
 * A text in lines of at most so many characters; a longer word stands alone.
 *
 * @example
 * wrapped('The Harbour Herald', 8) // ['The', 'Harbour', 'Herald']
 */
export function wrapped(text: string, characters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= characters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/**
 * A filled disc as a path.
 *
 * @example
 * disc(5, 6, 3) // 'M2 6a3 3 0 1 0 6 0a3 3 0 1 0 -6 0z'
 */
export function disc(x: number, y: number, r: number): string {
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
}

/**
 * A coordinate to a tenth: none needs more.
 *
 * @example
 * round(47.316) // 47.3
 */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
