/**
 * `npm run deploy`: builds the add-on and pushes it to the script that `.clasp.json` names.
 *
 *   node tooling/deploy.mjs [--no-build] [--project .clasp.json] [--auth .clasprc.json]
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { inRoot } from './in-root.mjs';

const { values } = parseArgs({
  options: { 'no-build': { type: 'boolean' }, project: { type: 'string' }, auth: { type: 'string' } },
});
const project = resolve(values.project ?? inRoot('.clasp.json'));
const auth = resolve(values.auth ?? join(homedir(), '.clasprc.json'));

const fault = faultOf();
if (fault === null) run();
else {
  console.error(fault);
  process.exitCode = 2;
}

/** What is missing, in one line that says what to do; null where all is there. */
function faultOf() {
  if (!scriptIdIn(project))
    return 'Не указано, куда отправлять: впишите в .clasp.json "scriptId" скрипта вашей таблицы или создайте таблицу командой из README («Поставить на Google»).';
  return existsSync(auth) ? null : 'Вы не вошли в Google: выполните `npx clasp login` и повторите.';
}

function scriptIdIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).scriptId;
  } catch {
    return undefined;
  }
}

/** `--force`: the manifest is ours, clasp is not to ask about it. */
function run() {
  if (!values['no-build']) must(process.execPath, [inRoot('tooling/build.mjs')]);
  must(process.execPath, [
    inRoot('node_modules/@google/clasp/build/src/index.js'),
    '--project',
    project,
    '--auth',
    auth,
    'push',
    '--force',
  ]);
  if (process.exitCode === undefined) console.log('Готово: перезагрузите таблицу, меню «Техкарта» обновится.');
}

function must(command, args) {
  if (process.exitCode) return;
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  if (status !== 0) process.exitCode = status ?? 1;
}
