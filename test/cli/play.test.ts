import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SheetReading } from '../../workbench/cli/read-sheet';
import type { PlayResult } from '../../workbench/cli/step-result';
import { folderWith, manager, owner, run, stepsFile } from './fake-bundle';

const setup = { at: '2026-11-23T09:00', as: owner, run: 'setup', args: { template: 'client-development' } };
const deal = {
  at: '2026-11-23T09:05',
  as: owner,
  edit: { sheet: 'Сделки', range: 'A2', values: [['D1', 'Пекарня № 3']] },
};
const tick = { as: manager, edit: { sheet: 'Сделки', row: { Клиент: 'Пекарня № 3' }, set: { '☐': true } } };
const read = { read: { sheet: 'Сделки' } };

async function play(steps: readonly object[], ...argv: readonly string[]) {
  const folder = folderWith({ 'steps.json': stepsFile(...steps) });
  const heard = await run(
    folder,
    'play',
    join(folder, 'steps.json'),
    ...argv.map((arg) => (arg.endsWith('.xlsx') ? join(folder, arg) : arg)),
  );
  return { ...heard, folder, result: JSON.parse(heard.printed) as PlayResult };
}

/** Rows of the reading that is the last step. */
function rowsOf({ steps }: PlayResult): SheetReading['rows'] {
  const reading = steps.at(-1)?.read as SheetReading | undefined;
  if (!reading) throw new Error('the last step reads nothing');
  return reading.rows;
}

test('a play says of every step what was shown and what it cost, and ends with 0', async () => {
  const { exit, result, complaints } = await play([setup, deal, tick, read]);
  expect({ exit, complaints }).toEqual({ exit: 0, complaints: [] });
  expect(result).toMatchObject({ ok: true, failed: [] });
  const [first, , third, fourth] = result.steps;
  expect(first).toMatchObject({
    step: 1,
    at: '2026-11-23T09:00',
    as: owner,
    what: 'run setup',
    ok: true,
    error: null,
    toasts: ['Техкарта: Листы готовы: client-development'],
    flushes: 1,
    ran: ['menuSetup'],
  });
  expect(first?.calls).toMatchObject({ setValues: 1, setConditionalFormatRules: 1 });
  expect(first?.simulatedMs).toBeGreaterThan(1600);
  expect(third).toMatchObject({ what: 'edit Сделки', ran: ['onEdit'], ok: true });
  expect(fourth?.read).toEqual<SheetReading>({
    sheet: 'Сделки',
    isHidden: false,
    above: [],
    headerRow: 1,
    header: ['ID', 'Клиент', '☐', 'Событий'],
    rows: [
      {
        row: 2,
        isHidden: false,
        values: ['D1', 'Пекарня № 3', 'ИСТИНА', '1'],
        backgrounds: ['#b7e1cd', '#b7e1cd', '#b7e1cd', '#b7e1cd'],
        fonts: [{ color: '#000000' }, { color: '#000000' }, { color: '#000000' }, { color: '#000000' }],
      },
    ],
  });
});

test.each([
  { deliver: 'none', events: '' },
  { deliver: 'once', events: '1' },
  { deliver: 'twice', events: '2' },
])('an edit delivered $deliver is heard so often', async ({ deliver, events }) => {
  const { result } = await play([setup, deal, { ...tick, deliver }, read]);
  const [row] = rowsOf(result);
  expect([row?.values[2], row?.values[3] ?? '']).toEqual(['ИСТИНА', events]);
});

test('time that goes on fires the hourly trigger, and the step says so', async () => {
  const { result } = await play([setup, { as: owner, run: 'install' }, { ...read, at: '2026-11-23T12:30' }]);
  const { clock = [] } = result.steps[2] ?? {};
  expect([3, 4]).toContain(clock.length);
  for (const run of clock) expect(run).toMatchObject({ function: 'onHour', ok: true, error: null, flushes: 1 });
});

test('a call of the sidebar gives its value', async () => {
  const { result } = await play([setup, { as: manager, call: 'sidebarState', args: ['Иванов'] }]);
  expect(result.steps[1]).toMatchObject({ what: 'call sidebarState', value: { name: 'Иванов', rows: 1 } });
});

test.each([
  { when: 'a command that throws', step: { run: 'issue' }, error: /Нечего выдавать/ },
  { when: 'a command that refuses', step: { run: 'sync' }, error: /^Сначала создайте листы$/ },
  {
    when: 'an edit of a sheet that is not there',
    step: { edit: { sheet: 'Сделка', range: 'A1', values: [[1]] } },
    error: /«Сделка».*«Сделки»/,
  },
  {
    when: 'an edit of a row that is not there',
    step: { edit: { sheet: 'Сделки', row: { Клиент: 'Нет' }, set: { ID: 'x' } } },
    error: /«Клиент» = "Нет"/,
  },
  {
    when: 'an edit of a column that is not there',
    step: { edit: { sheet: 'Сделки', row: { Клиент: 'Нет' }, set: { Ид: 'x' } } },
    error: /«Ид»/,
  },
  { when: 'a reading outside the grid', step: { read: { sheet: 'Сделки', range: 'ZZ2' } }, error: /ZZ2/ },
  { when: 'a reading of a sheet that is not there', step: { read: { sheet: 'Отклонения' } }, error: /«Отклонения»/ },
])('$when fails its step, the others are played, and the exit code is 1', async ({ step, error }) => {
  const { exit, result, complaints } = await play([setup, step, deal]);
  expect(exit).toBe(1);
  expect(result).toMatchObject({ ok: false, failed: [2] });
  expect(result.steps[1]).toMatchObject({ ok: false, error: expect.stringMatching(error) });
  expect(result.steps[2]).toMatchObject({ ok: true });
  expect(complaints).toEqual([expect.stringMatching(/^Шаг 2 \(.*$/)]);
});

test('faults break the runs of the step that they are for', async () => {
  const { exit, result } = await play([setup, setup], '--faults', '2:kill@2');
  expect(exit).toBe(1);
  expect(result.steps.map(({ ok }) => ok)).toEqual([true, false]);
});

test('a workbook that was written can be gone on with', async () => {
  const { folder } = await play([setup, deal], '--out', 'out.xlsx');
  const book = join(folder, 'out.xlsx');
  const next = join(folder, 'next.json');
  const second = folderWith({ 'next.json': stepsFile({ at: '2026-11-24T09:00', as: manager, edit: tick.edit }, read) });
  const heard = await run(second, 'play', join(second, 'next.json'), '--book', book, '--result', next);
  expect(heard).toMatchObject({ exit: 0, printed: '' });
  const result = JSON.parse(readFileSync(next, 'utf8')) as PlayResult;
  expect(rowsOf(result)[0]?.values.slice(0, 3)).toEqual(['D1', 'Пекарня № 3', 'ИСТИНА']);
  expect(existsSync(book)).toBe(true);
});
