/**
 * Reads how wide a TrueType font sets each character, in ems; kerning is left out.
 *
 * @example
 * const widthOf = fontWidths(readFileSync('serif.ttf'));
 * widthOf('Twelve boats') * 40 // its width at 40 px
 */
export function fontWidths(font: Uint8Array): (text: string) => number {
  const data = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const tables = tablesOf(data);
  const unitsPerEm = data.getUint16(at(tables, 'head') + 18);
  const metrics = data.getUint16(at(tables, 'hhea') + 34);
  const advances = at(tables, 'hmtx');
  const glyphOf = glyphsOf(data, at(tables, 'cmap'));
  return (text) => {
    let width = 0;
    for (const character of text) {
      const glyph = Math.min(glyphOf(character.codePointAt(0) ?? 0), metrics - 1);
      width += data.getUint16(advances + 4 * glyph);
    }
    return width / unitsPerEm;
  };
}

function tablesOf(data: DataView): Map<string, number> {
  const names = Array.from({ length: data.getUint16(4) }, (_, nth) => 12 + 16 * nth);
  return new Map(
    names.map((entry) => {
      const letters = [0, 1, 2, 3].map((nth) => data.getUint8(entry + nth));
      return [String.fromCharCode(...letters), data.getUint32(entry + 8)];
    }),
  );
}

function at(tables: ReadonlyMap<string, number>, name: string): number {
  const offset = tables.get(name);
  if (offset === undefined) throw new RangeError(`the font has no table ${name}`);
  return offset;
}

/** The number of each character's glyph, from a `cmap` of format 4; 0 for one that the font lacks. */
function glyphsOf(data: DataView, cmap: number): (code: number) => number {
  const subtables = Array.from(
    { length: data.getUint16(cmap + 2) },
    (_, nth) => cmap + data.getUint32(cmap + 8 + 8 * nth),
  );
  const table = subtables.find((offset) => data.getUint16(offset) === 4);
  if (table === undefined) throw new RangeError('the font has no cmap of format 4');
  const segments = data.getUint16(table + 6) / 2;
  const [ends, starts] = [table + 14, table + 16 + 2 * segments];
  const [deltas, offsets] = [starts + 2 * segments, starts + 4 * segments];
  return (code) => {
    for (let nth = 0; nth < segments; nth++) {
      if (data.getUint16(ends + 2 * nth) < code) continue;
      const start = data.getUint16(starts + 2 * nth);
      if (start > code) return 0;
      const offset = data.getUint16(offsets + 2 * nth);
      const delta = data.getUint16(deltas + 2 * nth);
      if (offset === 0) return (code + delta) & 0xffff;
      const glyph = data.getUint16(offsets + 2 * nth + offset + 2 * (code - start));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}
