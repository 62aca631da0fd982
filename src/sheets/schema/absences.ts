import { column, date, text } from './column';
import { table } from './table';

export const absences = table(
  'absences',
  ['Отсутствия', 'Absences'],
  { family: 'directory', identity: [], rows: 150 },
  [
    column('employee', ['Сотрудник', 'Employee'], { kind: 'reference', to: 'staff' }, { required: true, width: 160 }),
    column('from', ['С', 'From'], date, { required: true }),
    column('to', ['По', 'To'], date, { required: true }),
    column('substitute', ['Замещает', 'Substitute'], { kind: 'reference', to: 'staff' }, { width: 160 }),
    column('reason', ['Причина', 'Reason'], text, { width: 200 }),
  ],
);
