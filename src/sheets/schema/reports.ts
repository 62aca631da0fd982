import type { ColumnType } from '../table-schema';
import { choice, deviationSeverities, severities } from './choices';
import { type ColumnTraits, column, count, date, type Pair, technical, text, yesNo } from './column';
import { type TableTraits, table } from './table';

const shown = (key: string, header: Pair, type: ColumnType, traits: ColumnTraits = {}) =>
  column(key, header, type, { headerRequired: true, ours: true, ...traits });

const address = technical('url', ['адрес', 'address'], text);

const report = (traits: Partial<TableTraits> = {}): TableTraits => ({
  family: 'report',
  identity: [],
  headerRow: 2,
  rows: 150,
  ...traits,
});

const percent: ColumnType = { kind: 'integer', unit: '%' };
const number: ColumnType = { kind: 'number' };

export const mapCheck = table('map-check', ['Проверка карты', 'Map check'], report({ rows: 200 }), [
  shown('stage', ['Этап', 'Stage'], text, { width: 200 }),
  shown('severity', ['Важность', 'Severity'], choice(severities), { width: 90 }),
  shown('operation', ['Операция', 'Task'], text, {
    width: 240,
  }),
  shown('sentence', ['Что не так', 'What is wrong'], text, { width: 560 }),
  shown('where', ['Где', 'Where'], text, {
    linkIn: 'url',
    width: 180,
  }),
  address,
]);

export const morning = table('morning', ['Утро РОПа', 'Morning'], report({ shownOnDayOne: true }), [
  shown('section', ['Раздел', 'Section'], text, { width: 140 }),
  shown('sentence', ['Что случилось', 'What happened'], text, { width: 580 }),
  shown('client', ['Клиент', 'Client'], text, { width: 225 }),
  shown('operation', ['Операция', 'Task'], text, {
    width: 265,
  }),
  shown('performer', ['Исполнитель', 'Performer'], text, { width: 130 }),
  shown('since', ['С какого дня', 'Since'], date),
  shown('days', ['Рабочих дней', 'Working days'], count, { width: 75 }),
  shown('where', ['Где', 'Where'], text, {
    linkIn: 'url',
    width: 105,
  }),
  address,
]);

/** The heat map of «Неделя»: fulfilment of the last five weeks, the reported one last. On a Monday that is the week before. */
export const heatColumnKeys = ['week5', 'week4', 'week3', 'week2', 'week1'] as const;

const heatHeaders: Readonly<Record<(typeof heatColumnKeys)[number], Pair>> = {
  week5: ['4 нед. раньше', '4 weeks before'],
  week4: ['3 нед. раньше', '3 weeks before'],
  week3: ['2 нед. раньше', '2 weeks before'],
  week2: ['Неделей раньше', 'The week before'],
  week1: ['Неделя отчёта', 'Reported week'],
};

const heatColumns = heatColumnKeys.map((key) => shown(key, heatHeaders[key], percent, { width: 95 }));

export const week = table('week', ['Неделя', 'Week'], report({ frozenUpTo: 'who', rows: 80 }), [
  shown('who', ['Кто', 'Who'], text, { width: 200 }),
  shown('plan', ['План', 'Plan'], count, { width: 75 }),
  shown('done', ['Сделано', 'Done'], count, { width: 85 }),
  shown('inTermPercent', ['В срок', 'In term'], percent, {
    width: 85,
  }),
  shown('inOrderPercent', ['По порядку', 'In order'], percent, { width: 105 }),
  shown('evidencePercent', ['С подтверждением', 'With evidence'], percent, { width: 140 }),
  shown('unitsPercent', ['Единицы', 'Units'], percent, { width: 95 }),
  shown('fulfilmentPercent', ['Выполнение карты', 'Fulfilment'], percent, { width: 110 }),
  shown('change', ['Изменение', 'Change'], text, { width: 100 }),
  ...heatColumns,
  shown('remark', ['Замечание', 'Remark'], text, { width: 420 }),
]);

export const deviations = table('deviations', ['Отклонения', 'Deviations'], report({ hasFilter: true, rows: 500 }), [
  shown('kind', ['Вид', 'Kind'], text, { width: 170 }),
  shown('severity', ['Важность', 'Severity'], choice(deviationSeverities), { width: 90 }),
  shown('sentence', ['Что случилось', 'What happened'], text, { width: 580 }),
  shown('client', ['Клиент', 'Client'], text, { width: 225 }),
  shown('deal', ['Сделка', 'Deal'], text, { width: 80 }),
  shown('operation', ['Операция', 'Task'], text, {
    width: 265,
  }),
  shown('performer', ['Исполнитель', 'Performer'], text, { width: 130 }),
  shown('since', ['С какого дня', 'Since'], date),
  shown('size', ['Размер', 'Size'], number, { width: 75 }),
  shown('unit', ['Единица', 'Unit'], text, { width: 70 }),
  shown('where', ['Где', 'Where'], text, {
    linkIn: 'url',
    width: 105,
  }),
  address,
]);

export const offerGate = table(
  'offer-gate',
  ['Допуск к КП', 'Offer gate'],
  report({ shownOnDayOne: true, frozenUpTo: 'client' }),
  [
    shown('deal', ['Сделка', 'Deal'], text, { width: 80 }),
    shown('client', ['Клиент', 'Client'], text, { width: 225 }),
    shown('clientType', ['Тип клиента', 'Client type'], text, { width: 255 }),
    shown('manager', ['Менеджер', 'Manager'], text, { width: 130 }),
    shown('mayOffer', ['Можно КП', 'Offer allowed'], yesNo, { width: 85 }),
    shown('answered', ['Отвечено', 'Answered'], count, { width: 85 }),
    shown('questions', ['Всего', 'Of'], count, { width: 65 }),
    shown('undisclosed', ['Не раскрыто', 'Not disclosed'], count, { width: 100 }),
    shown('missing', ['Чего не хватает', 'What is missing'], text, { width: 480 }),
    shown('askWhom', ['У кого спросить', 'Whom to ask'], text, {
      width: 220,
    }),
    shown('days', ['Рабочих дней', 'Working days'], count, { width: 75 }),
    shown('where', ['Где', 'Where'], text, {
      linkIn: 'url',
      width: 105,
    }),
    address,
  ],
);
