import type { Move } from '../content/moves.ts';

/**
 * The moves in the words of each common host, by the name of the file.
 *
 * @param base the path below which the site stands, without a slash at its end
 *
 * @example
 * hostFiles([{ from: '/a/', to: '/b/' }], '').get('_redirects') // '/a/* /b/:splat 301\n'
 */
export function hostFiles(moves: readonly Move[], base: string): Map<string, string> {
  const own = moves.map(({ from, to }) => ({ from: base + from, to: base + to }));
  const lines = (line: (move: Move) => string) => own.map((move) => `${line(move)}\n`).join('');
  const vercel = own.map(({ from, to }) => ({ source: `${from}:path*`, destination: `${to}:path*`, permanent: true }));
  return new Map([
    ['_redirects', lines(({ from, to }) => `${from}* ${to}:splat 301`)],
    ['.htaccess', lines(({ from, to }) => `RedirectMatch 301 ^${from}(.*)$ ${to}$1`)],
    ['redirects.nginx.map', lines(({ from, to }) => `~^${from}(?<rest>.*)$ ${to}$rest;`)],
    ['vercel.json', `${JSON.stringify({ redirects: vercel }, null, 2)}\n`],
  ]);
}
