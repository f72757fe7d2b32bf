import { posix } from 'node:path';

/** From an address of the site to the way there. */
type Way = (address: string) => string;

/**
 * The ways from a page of the site to the files of others.
 *
 * @param page its own address, without the base
 * @param base the path below which the site stands, without a slash at its end
 *
 * @example
 * wayFrom('/harbour-fire/read/', '')('/harbour-fire/#q-3') // '../index.html#q-3'
 */
export function wayFrom(page: string, base: string): Way {
  return (address) => {
    const { path = '', rest = '' } = PARTS.exec(address)?.groups ?? {};
    if (!path.startsWith(`${base}/`)) return address;
    const file = path.slice(base.length).replace(/\/$/, '/index.html');
    return posix.relative(page.replace(/[^/]*$/, ''), file) + rest;
  };
}

const PARTS = /^(?<path>[^?#]*)(?<rest>.*)$/;

/** Takes a tag, whatever its attributes hold. */
const TAG = /<[a-z](?:[^">]|"[^"]*")*>/g;
/** Takes an address of the site in a tag, and what stands before it: `href="`, `content="0; url=`. */
const ADDRESS = /(?<=\s(?:(?:href|src|action)="|content="0; url=))\/(?!\/)[^"]*/g;

/**
 * A page whose addresses are ways from it, with a script that may run from a disk.
 *
 * @example
 * portablePage('<a href="/fire/">Fire</a>', wayFrom('/fire/c/3n7sx4g0/', '')) // '<a href="../../index.html">Fire</a>'
 */
export function portablePage(html: string, way: Way): string {
  return html.replace(TAG, (tag) => {
    // The font is asked for by the style sheet too, and from a disk it comes at once.
    if (tag.startsWith('<link rel="preload"')) return '';
    return tag
      .replace(ADDRESS, way)
      .replace(/(?<=\sdata-index=")[^"]*/, './')
      .replace('<script type="module"', '<script defer');
  });
}

/**
 * A style sheet whose addresses are ways from it.
 *
 * @example
 * portableSheet('a{background:url(/a.png)}', () => '../a.png') // 'a{background:url(../a.png)}'
 */
export function portableSheet(css: string, way: Way): string {
  return css.replace(/(?<=\burl\()\/[^)]*/g, way);
}

/**
 * A module that imports nothing as a script: what a module keeps to itself a script would share. Vite's helper
 * for modules that are loaded later stands in it, but never runs.
 *
 * @example
 * portableScript('const a = 1;') // '(()=>{const a = 1;})()'
 */
export function portableScript(code: string): string {
  return `(()=>{${code.replaceAll('import.meta', '({})')}})()`;
}

/**
 * Records of the search whose addresses are ways from its page.
 *
 * @example
 * portableRecords('[{"url":"/fire/"}]', () => '../fire/index.html') // '[{"url":"../fire/index.html"}]'
 */
export function portableRecords(json: string, way: Way): string {
  return json.replace(/(?<="url":")[^"]*/g, way);
}
