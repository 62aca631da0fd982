import { column, date, text, yesNo } from './column';
import { table } from './table';

export const calendar = table(
  'calendar',
  ['Календарь', 'Calendar'],
  { family: 'directory', identity: ['date'], rows: 120 },
  [
    column('date', ['Дата', 'Date'], date, { required: true }),
    column('isWorking', ['Рабочий', 'Working'], yesNo, { required: true }),
    column('hours', ['Часы', 'Hours'], { kind: 'number', min: 0, max: 24 }),
    column('note', ['Примечание', 'Note'], text, { width: 480 }),
  ],
);
