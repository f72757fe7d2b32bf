/**
 * Comma-separated values as RFC 4180 has them, the first line the names of the fields.
 *
 * @example
 * toCsv(['a', 'b'], [{ a: 'say "no"', b: 1 }]) // 'a,b\r\n"say ""no""",1\r\n'
 */
export function toCsv<Name extends string>(
  names: readonly Name[],
  records: readonly Partial<Record<Name, string | number>>[],
): string {
  const lines = records.map((record) => names.map((name) => quoted(String(record[name] ?? ''))).join(','));
  return [names.join(','), ...lines, ''].join('\r\n');
}

function quoted(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
