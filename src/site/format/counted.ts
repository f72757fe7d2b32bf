const figures = new Intl.NumberFormat('en');

/**
 * So many things, in figures.
 *
 * @param noun in the singular; its plural has an "s"
 *
 * @example
 * counted(1, 'article') // '1 article'
 * counted(1200, 'word') // '1,200 words'
 */
export function counted(count: number, noun: string): string {
  return `${figures.format(count)} ${noun}${count === 1 ? '' : 's'}`;
}
