import type { CellValue } from '../../src/kernel/cell';
import { fillIn } from '../../src/sheets/fill-in';
import { answerKey } from '../../src/sheets/records/answers';
import { readDraftMaps } from '../../src/sheets/records/draft-maps';
import { readFirm } from '../../src/sheets/records/read-firm';
import type { SheetImage, Workbook } from '../../src/sheets/sheet-image';
import type { SheetKey } from '../../src/sheets/table-schema';
import { applyEdits } from './apply-edits';
import { sheetImage, today, workbookOf } from './sheet-images';

type Rows = readonly Readonly<Record<string, CellValue>>[];

const types: Rows = [
  { kind: 'продажи', code: 'project', name: 'Проектные' },
  { kind: 'клиент', code: 'fmcg', name: 'Производство FMCG, продукты питания' },
  { kind: 'клиент', code: 'trade', name: 'Торговая компания' },
];
const stages: Rows = [{ id: 'S1', saleType: 'Проектные', name: 'Разработка клиента', status: 'черновик' }];
const operations: Rows = [
  {
    stage: 'Проектные · Разработка клиента',
    number: 10,
    title: 'Присвоить тип клиента',
    performer: 'менеджер',
    issuedTo: 'сделку',
    term: '1',
  },
  {
    id: 'S1-110',
    stage: 'S1',
    number: 110,
    title: 'Отправить КП',
    performer: 'менеджер',
    term: '',
    clientTypes: 'Торговая компания',
  },
  {
    id: 'S1-120',
    stage: 'S1',
    number: 120,
    title: 'Поддерживающий контакт',
    performer: 'юрист',
    term: 'К−3',
    mandatory: 'нет',
  },
];
const questions: Rows = [
  { clientType: 'Торговая компания', text: 'Кому перепродаёт?', about: 'клиенту', mandatoryBefore: 'S1-110' },
  { clientType: 'trade', text: 'Кредитный лимит?', about: 'сделке', answer: 'число', mandatoryBefore: 'Отправить КП' },
];
const staff: Rows = [
  { name: 'Иванов И.', email: 'ivanov@firm.ru', role: 'менеджер' },
  { id: 'E7', name: 'Орлова О.', email: 'rop@firm.ru', role: 'РОП' },
];
const deals: Rows = [
  {
    client: 'Пекарня № 3',
    clientType: 'Торговая компания',
    stage: 'Разработка клиента',
    manager: 'Иванов И.',
    enteredStage: '23.11.2026',
  },
  {
    id: 'D5',
    client: 'Ритм',
    stage: 'S1',
    manager: 'E7',
    enteredStage: 46349.4375,
    outcome: 'пауза до',
    outcomeDate: '15.12.2026',
  },
];
const clients: Rows = [{ id: 'C4', name: 'Ритм', type: 'Торговая компания' }];
const answers: Rows = [
  { subject: 'D5', question: 'Кому перепродаёт?', text: 'Розничным сетям Урала' },
  { subject: 'Ритм', question: 'Q2', text: '500 000', status: 'предположение', answeredOn: 46349 },
  { subject: 'Пекарня № 3', question: 'Q1', text: '' },
];

const images = (changes: Partial<Record<SheetKey, Rows>> = {}): SheetImage[] =>
  Object.entries({ types, stages, operations, questions, staff, deals, clients, answers, ...changes }).map(
    ([key, rows]) => sheetImage(key as SheetKey, rows),
  );
const book = (changes: Partial<Record<SheetKey, Rows>> = {}): Workbook => workbookOf(images(changes));

test('a workbook typed by a person in a hurry is understood', () => {
  const { firm, findings, newClients } = readFirm(book(), today);
  expect(findings).toEqual([]);
  expect(firm.staff.map(({ id, role }) => [id, role])).toEqual([
    ['E8', 'manager'],
    ['E7', 'head'],
  ]);
  expect(newClients).toEqual([
    { id: 'C5', name: 'Пекарня № 3', type: 'trade', folder: '', externalId: '', dealRow: 2 },
  ]);
  expect(firm.clients.map(({ id, type }) => [id, type])).toEqual([
    ['C4', 'trade'],
    ['C5', 'trade'],
  ]);
  expect(firm.questions.map(({ id, mandatoryBefore, answer }) => [id, mandatoryBefore, answer])).toEqual([
    ['Q1', 'S1-110', 'text'],
    ['Q2', 'S1-110', 'number'],
  ]);
});

test('deals: a manager who has no ID yet, a pause with its date, a moment of entry', () => {
  const { firm } = readFirm(book({ deals: deals.map((deal) => ({ ...deal, manager: 'Иванов И.' })) }), today);
  expect(firm.deals).toMatchObject([
    { id: 'D6', client: 'C5', stage: 'S1', manager: 'E8', enteredStage: '2026-11-23', outcome: null, entry: 1 },
    {
      id: 'D5',
      client: 'C4',
      enteredStage: '2026-11-23T10:30',
      outcome: { kind: 'pause', until: '2026-12-15' },
      outcomeDate: null,
    },
  ]);
});

test('an answer about the client given under a deal is the client’s, one about the deal given under the client the deal’s', () => {
  const { firm, answerRows, undatedAnswers } = readFirm(
    book({ deals: deals.map((deal) => ({ ...deal, manager: 'E7' })) }),
    today,
  );
  expect(firm.answers).toMatchObject([
    { subject: 'C4', question: 'Q1', text: 'Розничным сетям Урала', status: 'confirmed', answeredOn: today },
    { subject: 'D5', question: 'Q2', status: 'assumption', answeredOn: '2026-11-23' },
  ]);
  // Nothing was answered for the bakery, but its row is there.
  expect(answerRows.get(answerKey('C5', 'Q1'))).toBe(4);
  expect(firm.answers).toHaveLength(2);
  expect(undatedAnswers).toEqual([2]);
});

test.each<[string, Partial<Record<SheetKey, Rows>>, object]>([
  [
    'an employee without a proper address',
    { staff: [...staff, { name: 'Н.', email: 'нет', role: 'менеджер' }] },
    { code: 'bad-email', place: { sheet: 'staff', row: 4 } },
  ],
  [
    'an absence that ends before it starts',
    { absences: [{ employee: 'Орлова О.', from: '20.12.2026', to: '07.12.2026' }] },
    { code: 'absence-ends-before-start' },
  ],
  [
    'a substitute of himself',
    { absences: [{ employee: 'Орлова О.', from: '7.12.2026', to: '8.12.2026', substitute: 'E7' }] },
    { code: 'substitutes-himself' },
  ],
  [
    'a client who resembles another',
    { clients: [...clients, { id: 'C9', name: 'Пекарня №3', type: 'trade' }] },
    { code: 'similar-client', place: { sheet: 'deals', row: 2, column: 'client' } },
  ],
  [
    'a new client without a type',
    { deals: [{ ...deals[0], clientType: '' }] },
    { code: 'new-client-needs-type', place: { column: 'clientType' } },
  ],
  [
    'an outcome no deal can have',
    { deals: [{ ...deals[0], outcome: 'ну такое' }] },
    { code: 'unknown-choice', place: { column: 'outcome' } },
  ],
  [
    'a wrong setting',
    { settings: [{ key: 'Начало рабочего дня', value: 'рано' }] },
    { code: 'bad-setting-dayStarts', place: { sheet: 'settings', row: 2 } },
  ],
])('%s is a finding', (_, changes, finding) => {
  expect(readFirm(book({ answers: [], ...changes }), today).findings).toMatchObject([finding]);
});

test('settings are read in either language, and what is not said is the default', () => {
  const settings: Rows = [
    { key: 'Language', value: 'английский' },
    { key: 'Учёт времени', value: 'always' },
    { key: 'Конец рабочего дня', value: '17:30' },
    { key: 'Не показывать отклонения', value: '-' },
    { key: 'Замер: операции', value: 'S1-50; S1-60' },
    { key: 'Замер: по какой день', value: '04.12.2026' },
  ];
  expect(readFirm(book({ settings }), today).firm.settings).toMatchObject({
    language: 'en',
    timeKeeping: 'always',
    dayStartsAtMinute: 540,
    dayEndsAtMinute: 1050,
    disabledDeviations: [],
    campaign: { operations: ['S1-50', 'S1-60'], until: '2026-12-04' },
  });
});

test('the working copy of a map is read with the places of its rows', () => {
  const { maps, findings, places } = readDraftMaps(
    book({
      precedence: [{ operation: '110', after: 'S1-10' }],
      periodicity: [
        { operation: 'S1-110', rule: 'один раз' },
        { operation: 'Поддерживающий контакт', rule: 'каждые 5 р.д. от последнего контакта до №110' },
      ],
      controls: [
        {
          operation: 'S1-110',
          what: 'номер',
          evidence: '№ КП',
          method: 'выборочно',
          count: '1 в неделю',
          checker: 'РОП',
        },
      ],
    }),
    today,
  );
  expect(findings).toEqual([]);
  expect(maps).toHaveLength(1);
  expect(maps[0]).toMatchObject({
    stage: { id: 'S1', saleType: 'project', version: 1, status: 'draft' },
    operations: [
      { id: 'S1-10', term: { kind: 'working-days', days: 1 }, mandatory: true, clientTypes: [], weight: 1 },
      { id: 'S1-110', term: { kind: 'working-days', days: 2 }, issuedTo: 'deal', clientTypes: ['trade'] },
      { id: 'S1-120', term: { kind: 'key-date', offset: -3 }, mandatory: false, performer: 'юрист' },
    ],
    precedence: [{ operation: 'S1-110', after: 'S1-10', join: 'all', lagWorkingDays: 0 }],
    recurrences: [
      { operation: 'S1-110', rule: { kind: 'once' } },
      {
        operation: 'S1-120',
        rule: { kind: 'every-working-days', days: 5 },
        basis: 'last-contact',
        untilOperation: 'S1-110',
      },
    ],
    controls: [
      { id: 'K1', evidence: 'offer-number', checker: 'head', method: 'sample', count: { number: 1, per: 'week' } },
    ],
  });
  expect(places.operation('S1-110')).toEqual({ sheet: 'operations', row: 3 });
  expect(places.precedence({ operation: 'S1-110', after: 'S1-10' })).toEqual({ sheet: 'precedence', row: 2 });
  expect(places.periodicity('S1-99')).toEqual({ sheet: 'periodicity' });
});

test('a wrong phrase is quoted back with near ones, and the other rows are read', () => {
  const { maps, findings } = readDraftMaps(
    book({
      periodicity: [
        { operation: 'S1-110', rule: 'каждые пять дней' },
        { operation: 'S1-120', rule: 'пн, чт' },
      ],
    }),
    today,
  );
  expect(findings).toMatchObject([
    { code: 'unknown-phrase', place: { sheet: 'periodicity', row: 2, column: 'rule' }, value: 'каждые пять дней' },
  ]);
  expect(String(findings[0]?.figures?.near)).toContain('р.д.');
  expect(maps[0]?.recurrences).toHaveLength(1);
});

test('IDs, new clients, types, dates and labels are filled in, and then there is nothing left to fill in', () => {
  const before = book();
  const read = readFirm(before, today);
  const after = applyEdits(before, fillIn(before, read));
  const again = readFirm(after, today);
  expect(again.newClients).toEqual([]);
  expect(again.firm.clients).toEqual(read.firm.clients);
  expect(again.firm.deals).toEqual(read.firm.deals);
  expect(again.firm.staff).toEqual(read.firm.staff);
  expect(fillIn(after, again)).toEqual([]);
  const column = (key: SheetKey, at: number): CellValue[] =>
    (after.sheets.find((sheet) => sheet.key === key)?.rows ?? []).slice(1).map((row) => row[at] ?? '');
  expect(column('operations', 0)).toEqual(['S1-10', 'S1-110', 'S1-120']);
  expect(column('operations', 14)).toEqual([
    'S1-10 · Присвоить тип клиента',
    'S1-110 · Отправить КП',
    'S1-120 · Поддерживающий контакт',
  ]);
  expect(column('stages', 11)).toEqual(['Проектные · Разработка клиента']);
  expect(column('deals', 2)).toEqual(['Торговая компания', 'Торговая компания']);
});

test('a sheet that is not there is said once for each reader of it, and everything else is read', () => {
  const workbook = book();
  const cut = { ...workbook, sheets: workbook.sheets.filter(({ key }) => key !== 'calendar') };
  const { findings, firm } = readFirm(cut, today);
  expect(findings).toEqual([
    { kind: 'finding', severity: 'error', code: 'missing-sheet', place: { sheet: 'calendar' } },
  ]);
  expect(firm.staff).toHaveLength(2);
});
