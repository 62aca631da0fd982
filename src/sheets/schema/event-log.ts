import { column, stamp, text } from './column';
import { table } from './table';

export const eventLog = table(
  'event-log',
  ['Журнал событий', 'Event log'],
  { family: 'kept', identity: [], rows: 300 },
  [
    column('at', ['Когда', 'When'], stamp, ['Когда выполнена команда.', 'When the command ran.'], {
      required: true,
      ours: true,
      width: 125,
    }),
    column('who', ['Кто', 'Who'], text, ['Кто её запустил.', 'Who started it.'], {
      ours: true,
      headerRequired: true,
      width: 200,
    }),
    column('command', ['Команда', 'Command'], text, ['Что запущено.', 'What was run.'], {
      ours: true,
      headerRequired: true,
      width: 140,
    }),
    column('result', ['Результат', 'Result'], text, ['Чем кончилось.', 'How it ended.'], {
      ours: true,
      headerRequired: true,
      width: 320,
    }),
    column(
      'counts',
      ['Сколько', 'Counts'],
      text,
      ['Сколько создано, изменено, отменено.', 'How many were created, changed, cancelled.'],
      { ours: true, headerRequired: true, width: 220 },
    ),
    column(
      'details',
      ['Подробности', 'Details'],
      text,
      ['Техническая часть для разработчика.', 'The technical part for a developer.'],
      { ours: true, headerRequired: true, width: 260 },
    ),
  ],
);
