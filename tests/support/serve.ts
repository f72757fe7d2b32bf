// Serves dist/ as a static host would, compressed:  node tests/support/serve.ts [PORT] [FOLDER] [PEM]
// With a file of a key and a certificate it does so over HTTP/2, as hosts do.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import { createSecureServer } from 'node:http2';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

const [port = '4391', folder = 'dist', pemFile] = process.argv.slice(2);
const pem = pemFile === undefined ? undefined : readFileSync(pemFile);
const root = join(import.meta.dirname, '../..', folder);

const respond = ({ url = '/', headers }: Asked, response: Answered) => send(url, headers['accept-encoding'], response);
const server = pem === undefined ? createServer(respond) : createSecureServer({ key: pem, cert: pem }, respond);
server.listen(Number(port));

type Asked = Pick<IncomingMessage, 'url' | 'headers'>;
type Answered = Pick<NodeJS.WritableStream, 'end'> & {
  writeHead(status: number, headers: OutgoingHttpHeaders): unknown;
};

function send(url: string, accepts: string | string[] = '', response: Answered): void {
  const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
  const file = join(root, path.endsWith('/') ? `${path}index.html` : path);
  const found = file.startsWith(root) && existsSync(file) && statSync(file).isFile();
  const served = found ? file : join(root, '404.html');
  const type = TYPES[extname(served)] ?? 'application/octet-stream';
  const packed = /^text|json|xml/.test(type) && accepts.includes('gzip');
  response.writeHead(found ? 200 : 404, {
    'content-type': type,
    'cache-control': path.startsWith('/_astro/') ? 'max-age=31536000, immutable' : 'no-cache',
    ...(packed && { 'content-encoding': 'gzip' }),
  });
  const bytes = readFileSync(served);
  response.end(packed ? gzipSync(bytes) : bytes);
}
