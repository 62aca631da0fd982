import type { ColumnType } from '../table-schema';
import { choice, taskOutcomes, taskStatuses } from './choices';
import { type ColumnTraits, column, count, date, json, minutes, type Pair, stamp, text } from './column';
import { table } from './table';

const kept = (key: string, header: Pair, type: ColumnType, note: Pair, traits: ColumnTraits = {}) =>
  column(key, header, type, note, { headerRequired: true, ours: true, ...traits });

const number: ColumnType = { kind: 'number', min: 0 };

/** Every field of a task. References are plain IDs: the register outlives the rows that it names. */
export const register = table(
  'register',
  ['Реестр', 'Register'],
  { family: 'kept', identity: ['id'], frozenUpTo: 'id', rows: 500 },
  [
    kept(
      'id',
      ['ID', 'ID'],
      text,
      [
        'Номер задачи: сделка / заход / операция / повтор или сотрудник / операция / повтор. Пример: D1/1/S1-110/1.',
        'ID of the task: deal / entry / operation / repeat, or employee / operation / repeat. Example: D1/1/S1-110/1.',
      ],
      { required: true, width: 160 },
    ),
    kept(
      'deal',
      ['Сделка', 'Deal'],
      text,
      ['ID сделки; пусто у задач без сделки.', 'ID of the deal; empty for tasks without one.'],
      { width: 80 },
    ),
    kept(
      'entry',
      ['Заход', 'Entry'],
      count,
      ['Который раз сделка на этапе.', 'Which stay of the deal at the stage it is.'],
      { width: 60 },
    ),
    kept('operation', ['Операция', 'Task'], text, ['ID операции.', 'ID of the operation.'], {
      required: true,
      width: 90,
    }),
    kept(
      'repeat',
      ['Повтор №', 'Repeat no.'],
      count,
      ['Номер повтора или попытки, с 1.', 'Number of the repeat or attempt, from 1.'],
      { required: true, width: 80 },
    ),
    kept('performer', ['Исполнитель', 'Performer'], text, ['ID сотрудника.', 'ID of the employee.'], {
      required: true,
      width: 90,
    }),
    kept(
      'onBehalfOf',
      ['За кого', 'On behalf of'],
      text,
      ['ID того, кого исполнитель замещает.', 'ID of whom the performer substitutes.'],
      { width: 80 },
    ),
    kept(
      'availableFrom',
      ['Доступна с', 'Available from'],
      stamp,
      [
        'Когда задача стала доступна: сделка вошла в этап и предыдущее сделано.',
        'When the task became available: the deal entered the stage and what comes before is done.',
      ],
      { width: 125 },
    ),
    kept('due', ['Срок', 'Due'], stamp, ['До какого дня или минуты.', 'Until which day or minute.'], { width: 125 }),
    kept('planned', ['Запланирована', 'Planned'], date, [
      'Дата повтора или прогноз; сам прогноз просрочен не бывает.',
      'Date of the repeat, or a forecast; a forecast is never overdue.',
    ]),
    kept(
      'normMinutes',
      ['Норма', 'Norm'],
      minutes,
      ['Норма в минутах на день выдачи.', 'Norm in minutes as of the day of issue.'],
      { width: 70 },
    ),
    kept(
      'tolerances',
      ['Допуски', 'Tolerances'],
      text,
      [
        'Быстрее / дольше нормы, %, на день выдачи. Пример: 50/50.',
        'Faster / slower than the norm, %, as of the day of issue. Example: 50/50.',
      ],
      { width: 80 },
    ),
    kept('mapVersion', ['Версия карты', 'Map version'], text, ['Пример: S1@3.', 'Example: S1@3.'], { width: 95 }),
    kept(
      'status',
      ['Статус', 'Status'],
      choice(taskStatuses),
      ['Что с задачей сейчас.', 'What the task’s state is now.'],
      { required: true, width: 120 },
    ),
    kept('doneOn', ['Сделано', 'Done on'], date, [
      'Когда сделано, по словам исполнителя.',
      'When it was done, as the performer says.',
    ]),
    kept(
      'recordedAt',
      ['Внесено', 'Recorded'],
      stamp,
      ['Когда об этом узнала Техкарта.', 'When Techkarta learnt of it.'],
      { width: 125 },
    ),
    kept('recordedBy', ['Кем', 'By'], text, ['Кто внёс.', 'Who recorded it.'], { width: 150 }),
    kept('startedAt', ['Начато', 'Started'], stamp, ['Когда запущен таймер.', 'When the timer was started.'], {
      width: 125,
    }),
    kept('minutes', ['Минуты', 'Minutes'], minutes, ['Сколько минут ушло.', 'How many minutes it took.'], {
      width: 75,
    }),
    kept('planUnits', ['План ед.', 'Plan units'], number, ['Сколько единиц по плану.', 'How many units are planned.'], {
      width: 75,
    }),
    kept('factUnits', ['Факт ед.', 'Fact units'], number, ['Сколько единиц сделано.', 'How many units are done.'], {
      width: 75,
    }),
    kept('evidence', ['Подтверждение', 'Evidence'], text, ['Что написал исполнитель.', 'What the performer wrote.'], {
      width: 220,
    }),
    kept('outcome', ['Итог', 'Outcome'], choice(taskOutcomes), [
      'Что исполнитель сказал о задаче.',
      'What the performer said of the task.',
    ]),
    kept('waitingSince', ['Ждём с', 'Waiting since'], date, [
      'С какого дня часы стоят.',
      'Since which day the clock stands.',
    ]),
    kept('waitingUntil', ['Ждём до', 'Waiting until'], date, [
      'Новая дата, до которой ждём.',
      'The new date until which we wait.',
    ]),
    kept('waits', ['Ожиданий', 'Waits'], count, ['Сколько раз переносили.', 'How many times it was moved.'], {
      width: 80,
    }),
    kept(
      'waitedWorkingDays',
      ['Ждали (р.д.)', 'Waited (working days)'],
      number,
      [
        'Сколько рабочих дней ждали всего: на столько сдвинут срок.',
        'How many working days it waited in all: the due date moved by as many.',
      ],
      { width: 85 },
    ),
    kept(
      'accepted',
      ['Принято', 'Accepted'],
      json,
      [
        'Что в последний раз принято из вкладки: только отличие от этого — изменение.',
        'What was last taken over from the tab: only a difference from it is a change.',
      ],
      { width: 160 },
    ),
  ],
);
