/** Called between the steps of long work, so that others may have the processor meanwhile. */
export type Pause = () => Promise<void>;

/**
 * A pause that is none: goes on at once, for readers without a page to paint.
 *
 * @example
 * await noPause() // undefined
 */
export async function noPause(): Promise<void> {}
