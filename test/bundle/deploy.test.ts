import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';

/** `npm run deploy` with the real clasp against a stand-in of the Apps Script API on this machine. */

const root = resolve(__dirname, '../..');
const dist = join(root, 'dist');

interface PushedFile {
  readonly name: string;
  readonly type: string;
  readonly source: string;
}

interface Asked {
  readonly method: string;
  readonly url: string;
  readonly authorization: string;
  readonly body: string;
}

let folder: string;
let server: Server;
let asked: Asked[];
/** What the API answers to a push. */
let answer: { readonly status: number; readonly body: object };

beforeEach((done) => {
  folder = mkdtempSync(join(tmpdir(), 'techkarta-deploy-'));
  cpSync(dist, join(folder, 'dist'), { recursive: true });
  asked = [];
  answer = { status: 200, body: {} };
  server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      asked.push({ method, url, authorization: headers.authorization ?? '', body: Buffer.concat(parts).toString() });
      // The script is empty before the first push.
      const { status, body } = method === 'GET' ? { status: 200, body: { files: [] } } : answer;
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
  }).listen(0, '127.0.0.1', done);
});

afterEach((done) => {
  rmSync(folder, { recursive: true, force: true });
  server.close(done);
});

const inFolder = (name: string, content?: object): string => {
  const file = join(folder, name);
  if (content) writeFileSync(file, JSON.stringify(content));
  return file;
};

/** The token is good until long after the test, so that clasp need not ask for another. */
const login = () =>
  inFolder('auth.json', {
    tokens: {
      default: {
        client_id: 'client',
        client_secret: 'secret',
        type: 'authorized_user',
        refresh_token: 'refresh',
        access_token: 'token of the head',
        expiry_date: 4_102_444_800_000,
      },
    },
  });

function deploy(project: string, auth: string): Promise<{ readonly code: number | null; readonly text: string }> {
  const { port } = server.address() as AddressInfo;
  const args = ['tooling/deploy.mjs', '--no-build', '--project', project, '--auth', auth];
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: {
      ...process.env,
      GOOGLE_STAND_IN: `http://127.0.0.1:${port}`,
      NODE_OPTIONS: `--import ${join(__dirname, 'google-stand-in.mjs')}`,
    },
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (text += String(part)));
  return new Promise((told) => child.on('close', (code) => told({ code, text })));
}

const types: Readonly<Record<string, string>> = { '.js': 'SERVER_JS', '.html': 'HTML', '.json': 'JSON' };

test('what arrives is dist, byte for byte, once, as the person who logged in', async () => {
  const project = inFolder('.clasp.json', { scriptId: 'script-of-the-firm', rootDir: 'dist' });
  const { code, text } = await deploy(project, login());
  expect([code, text]).toEqual([0, expect.stringContaining('Готово')]);
  const pushes = asked.filter(({ method }) => method !== 'GET');
  expect(pushes.map(({ method, url }) => `${method} ${url}`)).toEqual(['PUT /v1/projects/script-of-the-firm/content']);
  expect(new Set(asked.map(({ authorization }) => authorization))).toEqual(new Set(['Bearer token of the head']));
  const { files } = JSON.parse(pushes[0]?.body ?? '') as { files: readonly PushedFile[] };
  const wanted = readdirSync(dist)
    .filter((name) => types[extname(name)])
    .map((name) => ({
      name: name.slice(0, -extname(name).length),
      type: types[extname(name)],
      source: readFileSync(join(dist, name), 'utf8'),
    }));
  const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);
  expect(files.map(({ name, type, source }) => ({ name, type, source })).sort(byName)).toEqual(wanted.sort(byName));
  expect(wanted.map(({ name }) => name)).toEqual(expect.arrayContaining(['Code', 'Library', 'Sidebar', 'appsscript']));
}, 60_000);

test('a refusal of Google’s is passed on, and the command fails', async () => {
  const message = 'User has not enabled the Apps Script API.';
  answer = { status: 403, body: { error: { code: 403, message, status: 'PERMISSION_DENIED', errors: [{ message }] } } };
  const project = inFolder('.clasp.json', { scriptId: 'script-of-the-firm', rootDir: 'dist' });
  const { code, text } = await deploy(project, login());
  expect(code).not.toBe(0);
  expect(text).not.toContain('Готово');
  expect(text).toContain('Apps Script API');
}, 60_000);

test.each([
  {
    what: 'no script is named',
    project: { rootDir: 'dist' },
    isLoggedIn: true,
    says: /^Не указано, куда отправлять.*\n$/,
  },
  { what: 'there is no .clasp.json', project: null, isLoggedIn: true, says: /^Не указано, куда отправлять.*\n$/ },
  {
    what: 'nobody is logged in',
    project: { scriptId: 's' },
    isLoggedIn: false,
    says: /^Вы не вошли в Google.*clasp login.*\n$/,
  },
])('$what: one line, and nothing is sent', async ({ project, isLoggedIn, says }) => {
  const auth = isLoggedIn ? login() : inFolder('nobody.json');
  const { code, text } = await deploy(inFolder('.clasp.json', project ?? undefined), auth);
  expect([code, text]).toEqual([2, expect.stringMatching(says)]);
  expect(asked).toEqual([]);
});
