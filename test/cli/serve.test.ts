import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommandLine } from '../../workbench/cli/run-command-line';
import { folderWith } from './fake-bundle';

interface Served {
  readonly address: string;
  readonly port: number;
  stop(): Promise<number>;
}

interface Refused {
  readonly exit: number;
  readonly complaints: readonly string[];
}

const pageFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'page-'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Верстак</title>');
  writeFileSync(join(folder, 'main.js'), 'let верстак;');
  writeFileSync(join(folder, 'main.css'), 'body{}');
  writeFileSync(join(folder, '.secret'), 'hidden');
  mkdirSync(join(folder, 'empty'));
  // Beside the folder, where nobody may reach.
  writeFileSync(`${folder}-secret.txt`, 'secret');
  return folder;
};

/** Starts `techkarta serve`; gives its address, or what it refused with. */
async function serve(...argv: readonly string[]): Promise<Served | Refused> {
  const bundleFolder = folderWith({ 'demo.xlsx': 'PK' });
  return serveFrom(pageFolder(), bundleFolder, '--book', join(bundleFolder, 'demo.xlsx'), ...argv);
}

async function serveFrom(page: string, bundle: string, ...argv: readonly string[]): Promise<Served | Refused> {
  const complaints: string[] = [];
  let stop = (): void => undefined;
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  let exit: Promise<number> = Promise.resolve(0);
  const printed = await new Promise<string | null>((resolve) => {
    const terminal = { print: resolve, complain: (line: string) => void complaints.push(line) };
    exit = runCommandLine(['serve', ...argv], terminal, bundle, { pageFolder: page, untilStopped: () => stopped });
    void exit.then(() => resolve(null));
  });
  if (printed === null) return { exit: await exit, complaints };
  expect(printed.split('\n')).toHaveLength(1);
  const [address = '', port = ''] = /http:\/\/127\.0\.0\.1:(\d+)\//.exec(printed) ?? [];
  return {
    address,
    port: Number(port),
    stop: () => {
      stop();
      return exit;
    },
  };
}

function running(served: Served | Refused): Served {
  if ('complaints' in served) throw new Error(served.complaints.join());
  return served;
}

/** Asks for a path exactly as written: `fetch` would tidy it up. */
const ask = (port: number, path: string, method = 'GET') =>
  new Promise<{ status: number; body: string; headers: Readonly<Record<string, unknown>> }>((resolve, reject) => {
    const asking = request({ host: '127.0.0.1', port, path, method }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        body += part;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body, headers: response.headers }));
    });
    asking.on('error', reject);
    asking.end();
  });

describe('a running workbench', () => {
  let served: Served;
  beforeAll(async () => {
    served = running(await serve('--port', '0'));
  });
  afterAll(() => served.stop());

  test.each([
    ['/', 'text/html; charset=utf-8', 'Верстак'],
    ['/index.html?lang=en', 'text/html; charset=utf-8', 'Верстак'],
    ['/main.js', 'text/javascript; charset=utf-8', 'верстак'],
    ['/main.css', 'text/css; charset=utf-8', 'body'],
    ['/dist/Code.js', 'text/javascript; charset=utf-8', 'onOpen'],
    ['/dist/Sidebar.html', 'text/html; charset=utf-8', 'Техкарта'],
    ['/dist/appsscript.json', 'application/json; charset=utf-8', 'Europe/Moscow'],
    ['/demo/techkarta-demo.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'PK'],
  ])('%s is served as %s, not cached', async (path, type, text) => {
    const { status, body, headers } = await ask(served.port, path);
    expect(status).toBe(200);
    expect(body).toContain(text);
    expect(headers).toMatchObject({
      'content-type': type,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'content-length': String(Buffer.byteLength(body)),
    });
  });

  test('the bundle’s files are listed', async () => {
    const { body } = await ask(served.port, '/dist/index.json');
    expect(JSON.parse(body)).toEqual(
      expect.arrayContaining(['Code.js', 'Library.html', 'Sidebar.html', 'appsscript.json']),
    );
  });

  test.each([
    '/nothing.js',
    '/../package.json',
    '/dist/../../package.json',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/..%2f..%2fetc%2fpasswd',
    '/dist/..%5c..%5cpackage.json',
    '//etc/passwd',
    '/.secret',
    '/empty',
    '/empty/',
    '/%',
    '/main.js%00.html',
    '/demo/',
    '/demo/other.xlsx',
    '/nowhere/index.json',
  ])('%s is not found', async (path) => {
    expect(await ask(served.port, path)).toMatchObject({ status: 404, body: '404\n' });
  });

  test('a folder whose name only begins alike is another folder', async () => {
    const page = pageFolder();
    const bundle = folderWith({ 'demo.xlsx': 'PK' });
    const other = running(await serveFrom(page, bundle, '--port', '0', '--book', join(bundle, 'demo.xlsx')));
    const name = encodeURIComponent(`../${page.split('/').at(-1)}-secret.txt`);
    expect((await ask(other.port, `/${name}`)).status).toBe(404);
    await other.stop();
  });

  test('it only gives', async () => {
    expect(await ask(served.port, '/main.js', 'HEAD')).toMatchObject({ status: 200, body: '' });
    expect(await ask(served.port, '/main.js', 'POST')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
  });
});

test('told to stop, it ends with 0 although somebody is still connected', async () => {
  const served = running(await serve('--port', '0'));
  await fetch(served.address);
  expect(await served.stop()).toBe(0);
  await expect(fetch(served.address)).rejects.toThrow();
});

describe('ports', () => {
  const occupy = (port: number) =>
    new Promise<{ port: number; free: () => void }>((resolve, reject) => {
      const server = createServer().once('error', reject);
      server.listen(port, '127.0.0.1', () => {
        const address = server.address();
        resolve({ port: typeof address === 'object' && address ? address.port : 0, free: () => server.close() });
      });
    });

  test('without --port the next free one is taken', async () => {
    const usual = await occupy(8765).catch(() => null);
    const served = running(await serve());
    expect(served.port).toBeGreaterThan(8765);
    expect(served.port).toBeLessThan(8785);
    await served.stop();
    usual?.free();
  });

  test('a port asked for that is taken is refused in one line', async () => {
    const other = await occupy(0);
    const refused = await serve('--port', String(other.port));
    other.free();
    expect(refused).toEqual({ exit: 2, complaints: [expect.stringContaining(String(other.port))] });
  });
});

describe('what is missing is said in one line, exit code 2', () => {
  test('the page', async () => {
    const bundle = folderWith({ 'demo.xlsx': 'PK' });
    const folder = mkdtempSync(join(tmpdir(), 'no-page-'));
    expect(await serveFrom(folder, bundle, '--book', join(bundle, 'demo.xlsx'))).toEqual({
      exit: 2,
      complaints: [expect.stringMatching(/index\.html.*npm run build/)],
    });
  });

  test('the book', async () => {
    const refused = await serveFrom(pageFolder(), folderWith(), '--book', '/nowhere/demo.xlsx', '--lang', 'en');
    expect(refused).toEqual({ exit: 2, complaints: [expect.stringMatching(/demo\.xlsx.*npm run demo/)] });
  });

  test.each([['--port', 'eighty'], ['--port', '70000'], ['--port'], ['--portt', '80'], ['surplus']])(
    '%s %s',
    async (...argv) => {
      const refused = await serve(...argv);
      expect(refused).toMatchObject({ exit: 2, complaints: [expect.stringContaining(argv[0] ?? '')] });
    },
  );
});
