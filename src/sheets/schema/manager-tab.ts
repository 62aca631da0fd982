import type { ColumnType } from '../table-schema';
import { choice, taskOutcomes, taskStatuses } from './choices';
import { type ColumnTraits, checkbox, column, date, minutes, type Pair, technical, text } from './column';
import { table } from './table';

const input = (key: string, header: Pair, type: ColumnType, note: Pair, traits: ColumnTraits = {}) =>
  column(key, header, type, note, { headerRequired: true, ...traits });

const shown = (key: string, header: Pair, type: ColumnType, note: Pair, traits: ColumnTraits = {}) =>
  column(key, header, type, note, { headerRequired: true, ours: true, ...traits });

const hidden = (key: string, header: Pair, type: ColumnType, note: string, englishNote: string) =>
  technical(key, header, type, [`${note} Служебный столбец.`, `${englishNote} A technical column.`], {
    headerRequired: true,
  });

/** A tab's name is `▶ ` and the employee's name; the sheet key's own name is never shown. */
export const managerTab = table(
  'manager-tab',
  ['▶ Менеджер', '▶ Manager'],
  {
    family: 'tab',
    identity: ['id'],
    hiddenMarkIn: 'state',
    headerRow: 2,
    frozenUpTo: 'client',
    shownOnDayOne: true,
    protection: 'heads-and-owner',
    rows: 120,
  },
  [
    hidden(
      'id',
      ['ID', 'ID'],
      text,
      'Номер задачи; по нему строки находят друг друга.',
      'ID of the task, by which rows are matched.',
    ),
    hidden('order', ['порядок', 'order'], text, 'Ключ утренней сортировки.', 'Key of the morning’s sorting.'),
    hidden(
      'yellowFrom',
      ['жёлтый с', 'yellow from'],
      date,
      'С этого дня строка жёлтая: просрочен 1 р.д.',
      'From this day the row is yellow: 1 working day overdue.',
    ),
    hidden(
      'redFrom',
      ['красный с', 'red from'],
      date,
      'С этого дня строка красная: просрочено 3 р.д.',
      'From this day the row is red: 3 working days overdue.',
    ),
    hidden(
      'state',
      ['состояние', 'state'],
      text,
      'Что с задачей: по нему подсвечивается строка.',
      'The task’s state, by which the row is highlighted.',
    ),
    hidden('timer', ['таймер', 'timer'], text, 'Когда запущен таймер.', 'When the timer was started.'),
    hidden(
      'meansUrl',
      ['адрес', 'address'],
      text,
      'Куда ведёт ссылка «Чем делать».',
      'Where the link “Do it with” leads.',
    ),
    input(
      'done',
      ['☐', '☐'],
      checkbox,
      [
        'Отметьте, когда сделано. Дату «Сделано» можно поправить, если сделали раньше.',
        'Tick it when done. “Done on” may be corrected if it was done earlier.',
      ],
      { width: 36 },
    ),
    shown('client', ['Клиент', 'Client'], text, ['Чья это задача.', 'Whose task it is.'], { width: 150 }),
    shown(
      'operation',
      ['Операция', 'Task'],
      text,
      ['Что сделать; инструкция — по ссылке в «Чем делать».', 'What to do; the instruction is behind “Do it with”.'],
      { width: 210 },
    ),
    shown(
      'due',
      ['Срок', 'Due'],
      { kind: 'stamp', isMixed: true },
      [
        'До какого дня включительно. Пусто — задача ещё ждёт, причина в «Что мешает».',
        'Until which day, that day included. Empty: the task still waits, see “What hinders”.',
      ],
      { width: 90 },
    ),
    input(
      'outcome',
      ['Итог', 'Outcome'],
      choice(taskOutcomes),
      [
        'Чем кончилось, если не просто «сделано». Примеры: попытка без результата; перенёс клиент (и новая дата); ждём клиента.',
        'How it ended, if not simply “done”. Examples: attempt without result; moved by client (and a new date); waiting for client.',
      ],
      { width: 160 },
    ),
    input(
      'newDate',
      ['Новая дата', 'New date'],
      date,
      [
        'На какой день перенёс клиент или до какого дня ждём. Пример: 03.12.2026.',
        'To which day the client moved it, or until which day we wait. Example: 2026-12-03.',
      ],
      { width: 95 },
    ),
    input(
      'evidence',
      ['Подтверждение', 'Evidence'],
      text,
      [
        'Чем подтверждается: текст от 15 знаков, ссылка, число, № КП — как сказано в карте. Пример: КП-0147.',
        'What proves it: a text of 15 characters or more, a link, a number, the offer’s number, as the map says. Example: Q-0147.',
      ],
      { width: 220 },
    ),
    shown(
      'means',
      ['Чем делать', 'Do it with'],
      text,
      ['Скрипт, шаблон или инструмент из карты.', 'Script, template or tool from the map.'],
      { linkIn: 'meansUrl', width: 150 },
    ),
    shown(
      'obstacle',
      ['Что мешает', 'What hinders'],
      text,
      [
        'Почему задачу пока нельзя сделать. Пример: ждёт № 50.',
        'Why the task cannot be done yet. Example: waits for No. 50.',
      ],
      { width: 190 },
    ),
    input(
      'units',
      ['Факт, ед.', 'Fact, units'],
      { kind: 'number', min: 0, max: 10_000 },
      ['Сколько единиц сделано из плана. Пример: 24.', 'How many units of the plan were done. Example: 24.'],
      { advanced: true, width: 75 },
    ),
    input(
      'doneOn',
      ['Сделано (дата)', 'Done on'],
      date,
      [
        'Когда сделано на самом деле, если не сегодня. Пример: 24.11.2026.',
        'When it was really done, if not today. Example: 2026-11-24.',
      ],
      { advanced: true, width: 105 },
    ),
    input(
      'minutes',
      ['Минуты', 'Minutes'],
      minutes,
      ['Сколько ушло времени. Примеры: 90; 1,5 ч; 1:30.', 'How long it took. Examples: 90; 1.5 h; 1:30.'],
      { width: 75 },
    ),
    shown('norm', ['Норма', 'Norm'], minutes, ['Норма в минутах.', 'Norm in minutes.'], { advanced: true, width: 70 }),
    shown(
      'status',
      ['Статус', 'Status'],
      choice(taskStatuses),
      ['Что с задачей сейчас.', 'What the task’s state is now.'],
      { advanced: true, width: 120 },
    ),
  ],
);
