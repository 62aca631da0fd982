import type { ColumnType } from '../table-schema';
import { choice, taskOutcomes, taskStatuses } from './choices';
import { type ColumnTraits, column, count, date, json, minutes, type Pair, stamp, text } from './column';
import { table } from './table';

const kept = (key: string, header: Pair, type: ColumnType, traits: ColumnTraits = {}) =>
  column(key, header, type, { headerRequired: true, ours: true, ...traits });

const number: ColumnType = { kind: 'number', min: 0 };

/** Every field of a task. References are plain IDs: the register outlives the rows that it names. */
export const register = table(
  'register',
  ['Реестр', 'Register'],
  { family: 'kept', identity: ['id'], frozenUpTo: 'id', rows: 500 },
  [
    kept('id', ['ID', 'ID'], text, { required: true, width: 160 }),
    kept('deal', ['Сделка', 'Deal'], text, { width: 80 }),
    kept('entry', ['Заход', 'Entry'], count, { width: 60 }),
    kept('operation', ['Операция', 'Task'], text, {
      required: true,
      width: 90,
    }),
    kept('repeat', ['Повтор №', 'Repeat no.'], count, { required: true, width: 80 }),
    kept('performer', ['Исполнитель', 'Performer'], text, {
      required: true,
      width: 105,
    }),
    kept('onBehalfOf', ['За кого', 'On behalf of'], text, { width: 80 }),
    kept('availableFrom', ['Доступна с', 'Available from'], stamp, { width: 125 }),
    kept('due', ['Срок', 'Due'], stamp, { width: 125 }),
    kept('planned', ['Запланирована', 'Planned'], date, { width: 120 }),
    kept('normMinutes', ['Норма', 'Norm'], minutes, { width: 70 }),
    kept('tolerances', ['Допуски', 'Tolerances'], text, { width: 80 }),
    kept('mapVersion', ['Версия карты', 'Map version'], text, { width: 95 }),
    kept('status', ['Статус', 'Status'], choice(taskStatuses), { required: true, width: 120 }),
    kept('doneOn', ['Сделано', 'Done on'], date),
    kept('recordedAt', ['Внесено', 'Recorded'], stamp, { width: 125 }),
    kept('recordedBy', ['Кем', 'By'], text, { width: 290 }),
    kept('startedAt', ['Начато', 'Started'], stamp, {
      width: 125,
    }),
    kept('minutes', ['Минуты', 'Minutes'], minutes, {
      width: 75,
    }),
    kept('planUnits', ['План ед.', 'Plan units'], number, {
      width: 75,
    }),
    kept('factUnits', ['Факт ед.', 'Fact units'], number, {
      width: 75,
    }),
    kept('evidence', ['Подтверждение', 'Evidence'], text, {
      width: 220,
    }),
    kept('outcome', ['Итог', 'Outcome'], choice(taskOutcomes)),
    kept('waitingSince', ['Ждём с', 'Waiting since'], date),
    kept('waitingUntil', ['Ждём до', 'Waiting until'], date),
    kept('waits', ['Ожиданий', 'Waits'], count, {
      width: 80,
    }),
    kept('waitedWorkingDays', ['Ждали (р.д.)', 'Waited (working days)'], number, { width: 85 }),
    kept('accepted', ['Принято', 'Accepted'], json, { width: 160 }),
  ],
);
