/** A growing run of bytes. */
export interface ByteWriter {
  readonly varint: (value: number) => void;
  readonly bytes: (bytes: Uint8Array) => void;
  readonly length: () => number;
  readonly done: () => Uint8Array<ArrayBuffer>;
}

/**
 * Starts a run of bytes that grows as numbers are written to it.
 *
 * @example
 * const writer = byteWriter();
 * writer.varint(300);
 * writer.done() // Uint8Array.of(172, 2)
 */
export function byteWriter(): ByteWriter {
  let held = new Uint8Array(64);
  let length = 0;
  const room = (more: number) => {
    if (length + more <= held.length) return;
    const next = new Uint8Array(Math.max(held.length * 2, length + more));
    next.set(held);
    held = next;
  };
  return {
    varint(value) {
      room(5);
      let rest = value;
      while (rest > 127) {
        held[length++] = (rest & 127) | 128;
        rest >>>= 7;
      }
      held[length++] = rest;
    },
    bytes(bytes) {
      room(bytes.length);
      held.set(bytes, length);
      length += bytes.length;
    },
    length: () => length,
    done: () => held.slice(0, length),
  };
}

/**
 * Calls `visit` with every number written by `varint` between two places.
 *
 * @param visit gets the number and the place of the byte behind it; `false` ends the reading
 *
 * @example
 * readVarints(Uint8Array.of(172, 2, 5), 0, 3, visit) // visits 300, with 2, then 5, with 3
 */
export function readVarints(
  bytes: Uint8Array,
  start: number,
  end: number,
  visit: (value: number, next: number) => boolean | undefined,
): void {
  let value = 0;
  let shift = 0;
  for (let i = start; i < end; i++) {
    const byte = bytes[i] ?? 0;
    value |= (byte & 127) << shift;
    if (byte < 128) {
      if (visit(value, i + 1) === false) return;
      value = 0;
      shift = 0;
    } else shift += 7;
  }
}
