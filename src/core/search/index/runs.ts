import { byteWriter, readVarints } from './bytes.ts';

/**
 * Writes a set of records as runs: how many to leave out, how many to take, and so on.
 *
 * @param records in ascending order, none twice
 *
 * @example
 * writeRuns([3, 4, 5, 9]) // the numbers 3, 3, 3, 1
 */
export function writeRuns(records: ArrayLike<number>): Uint8Array<ArrayBuffer> {
  const writer = byteWriter();
  let from = 0;
  for (let i = 0; i < records.length; ) {
    const first = records[i] ?? 0;
    let length = 1;
    while (records[i + length] === first + length) length++;
    writer.varint(first - from);
    writer.varint(length);
    from = first + length;
    i += length;
  }
  return writer.done();
}

/**
 * Adds the records that `writeRuns` wrote to a set: one byte a record, 1 for those in it.
 *
 * @example
 * const set = new Uint8Array(6);
 * markRuns(writeRuns([3, 4]), set) // set is 0 0 0 1 1 0
 */
export function markRuns(bytes: Uint8Array, set: Uint8Array): void {
  let at = 0;
  let taking = false;
  readVarints(bytes, 0, bytes.length, (value) => {
    if (taking) set.fill(1, at, at + value);
    at += value;
    taking = !taking;
    return true;
  });
}
