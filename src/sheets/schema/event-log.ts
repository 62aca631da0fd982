import { column, stamp, text } from './column';
import { table } from './table';

export const eventLog = table(
  'event-log',
  ['Журнал событий', 'Event log'],
  { family: 'kept', identity: [], rows: 300 },
  [
    column('at', ['Когда', 'When'], stamp, {
      required: true,
      ours: true,
      width: 125,
    }),
    column('who', ['Кто', 'Who'], text, {
      ours: true,
      headerRequired: true,
      width: 200,
    }),
    column('command', ['Команда', 'Command'], text, {
      ours: true,
      headerRequired: true,
      width: 140,
    }),
    column('result', ['Результат', 'Result'], text, {
      ours: true,
      headerRequired: true,
      width: 320,
    }),
    column('counts', ['Сколько', 'Counts'], text, { ours: true, headerRequired: true, width: 220 }),
    column('details', ['Подробности', 'Details'], text, { ours: true, headerRequired: true, width: 260 }),
  ],
);
