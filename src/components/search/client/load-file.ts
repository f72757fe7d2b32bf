// In a portable build this stands in the place of `fetch-file.ts`: a page on a disk may neither fetch nor load
// modules, but it may run scripts. The spelling comes with the page's own, each file of the index as one.
import '../../../core/search/spelling/spelling.ts';

declare global {
  /** The bytes, in base64, of the file whose script has run last. */
  var indexFile: string | undefined;
}

/**
 * Loads a file of the index.
 *
 * @example
 * await fetchFile('search/3f9c/p/w0.bin') // its bytes, where nothing may be fetched
 */
export function fetchFile(address: string): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `${address}.js`;
    script.addEventListener('error', () => reject(new Error(`${script.src} cannot be read.`)));
    // It comes at once after the script has run, before any other does.
    script.addEventListener('load', () => {
      resolve(Uint8Array.from(atob(globalThis.indexFile ?? ''), (letter) => letter.charCodeAt(0)));
    });
    document.head.append(script);
  });
}
