import { type Random, randomBelow } from '../../emulator/run/random';
import { findRows } from '../desk/sheet-table';
import { typedDate } from './demo-days';
import { append, type Desk, fill, type RowInput, tableOf } from './desk';
import { head, type Person, people } from './firm';
import type { DealEvent, Story } from './stories';

/** The stage of the template, as its dropdown shows it. */
const STAGE = 'Проектные · Разработка клиента';

export function enterStaff(desk: Desk): void {
  const rows = Object.values(people).map((person) => ({
    ID: person.id,
    Имя: person.name,
    'E-mail': person.email,
    Роль: person.role,
    'Часов в день': person.hoursPerDay,
    'Доля времени на карту (%)': person.mapSharePercent,
  }));
  append(desk, head, 'Сотрудники', rows);
}

/** In the demo time is always measured, and the reports name people. */
export function enterSettings(desk: Desk): void {
  set(desk, 'Настройки', { Настройка: 'Учёт времени' }, { Значение: 'всегда' });
  set(desk, 'Настройки', { Настройка: 'Показывать в листах отчётов по именам' }, { Значение: 'да' });
}

/** The head adds an operation of her own to the template: six calls a day to sleeping clients, a manager's and no deal's. */
export function enterOwnOperation(desk: Desk): void {
  const operation = 'S1-140';
  const label = `${operation} · Звонки по спящей базе`;
  append(desk, head, 'Операции', [
    {
      ID: operation,
      Этап: STAGE,
      '№': 140,
      Операция: 'Звонки по спящей базе',
      Инструкция: 'Клиенты без заказов больше полугода; записать, с кем говорили.',
      Исполнитель: 'менеджер',
      'Выдавать на': 'менеджера',
      'План, ед.': 6,
      Обязательна: 'да',
      Срок: 0,
      Результат: '6 звонков за день',
    },
  ]);
  append(desk, head, 'Периодичность', [{ Операция: label, Правило: 'каждый рабочий день' }]);
  append(desk, head, 'Нормы', [{ Операция: label, 'Действует с': '01.10.2026', 'Норма (мин)': 20 }]);
  append(desk, head, 'Ресурсы', [
    { ID: 'R140', Ресурс: 'Список спящих клиентов', Вид: 'инструмент', Операции: label, Доступен: true },
  ]);
  append(desk, head, 'Контроль', [
    {
      ID: 'K140',
      Операция: label,
      'Что проверяется': 'число звонков',
      Подтверждение: 'нет',
      Проверяет: 'авто',
      Способ: 'все',
    },
  ]);
}

export function enterDeals(desk: Desk, stories: readonly Story[], random: Random): void {
  append(
    desk,
    head,
    'Сделки',
    stories.map((story) => dealRow(story, random)),
  );
}

function dealRow(story: Story, random: Random): RowInput {
  const [from, to] = story.sum;
  const sum = 5000 * Math.round((from + randomBelow(random, to - from + 1)) / 5000);
  return {
    ID: story.deal,
    Клиент: story.client,
    'Тип клиента': story.clientType,
    Этап: STAGE,
    Менеджер: people[story.manager].name,
    'Вошла в этап': typedDate(story.entered),
    ...(story.keyDate !== null && { 'Ключевая дата': typedDate(story.keyDate) }),
    Сумма: sum,
  };
}

/** The manager writes how the stage ended for a deal. */
export function enterOutcome(desk: Desk, story: Story, event: DealEvent): void {
  set(
    desk,
    'Сделки',
    { ID: story.deal },
    { Итог: event.outcome, 'Дата итога': typedDate(event.date) },
    people[story.manager],
  );
}

export interface AbsenceInput {
  readonly who: Person;
  readonly from: string;
  readonly to: string;
  readonly substitute: Person | null;
  readonly reason: string;
}

export function enterAbsence(desk: Desk, { who, from, to, substitute, reason }: AbsenceInput): void {
  const row = {
    Сотрудник: who.name,
    С: typedDate(from),
    По: typedDate(to),
    ...(substitute && { Замещает: substitute.name }),
    Причина: reason,
  };
  append(desk, head, 'Отсутствия', [row]);
}

/** Changes the one row that shows these values. */
function set(desk: Desk, sheet: string, wanted: RowInput, input: RowInput, who: Person = head): void {
  const table = tableOf(desk, sheet, [...Object.keys(wanted), ...Object.keys(input)]);
  const [row] = findRows(table, wanted);
  if (row === undefined) throw new Error(`${sheet}: no row with ${JSON.stringify(wanted)}`);
  fill(desk, who, table, row, input);
}
