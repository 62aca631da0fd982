import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { SheetReading } from '../../workbench/cli/read-sheet';
import { runCommandLine } from '../../workbench/cli/run-command-line';
import type { PlayResult } from '../../workbench/cli/step-result';

const dist = resolve(__dirname, '../../dist');
const rop = 'rop@firm.ru';
const ivanov = 'ivanov@firm.ru';
const tab = '▶ Иванов И.';

/** The steps of the design on the real bundle: a firm is set up, an offer is ticked without its answers, heard and unheard. */
const steps = [
  { at: '2026-11-23T09:00', as: rop, run: 'setup', args: { template: 'client-development' } },
  {
    at: '2026-11-23T09:05',
    as: rop,
    edit: {
      sheet: 'Сотрудники',
      range: 'A2:D3',
      values: [
        ['E1', 'Орлова О.', rop, 'РОП'],
        ['E2', 'Иванов И.', ivanov, 'менеджер'],
      ],
    },
  },
  {
    as: rop,
    edit: {
      sheet: 'Сделки',
      range: 'A2',
      values: [
        [
          'D1',
          'Пекарня № 3',
          'Производство FMCG, продукты питания',
          'Проектные · Разработка клиента',
          'Иванов И.',
          '23.11.2026',
        ],
      ],
    },
  },
  { as: rop, run: 'activate' },
  { at: '2026-11-23T09:10', as: rop, run: 'issue' },
  { as: rop, run: 'install' },
  {
    at: '2026-11-24T17:50',
    as: ivanov,
    edit: { sheet: tab, row: { Операция: 'Присвоить тип клиента' }, set: { '☐': true } },
  },
  { at: '2026-11-24T18:00', read: { sheet: tab } },
  { at: '2026-11-25T10:00', as: rop, run: 'report' },
  { read: { sheet: 'Отклонения' } },
  { read: { sheet: 'Допуск к КП' } },
];

async function play(file: unknown) {
  const folder = mkdtempSync(join(tmpdir(), 'techkarta-'));
  const [script, result, book] = ['steps.json', 'result.json', 'out.xlsx'].map((name) => join(folder, name));
  writeFileSync(script ?? '', JSON.stringify(file));
  const complaints: string[] = [];
  const terminal = { print: () => {}, complain: (line: string) => void complaints.push(line) };
  const argv = ['play', script ?? '', '--result', result ?? '', '--out', book ?? ''];
  const exit = await runCommandLine(argv, terminal, dist);
  return {
    exit,
    complaints,
    result: exit === 2 ? null : (JSON.parse(readFileSync(result ?? '', 'utf8')) as PlayResult),
  };
}

const readingOf = (result: PlayResult | null, sheet: string): SheetReading => {
  const step = result?.steps.find(({ what }) => what === `read ${sheet}`);
  if (!step?.read) throw new Error(`${sheet} was not read`);
  return step.read as SheetReading;
};

test('the steps of the design play on the bundle', async () => {
  const { exit, complaints, result } = await play({ owner: rop, editors: [ivanov], steps });
  expect({ exit, complaints }).toEqual({ exit: 0, complaints: [] });

  const ticked = result?.steps[6];
  expect(ticked).toMatchObject({ ok: true, ran: ['onTabEdit'], flushes: 1 });

  const { header, rows, headerRow } = readingOf(result, tab);
  const cell = (row: SheetReading['rows'][number] | undefined, name: string): string =>
    row?.values[header.indexOf(name)] ?? '';
  const rowOf = (operation: string) => rows.find((row) => cell(row, 'Операция') === operation);
  expect(headerRow).toBe(2);
  expect(cell(rowOf('Присвоить тип клиента'), 'Статус')).toBe('выполнена');
  // The tick opened the next operation, and its row says until when.
  expect(cell(rowOf('Изучить открытые источники'), 'Статус')).toBe('доступна');
  expect(cell(rowOf('Изучить открытые источники'), 'Срок')).toBe('26.11.2026');

  const gate = readingOf(result, 'Допуск к КП');
  expect(
    gate.rows.map((row) => [row.values[gate.header.indexOf('Отвечено')], row.values[gate.header.indexOf('Всего')]]),
  ).toEqual([['0', '7']]);
});

test('a command that is not in this version is bad input', async () => {
  const { exit, complaints } = await play({ owner: rop, steps: [{ run: 'card' }] });
  expect({ exit, lines: complaints.length }).toEqual({ exit: 2, lines: 1 });
});
