import { resolve } from 'node:path';
import { createSpreadsheetDocument } from '../../emulator/document/spreadsheet';
import type { HeadReport } from '../../src/app/head-report-contract';
import { readBundle } from '../../workbench/cli/read-bundle';
import { FIRST_DAY } from '../../workbench/demo/demo-days';
import { type DemoPlayed, playDemo } from '../../workbench/demo/demo-firm';
import { head, people } from '../../workbench/demo/firm';
import { createHost } from '../../workbench/desk/create-host';
import type { Host } from '../../workbench/desk/host';
import { displayOf, findRows, findTable } from '../../workbench/desk/sheet-table';
import { expectAgreement } from './head-report-agrees';
import { unspeakableCells } from './unspeakable';

const dist = resolve(__dirname, '../../dist');

function play(seed: number, until?: string): { readonly host: Host; readonly played: DemoPlayed } {
  const editors = Object.values(people).map(({ email }) => email);
  const document = createSpreadsheetDocument({
    id: 'demo',
    name: 'Демо',
    locale: 'ru_RU',
    timeZone: 'Europe/Moscow',
    owner: head.email,
    editors,
  });
  const host = createHost({ bundle: readBundle(dist), document, start: `${FIRST_DAY}T08:00` });
  return { host, played: playDemo(host, seed, until) };
}

/** A column of a sheet, by the rows in which other columns show given values. */
function shown(
  { document }: Host,
  name: string,
  column: string,
  wanted: Readonly<Record<string, string>> = {},
): readonly string[] {
  const sheet = document.sheets.find((one) => one.name === name);
  const table = sheet ? findTable(document, sheet, [column, ...Object.keys(wanted)]) : null;
  if (!table) throw new Error(`no table ${name}`);
  return findRows(table, wanted)
    .map((row) => displayOf(table, row, column))
    .filter((text) => text !== '');
}

test('the month has about every deviation in it, and nothing failed on the way', () => {
  const { host, played } = play(2026);
  expect(played.failures).toEqual([]);
  expect(unspeakableCells(host)).toEqual([]);
  // The firm's map answers the five questions, its own operation too.
  expect(shown(host, 'Проверка карты', 'Что не так')).toEqual([]);
  const kinds = new Set(shown(host, 'Отклонения', 'Вид'));
  for (const kind of [
    'Просрочка',
    'Сделано позже срока',
    'Пропуск',
    'Нарушен порядок',
    'КП без допуска',
    'Меньше плана',
    'Дольше нормы',
    'Время не записано',
    'Внесено позже',
    'Без присмотра',
  ]) {
    expect(kinds).toContain(kind);
  }
  // The sheet has them one by one, but late entries as a share of each person.
  for (const { title, count } of played.summary?.byKind ?? []) {
    if (title !== 'Внесено позже')
      expect([title, shown(host, 'Отклонения', 'Вид', { Вид: title }).length]).toEqual([title, count]);
  }
  expect(played.summary?.byPerson.map(({ fulfilmentPercent }) => typeof fulfilmentPercent)).toEqual(
    Array(4).fill('number'),
  );

  // The seed's case: one offer in order, one past the gate, one held back for its answers.
  expect(shown(host, 'Реестр', 'Статус', { ID: 'D1/1/S1-110/1' })).toEqual(['выполнена']);
  expect(shown(host, 'Отклонения', 'Сделка', { Вид: 'КП без допуска' })).toEqual(['D8']);
  expect(shown(host, 'Допуск к КП', 'Отвечено', { Сделка: 'D6' })).toEqual(['4']);
  expect(shown(host, 'Реестр', 'Статус', { ID: 'D6/1/S1-110/1' })).toEqual(['ожидает']);

  // A refusal cancels and accuses nobody of skipping; a return makes a second stay; a pause ends in a task.
  expect(new Set(shown(host, 'Реестр', 'Статус', { Сделка: 'D7' }))).toEqual(new Set(['выполнена', 'отменена']));
  expect(shown(host, 'Отклонения', 'Сделка', { Вид: 'Пропуск' })).not.toContain('D7');
  expect(new Set(shown(host, 'Реестр', 'Заход', { Сделка: 'D11' }))).toEqual(new Set(['1', '2']));
  expect(shown(host, 'Реестр', 'Статус', { ID: 'D4/1/!return/1' })).toEqual(['доступна']);

  // Moved three times by the client, and five attempts without a result: the head is to decide.
  const decisions = shown(host, 'Утро РОПа', 'Клиент', { Раздел: 'Решить сейчас', Операция: 'Решить' });
  expect([...decisions].sort()).toEqual(['Балтик-Трейд', 'ОптПродСнаб']);

  // The head's dialog and the sheets tell of the same month.
  const { value } = host.call(head.email, 'sidebarReport', []);
  const report = value as HeadReport;
  expect(report.weeks).toEqual(['2026-10-26', '2026-11-02', '2026-11-09', '2026-11-16']);
  expectAgreement(report, (sheet, column, wanted) => shown(host, sheet, column, wanted));
  expect(host.call(people.ershov.email, 'sidebarReport', []).error).toMatch(/только руководитель/);
}, 400_000);

test('the same seed plays the same days, another seed others', () => {
  const texts = [11, 11, 12].map((seed) => {
    const { host, played } = play(seed, '2026-10-29');
    expect(played.failures).toEqual([]);
    return JSON.stringify(host.document.sheets.map(({ name, rows }) => [name, rows.map((row) => row?.values)]));
  });
  expect(texts[1]).toBe(texts[0]);
  expect(texts[2]).not.toBe(texts[0]);
}, 300_000);
