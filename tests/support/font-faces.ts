/** A file of letters, and whether it has a character that it is fetched for. */
export interface FontFace {
  readonly url: string;
  readonly has: (codePoint: number) => boolean;
}

/** The files that a sheet's `@font-face` rules name. */
export function fontFaces(sheet: string): FontFace[] {
  return [...sheet.matchAll(/@font-face\s*\{([^}]*)\}/g)].flatMap(([, rule = '']) => {
    const url = /\burl\(["']?([^"')]+)/.exec(rule)?.[1];
    const ranges = [...rule.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi)].map(([, from = '', to = from]) => ({
      from: Number.parseInt(from, 16),
      to: Number.parseInt(to, 16),
    }));
    const has = (codePoint: number) =>
      ranges.length === 0 || ranges.some(({ from, to }) => from <= codePoint && codePoint <= to);
    return url === undefined ? [] : [{ url, has }];
  });
}
