/** Called between the steps of long work, so that others may have the processor meanwhile. */
export type Pause = () => Promise<void>;

/** Goes on at once. */
export async function noPause(): Promise<void> {}
