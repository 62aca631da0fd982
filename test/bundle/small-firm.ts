import { people, WorkbookDesk } from './workbook-desk';

/** A head and two managers with a client of each type: what most tests of the whole bundle begin with. */

export const stage = 'Проектные · Разработка клиента';
export const food = 'Производство FMCG, продукты питания';
const industry = 'Промышленное предприятие';
export const trade = 'Торговая компания';
export const tabs = { ivanov: '▶ Иванов И.', petrov: '▶ Петров П.', head: '▶ Соколова М.' } as const;

export const staffRows = [
  { ID: 'E1', Имя: 'Соколова М.', 'E-mail': people.head, Роль: 'РОП' },
  { ID: 'E2', Имя: 'Иванов И.', 'E-mail': people.ivanov, Роль: 'менеджер' },
  { ID: 'E3', Имя: 'Петров П.', 'E-mail': people.petrov, Роль: 'менеджер' },
];

export const dealRows = [
  { ID: 'D1', Клиент: 'Пекарня № 3', 'Тип клиента': food, Менеджер: 'Иванов И.' },
  { ID: 'D2', Клиент: 'Завод «Вал»', 'Тип клиента': industry, Менеджер: 'Иванов И.' },
  { ID: 'D3', Клиент: 'ТД «Ритм»', 'Тип клиента': trade, Менеджер: 'Петров П.' },
];

export interface FirmOptions {
  /** The day on which everything begins; `YYYY-MM-DD`. A Monday by default. */
  readonly day?: string;
  /** Whether the triggers that collect ticks are set. */
  readonly installs?: boolean;
}

/** Sheets, the template and people; nothing is active or issued yet. */
export function enteredFirm({ day = '2026-11-23' }: FirmOptions = {}): WorkbookDesk {
  const desk = new WorkbookDesk({ start: `${day}T08:00` });
  desk.run('setup', { template: 'client-development' });
  desk.append('Сотрудники', staffRows);
  const entered = day.split('-').reverse().join('.');
  desk.append(
    'Сделки',
    dealRows.map((deal) => ({ ...deal, Этап: stage, 'Вошла в этап': entered, Сумма: 450_000 })),
  );
  return desk;
}

/** The firm at work: the map is active, the tasks are issued, and, unless told otherwise, ticks are collected. */
export function workingFirm({ installs = true, ...options }: FirmOptions = {}): WorkbookDesk {
  const desk = enteredFirm(options);
  desk.run('activate');
  desk.run('issue');
  if (installs) desk.run('install');
  return desk;
}

/** Operations of the template in the order in which a deal of a client type goes through them, up to the one before «Отправить КП». */
const preparation: Readonly<Record<string, readonly string[]>> = {
  D1: ['10', '20', '30', '45', '50', '60', '65', '80', '90', '105'],
  D2: ['10', '20', '30', '45', '50', '60', '65', '70', '80', '90', '105'],
  D3: ['10', '20', '30', '45', '50', '60', '65', '80', '90', '105'],
};

export const taskId = (deal: string, operation: string, repeat = 1, entry = 1): string =>
  `${deal}/${entry}/S1-${operation}/${repeat}`;

const managerOf = (deal: string) =>
  deal === 'D3' ? { tab: tabs.petrov, as: people.petrov } : { tab: tabs.ivanov, as: people.ivanov };

/** Ticks a task in its performer's tab. */
export function tick(
  desk: WorkbookDesk,
  deal: string,
  operation: string,
  extra: Readonly<Record<string, string>> = {},
) {
  const { tab, as } = managerOf(deal);
  return desk.type(tab, { ID: taskId(deal, operation) }, { '☐': true, ...extra }, { as });
}

/** Goes through a deal up to the offer: all that comes before it is ticked, and the head has approved unless `isApproved` is false. */
export function prepareOffer(desk: WorkbookDesk, deal: string, isApproved = true): void {
  for (const operation of preparation[deal] ?? []) tick(desk, deal, operation);
  if (isApproved) desk.type(tabs.head, { ID: taskId(deal, '100') }, { '☐': true });
}

/** Answers all mandatory questions of a client, or the first so many. */
export function answerQuestions(desk: WorkbookDesk, client: string, count = Number.POSITIVE_INFINITY): void {
  const open = desk.where('Ответы', { 'Клиент или сделка': client, Ответ: '' }).slice(0, count);
  for (const { row } of open)
    desk.put('Ответы', Number(row), 'Ответ', [['Выяснили на встрече: около 1 200 тонн в год']], { as: people.ivanov });
}
