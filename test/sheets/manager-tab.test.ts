import type { CellValue } from '../../src/kernel/cell';
import { localDate } from '../../src/kernel/local-date';
import type { TaskInput } from '../../src/model/task';
import { emptyInput } from '../../src/planning/task-input';
import { diffTable } from '../../src/sheets/diff-table';
import { tabSummary } from '../../src/sheets/manager-tab-rows';
import { createTabFormatter, readTab } from '../../src/sheets/records/manager-tab';
import { schemaOf } from '../../src/sheets/schema/all-schemas';
import type { SheetImage } from '../../src/sheets/sheet-image';
import { ruContext, sheetImage } from './sheet-images';

const tabOf = (rows: readonly Readonly<Record<string, CellValue>>[]): SheetImage =>
  sheetImage('manager-tab', rows, { name: '▶ Иванов И.', owner: 'E1' });

test('what a manager typed is read as he meant it', () => {
  const read = readTab(
    tabOf([
      { id: 'D1/1/S1-10/1', done: true, doneOn: '24.11', minutes: '1,5 ч', units: '2,5' },
      { id: 'D1/1/S1-20/1', outcome: 'перенёс клиент', newDate: '03.12.2026', evidence: ' перенёс на декабрь ' },
      { id: 'D1/1/S1-30/1' },
    ]),
    ruContext,
  );
  expect(read.findings).toEqual([]);
  expect(read.rows.map(({ taskId, rowNumber, input }) => [taskId, rowNumber, input])).toEqual([
    ['D1/1/S1-10/1', 3, { ...emptyInput, outcome: 'done', doneOn: '2026-11-24', minutes: 90, units: 2.5 }],
    [
      'D1/1/S1-20/1',
      4,
      { ...emptyInput, outcome: 'moved-by-client', newDate: '2026-12-03', evidence: 'перенёс на декабрь' },
    ],
    ['D1/1/S1-30/1', 5, emptyInput],
  ]);
});

test('a tick beside an old «Итог» is weighed against what was accepted', () => {
  const image = tabOf([{ id: 'T1', done: true, outcome: 'ждём клиента' }]);
  const accepted: TaskInput = { ...emptyInput, outcome: 'waiting-client' };
  expect(readTab(image, ruContext).rows[0]?.input.outcome).toBe('waiting-client');
  expect(readTab(image, ruContext, () => accepted).rows[0]?.input.outcome).toBe('done');
});

test('rows without an ID are work outside the map, blank ones are nothing', () => {
  const read = readTab(tabOf([{ operation: 'Выставка', minutes: '120', done: true }, { done: false }]), ruContext);
  expect(read.rows).toEqual([]);
  expect(read.looseRows).toMatchObject([
    { rowNumber: 3, operation: 'Выставка', input: { minutes: 120, outcome: 'done' } },
  ]);
});

test('a row with a cell nobody understands is named, and nothing of it is taken', () => {
  const read = readTab(
    tabOf([
      { id: 'T1', done: true, minutes: 'долго' },
      { id: 'T2', done: true },
    ]),
    ruContext,
  );
  expect(read.rows.map(({ taskId }) => taskId)).toEqual(['T2']);
  expect([...read.unreadable]).toEqual([['T1', 3]]);
  expect(read.findings).toMatchObject([
    {
      code: 'not-minutes',
      place: { sheet: 'manager-tab', row: 3, column: 'minutes' },
      value: 'долго',
      figures: { tab: '▶ Иванов И.' },
    },
  ]);
});

test('a copied row is told of and only the first is read', () => {
  const read = readTab(
    tabOf([
      { id: 'T1', done: true },
      { id: 'T1', done: false },
    ]),
    ruContext,
  );
  expect(read.rows).toMatchObject([{ rowNumber: 3, input: { outcome: 'done' } }]);
  expect(read.findings).toMatchObject([{ code: 'copied-task-row', figures: { first: 3 } }]);
});

test('an input column that was deleted is one clear finding, not an erased input', () => {
  const image = tabOf([{ id: 'T1', evidence: 'КП-0147' }]);
  const at = schemaOf('manager-tab').columns.findIndex(({ key }) => key === 'evidence');
  const cut = { ...image, rows: image.rows.map((row) => row.filter((_, index) => index !== at)) };
  const read = readTab(cut, ruContext);
  expect(read.rows).toEqual([]);
  expect(read.findings).toMatchObject([{ code: 'missing-column', place: { column: 'evidence' } }]);
});

test('the grey columns are repaired, and the inputs written only where they are stated', () => {
  const format = createTabFormatter(ruContext);
  const shown = format.shown({
    taskId: 'T1',
    order: '2',
    yellowFrom: localDate('2026-11-25'),
    redFrom: localDate('2026-11-27'),
    state: 'available',
    client: 'Ритм',
    operation: 'Отправить КП',
    due: localDate('2026-11-24'),
    means: { text: 'Шаблон КП', url: 'https://a.example' },
    obstacle: '',
    normMinutes: 10,
    status: 'available',
  });
  const image = tabOf([{ id: 'T1', client: 'Испорчено', operation: 'Отправить КП', evidence: 'пишу прямо сейчас' }]);
  const edits = diffTable(schemaOf('manager-tab'), image, [shown], ruContext);
  const written = edits.flatMap((edit) => (edit.kind === 'values' ? edit.values.flat() : []));
  expect(written).toContain('Ритм');
  expect(written).not.toContain('пишу прямо сейчас');
  const accepted: TaskInput = { ...emptyInput, outcome: 'done', evidence: 'КП-0147' };
  expect(format.input(accepted, null)).toMatchObject({ done: true, outcome: '', evidence: 'КП-0147' });
  expect(format.input({ ...accepted, outcome: 'attempt' }, 'attempt')).toMatchObject({
    done: false,
    outcome: 'попытка без результата',
  });
});

test.each([
  { later: 0, ru: 'Сегодня 2 · ждём клиента 1', en: 'Today 2 · waiting for the client 1' },
  {
    later: 1,
    ru: 'Сегодня 2 · ждём клиента 1 · ещё 1 появится ближе к сроку',
    en: 'Today 2 · waiting for the client 1 · 1 more will show nearer the date',
  },
  {
    later: 19,
    ru: 'Сегодня 2 · ждём клиента 1 · ещё 19 появятся ближе к сроку',
    en: 'Today 2 · waiting for the client 1 · 19 more will show nearer the date',
  },
])('the first line says when the $later tasks that are not shown will be', ({ later, ru, en }) => {
  const counts = { today: 2, waitingClient: 1, offers: 0, later };
  expect([tabSummary(counts, 'ru'), tabSummary(counts, 'en')]).toEqual([ru, en]);
});
