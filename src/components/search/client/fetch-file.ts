/** Fetches a file of the index. */
export async function fetchFile(address: string, signal: AbortSignal | undefined): Promise<Uint8Array> {
  const response = await fetch(address, { signal: signal ?? null });
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
