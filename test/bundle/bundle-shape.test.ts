import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { parse } from 'acorn';
import entryPoints from '../house/entry-points.json';

const ROOT = resolve(__dirname, '../..');
const MANIFEST_SCOPES = ['spreadsheets.currentonly', 'script.container.ui', 'userinfo.email', 'script.scriptapp'];

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const code = read('dist/Code.js');

/** Everything that Apps Script puts into the global scope and that costs, needs rights, or does not exist while the menu is built. */
const SERVICES = [
  ...[
    'SpreadsheetApp',
    'PropertiesService',
    'CacheService',
    'LockService',
    'ScriptApp',
    'HtmlService',
    'Session',
    'Utilities',
  ],
  ...[
    'Logger',
    'UrlFetchApp',
    'DriveApp',
    'DocumentApp',
    'FormApp',
    'GmailApp',
    'MailApp',
    'CalendarApp',
    'Browser',
    'Charts',
  ],
  ...[
    'ContentService',
    'LanguageApp',
    'LinearOptimizationService',
    'Maps',
    'SlidesApp',
    'XmlService',
    'CardService',
    'console',
  ],
];

/** A global scope as at install time (AuthMode.NONE), where any touch of a service throws. */
function throwingScope(): Record<string, unknown> {
  const scope: Record<string, unknown> = {};
  for (const service of SERVICES) {
    const touched = (how: string) => () => {
      throw new Error(`${service} touched while loading: ${how}`);
    };
    const target = Object.assign(() => undefined, {});
    scope[service] = new Proxy(target, {
      get: (_, key) => touched(`get ${String(key)}`)(),
      set: touched('set'),
      has: touched('has'),
      apply: touched('call'),
      construct: touched('new'),
      ownKeys: touched('keys'),
    });
  }
  return scope;
}

test('parses as ES2019', () => {
  expect(() => parse(code, { ecmaVersion: 2019, sourceType: 'script' })).not.toThrow();
});

test('its top-level functions are the entry points, and no others', () => {
  const { body } = parse(code, { ecmaVersion: 2019, sourceType: 'script' });
  const functions = body.flatMap((node) => (node.type === 'FunctionDeclaration' ? [node.id.name] : []));
  expect(functions.sort()).toEqual([...entryPoints].sort());
});

test('nothing else is declared at the top level', () => {
  const { body } = parse(code, { ecmaVersion: 2019, sourceType: 'script' });
  const others = body.flatMap(({ type }) => (type === 'FunctionDeclaration' ? [] : [type]));
  expect(others).toEqual(['ExpressionStatement']);
});

test('loads where every service throws, and then every entry point is there', () => {
  const scope = createContext(throwingScope());
  runInContext(code, scope);
  // gas-webpack-plugin declares an empty function for each; loading has to have put the real one in its place.
  const bodies = entryPoints.map((name) => String(runInContext(name, scope)));
  for (const body of bodies) expect(body).toMatch(/^(?:function|\(|\w+\s*=>)/);
  expect(bodies).not.toEqual(expect.arrayContaining([expect.stringMatching(/^function \w+\(\)\s*\{\s*\}$/)]));
});

test('a touch of a service while loading would be seen', () => {
  expect(() => runInContext('SpreadsheetApp.getUi()', createContext(throwingScope()))).toThrow(
    'SpreadsheetApp touched',
  );
});

test('is at most 350 KB', () => {
  expect(Buffer.byteLength(code)).toBeLessThanOrEqual(350 * 1024);
});

test('keeps Cyrillic readable', () => {
  expect(code).toContain('Техкарта');
  expect(code).not.toMatch(/(?:\\u04[0-9a-f]{2}){3}/i);
});

test('the manifest asks for these scopes and no more', () => {
  const { oauthScopes, runtimeVersion } = JSON.parse(read('dist/appsscript.json')) as Record<string, unknown>;
  expect(oauthScopes).toEqual(MANIFEST_SCOPES.map((scope) => `https://www.googleapis.com/auth/${scope}`));
  expect(runtimeVersion).toBe('V8');
});

test.each(['Sidebar', 'Report'])('%s is one file: it refers to no other', (name) => {
  const page = read(`dist/${name}.html`);
  expect(page).not.toMatch(/<(?:script|link|img)[^>]+(?:src|href)=/i);
  expect(page.match(/<\/script/gi)).toHaveLength(1);
});
