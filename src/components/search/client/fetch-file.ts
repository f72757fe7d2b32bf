/**
 * Fetches a file of the index.
 *
 * @example
 * await fetchFile('/search/3f9c/p/w0.bin', undefined) // its bytes
 */
export async function fetchFile(address: string, signal: AbortSignal | undefined): Promise<Uint8Array> {
  const response = await fetch(address, { signal: signal ?? null });
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
