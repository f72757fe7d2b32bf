/** A growing list of whole numbers below 2³¹, in half the room of an array: an index holds millions. */
export interface NumberList {
  held: Int32Array;
  length: number;
}

/**
 * Adds a number to the list of a key, which begins with its first.
 *
 * @example
 * const lists = new Map();
 * append(lists, 'boat', 7) // numbersIn(lists.get('boat')) is [7]
 */
export function append<K>(lists: Map<K, NumberList>, key: K, value: number): void {
  let list = lists.get(key);
  if (list === undefined) {
    list = { held: new Int32Array(2), length: 0 };
    lists.set(key, list);
  } else if (list.length === list.held.length) {
    const longer = new Int32Array(2 * list.length);
    longer.set(list.held);
    list.held = longer;
  }
  list.held[list.length++] = value;
}

/**
 * The numbers of a list, in the order in which they were added; a view, true until the next is.
 *
 * @example
 * numbersIn({ held: Int32Array.of(7, 9, 0, 0), length: 2 }) // Int32Array.of(7, 9)
 */
export function numbersIn({ held, length }: NumberList): Int32Array {
  return held.subarray(0, length);
}
