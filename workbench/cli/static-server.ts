import { createReadStream, readdirSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, relative, sep } from 'node:path';

/** What stands where: a path of the address that ends in `/` is a folder, any other a single file. The longest path that fits counts. */
export type Mounts = Readonly<Record<string, string>>;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/**
 * Serves files of the mounted folders, nothing above them and nothing else: `/` is `index.html`, and `index.json` of a folder without
 * one lists its files. Nothing is cached, so that a new build is what the next reload shows.
 */
export function createStaticServer(mounts: Mounts): Server {
  return createServer((request, response) => {
    try {
      answer(mounts, request, response);
    } catch {
      refuse(response, 500);
    }
  });
}

function answer(mounts: Mounts, request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, { Allow: 'GET, HEAD' });
  const path = pathOf(request.url ?? '/');
  const file = path === null ? null : fileOf(mounts, path);
  if (path === null || file === null) return refuse(response, 404);
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats?.isFile()) {
    head(response, 200, extname(file), stats.size);
    if (request.method === 'HEAD') response.end();
    else
      createReadStream(file)
        .on('error', () => response.destroy())
        .pipe(response);
    return;
  }
  if (!path.endsWith('/index.json')) return refuse(response, 404);
  const names = namesIn(join(file, '..'));
  if (!names) return refuse(response, 404);
  const body = Buffer.from(JSON.stringify(names));
  head(response, 200, '.json', body.length);
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** The path of an address, decoded; null where it cannot be one. */
function pathOf(url: string): string | null {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/s, ''));
    if (!path.startsWith('/') || /[\0\\]/.test(path)) return null;
    return path.endsWith('/') ? `${path}index.html` : path;
  } catch {
    return null;
  }
}

function fileOf(mounts: Mounts, path: string): string | null {
  const place = Object.keys(mounts)
    .filter((mount) => (mount.endsWith('/') ? path.startsWith(mount) : path === mount))
    .sort((a, b) => b.length - a.length)[0];
  const target = place === undefined ? undefined : mounts[place];
  if (place === undefined || target === undefined) return null;
  if (!place.endsWith('/')) return target;
  const file = join(target, path.slice(place.length));
  const inside = relative(target, file);
  const isOutside = inside === '' || inside === '..' || inside.startsWith(`..${sep}`);
  // Hidden files are nobody's business.
  return isOutside || inside.split(sep).some((part) => part.startsWith('.')) ? null : file;
}

function namesIn(folder: string): readonly string[] | null {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map(({ name }) => name)
      .sort();
  } catch {
    return null;
  }
}

function head(response: ServerResponse, status: number, extension: string, length: number): void {
  response.writeHead(status, {
    'Content-Type': TYPES[extension.toLowerCase()] ?? 'application/octet-stream',
    'Content-Length': length,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
}

function refuse(response: ServerResponse, status: number, headers: Readonly<Record<string, string>> = {}): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store', ...headers });
  response.end(`${status}\n`);
}
