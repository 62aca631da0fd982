import fc from 'fast-check';
import { dateOf, localDate, localDateTime } from '../../src/kernel/local-date';
import type { StageMap } from '../../src/model/stage-map';
import type { Task } from '../../src/model/task';
import { plainContext } from '../../src/sheets/plain-context';
import { formatCheckCount, parseCheckCount } from '../../src/sheets/records/check-count';
import { effectiveOutcome } from '../../src/sheets/records/effective-outcome';
import { formatFrozenMap, formatWorkingContext, readFrozenMaps } from '../../src/sheets/records/frozen-maps';
import { createTaskFormatter, readRegister } from '../../src/sheets/records/register';
import { isSimilarName } from '../../src/sheets/records/similar-name';
import { createLogFormatter, readLog } from '../../src/sheets/records/time-log';
import { aFirm } from '../builders/firm';
import { logArb, taskArb } from './record-arbitraries';
import { cellsOf, ruContext, sheetImage, today } from './sheet-images';

test.each(['ru', 'en'] as const)('a task written into the register in %s is read back as it was', (language) => {
  const context = plainContext(language, today);
  const format = createTaskFormatter(context);
  fc.assert(
    fc.property(fc.uniqueArray(taskArb, { selector: (task) => task.id, maxLength: 5 }), (tasks) => {
      const image = sheetImage('register', cellsOf(tasks.map(format)), { language });
      expect(readRegister(image, context)).toEqual({ tasks, findings: [] });
    }),
  );
});

test('a record written into the time log is read back as it was', () => {
  const format = createLogFormatter(ruContext);
  fc.assert(
    fc.property(fc.uniqueArray(logArb, { selector: (row) => row.id, maxLength: 5 }), (log) => {
      const image = sheetImage('time-log', cellsOf(log.map(format)));
      expect(readLog(image, ruContext)).toEqual({ log, findings: [] });
    }),
  );
});

test('a spoilt «Принято» is a finding and its neighbours work', () => {
  const format = createTaskFormatter(ruContext);
  const [first, second] = fc.sample(taskArb, { numRuns: 2, seed: 7 }) as [Task, Task];
  const cells = cellsOf([format({ ...first, id: 'A' }), format({ ...second, id: 'B' })]);
  const image = sheetImage('register', [{ ...cells[0], accepted: '{"n":' }, cells[1] ?? {}]);
  const read = readRegister(image, ruContext);
  expect(read.tasks.map(({ id }) => id)).toEqual(['B']);
  expect(read.findings).toMatchObject([
    { code: 'broken-json', place: { sheet: 'register', row: 2, column: 'accepted' } },
  ]);
});

test('20,000 tasks and 50,000 records are read in a second or two even under jest', () => {
  const [task] = fc.sample(taskArb, { numRuns: 1, seed: 1 }) as [Task];
  const [record] = fc.sample(logArb, { numRuns: 1, seed: 1 });
  const taskRow = cellsOf([createTaskFormatter(ruContext)(task)])[0] ?? {};
  const logRow = record ? (cellsOf([createLogFormatter(ruContext)(record)])[0] ?? {}) : {};
  const register = sheetImage(
    'register',
    Array.from({ length: 20_000 }, (_, at) => ({ ...taskRow, id: `T${at}` })),
  );
  const log = sheetImage(
    'time-log',
    Array.from({ length: 50_000 }, (_, at) => ({ ...logRow, id: `L${at}` })),
  );
  const before = process.cpuUsage();
  expect(readRegister(register, ruContext).tasks).toHaveLength(20_000);
  expect(readLog(log, ruContext).log).toHaveLength(50_000);
  // A bare Node needs 0.35 s; processor time, because other tests may run at the same time.
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(3000);
});

describe('frozen maps', () => {
  const storedAt = localDateTime('2026-11-23T09:00');
  const mapWith = (instruction: string): StageMap => ({
    stage: {
      id: 'S1',
      saleType: 'project',
      name: 'Разработка клиента',
      number: 1,
      goal: '',
      entryCondition: '',
      exitCondition: '',
      limitWorkingDays: null,
      version: 3,
      status: 'active',
      activeFrom: localDate('2026-11-23'),
    },
    operations: [
      {
        id: 'S1-10',
        stage: 'S1',
        number: 10,
        title: 'Присвоить тип',
        instruction,
        checklist: '',
        performer: 'manager',
        issuedTo: 'deal',
        planUnits: null,
        mandatory: true,
        clientTypes: [],
        term: { kind: 'working-days', days: 1 },
        result: '',
        weight: 1,
      },
    ],
    precedence: [],
    recurrences: [],
    controls: [],
  });

  test.each([
    ['short', ''],
    ['long', '=1+1 «ё» '.repeat(12_000)],
    ['with signs outside the basic plane at the cuts', '😀'.repeat(60_000)],
  ])('a map is read back as it was frozen: %s', (_, instruction) => {
    const map = mapWith(instruction);
    const rows = cellsOf(formatFrozenMap(map, storedAt));
    for (const { content } of rows) expect(String(content).length).toBeLessThanOrEqual(45_002);
    const read = readFrozenMaps(sheetImage('map-versions', rows), today);
    expect(read.findings).toEqual([]);
    expect(read.maps.get('S1@3')).toEqual(map);
  });

  test('no part begins like a formula', () => {
    for (const { content } of cellsOf(formatFrozenMap(mapWith('-'.repeat(200_000)), storedAt)))
      expect(content).toMatch(/^\|.*\|$/s);
  });

  test('a version with a part missing is a finding, the others are read', () => {
    const broken = cellsOf(formatFrozenMap(mapWith('x'.repeat(100_000)), storedAt)).slice(1);
    const whole = cellsOf(formatFrozenMap({ ...mapWith(''), stage: { ...mapWith('').stage, version: 4 } }, storedAt));
    const read = readFrozenMaps(sheetImage('map-versions', [...broken, ...whole]), today);
    expect([...read.maps.keys()]).toEqual(['S1@4']);
    expect(read.findings).toMatchObject([{ code: 'broken-map-version', figures: { version: 'S1@3' } }]);
  });

  test('parts left over from a longer text do no harm, in whatever order the rows stand', () => {
    const long = cellsOf(formatFrozenMap(mapWith('x'.repeat(100_000)), storedAt));
    const [short] = cellsOf(formatFrozenMap(mapWith('y'), storedAt));
    const rows = [...long.slice(1).reverse(), short ?? {}];
    const read = readFrozenMaps(sheetImage('map-versions', rows), today);
    expect(read.findings).toEqual([]);
    expect(read.maps.get('S1@3')?.operations[0]?.instruction).toBe('y');
  });

  test('the working context comes back', () => {
    const { answers: _a, stageHistory: _h, ...context } = aFirm();
    const read = readFrozenMaps(
      sheetImage('map-versions', cellsOf(formatWorkingContext(context, storedAt))),
      dateOf(storedAt),
    );
    expect(read.context).toEqual(context);
  });
});

test.each([
  // ticked, «Итог», accepted before, what is meant
  [true, null, null, 'done'],
  [false, null, null, null],
  [false, null, 'done', null],
  [true, 'waiting-client', null, 'waiting-client'],
  [true, 'waiting-client', 'waiting-client', 'done'],
  [false, 'waiting-client', 'waiting-client', 'waiting-client'],
  [true, 'waiting-client', 'done', 'waiting-client'],
  [false, 'done', null, 'done'],
  [true, 'done', 'done', 'done'],
  [false, 'done', 'done', null],
  [false, 'attempt', 'done', 'attempt'],
] as const)('☐ %s and «Итог» %s after %s mean %s', (isTicked, outcome, accepted, meant) => {
  expect(effectiveOutcome(isTicked, outcome, accepted)).toBe(meant);
});

test.each([
  ['1 в неделю', { number: 1, per: 'week' }],
  ['2 раза в месяц', { number: 2, per: 'month' }],
  ['3 per week', { number: 3, per: 'week' }],
  ['5/мес', { number: 5, per: 'month' }],
  ['иногда', null],
  ['0 в неделю', null],
] as const)('how many checks: %s', (text, count) => {
  expect(parseCheckCount(text)).toEqual(count);
  for (const language of ['ru', 'en'] as const)
    expect(parseCheckCount(formatCheckCount(count, language))).toEqual(count);
});

test.each([
  ['ООО «Ритм»', 'Ритм', true],
  ['Хлебокомбинат', 'Хлебокомбинт', true],
  ['Пекарня № 3', 'Пекарня № 4', false],
  ['Завод А', 'Завод Б', false],
  ['Альфа', 'Бета', false],
  ['Вектор', 'Вектор Плюс', false],
])('%s and %s: probably the same client? %s', (a, b, isSame) => {
  expect(isSimilarName(a, b)).toBe(isSame);
});
