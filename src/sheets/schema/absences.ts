import { column, date, text } from './column';
import { table } from './table';

export const absences = table(
  'absences',
  ['Отсутствия', 'Absences'],
  { family: 'directory', identity: [], rows: 150 },
  [
    column(
      'employee',
      ['Сотрудник', 'Employee'],
      { kind: 'reference', to: 'staff' },
      ['Кто отсутствует. Пример: Иванов И.', 'Who is absent. Example: Ivanov I.'],
      { required: true, width: 160 },
    ),
    column(
      'from',
      ['С', 'From'],
      date,
      ['Первый день отсутствия. Пример: 07.12.2026.', 'First day of absence. Example: 2026-12-07.'],
      { required: true },
    ),
    column(
      'to',
      ['По', 'To'],
      date,
      ['Последний день отсутствия. Пример: 20.12.2026.', 'Last day of absence. Example: 2026-12-20.'],
      { required: true },
    ),
    column(
      'substitute',
      ['Замещает', 'Substitute'],
      { kind: 'reference', to: 'staff' },
      [
        'Кто делает его задачи. Пусто — сделки попадут в «Без присмотра». Пример: Петрова А.',
        'Who does his tasks. Empty: his deals go to “Unattended”. Example: Petrova A.',
      ],
      { width: 160 },
    ),
    column('reason', ['Причина', 'Reason'], text, ['Пример: отпуск.', 'Example: holiday.'], { width: 200 }),
  ],
);
