import { openChoice, roles } from './choices';
import { column, date, text } from './column';
import { table } from './table';

export const staff = table(
  'staff',
  ['Сотрудники', 'Staff'],
  { family: 'directory', identity: ['id'], frozenUpTo: 'name', shownOnDayOne: true, rows: 80 },
  [
    column('id', ['ID', 'ID'], text, { required: true, width: 70 }),
    column('name', ['Имя', 'Name'], text, { required: true, width: 160 }),
    column('email', ['E-mail', 'E-mail'], text, { required: true, width: 220 }),
    column('role', ['Роль', 'Role'], openChoice(roles), { required: true, width: 130 }),
    column(
      'hoursPerDay',
      ['Часов в день', 'Hours a day'],
      { kind: 'number', min: 0, max: 24 },
      { whenEmpty: 8, width: 100 },
    ),
    column(
      'mapSharePercent',
      ['Доля времени на карту (%)', 'Share of time for the map (%)'],
      { kind: 'percent', max: 100 },
      { whenEmpty: 60, width: 130 },
    ),
    column('traineeUntil', ['Стажёр до', 'Trainee until'], date),
    column('dismissedFrom', ['Уволен с', 'Dismissed from'], date),
  ],
);
