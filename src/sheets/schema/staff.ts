import { openChoice, roles } from './choices';
import { column, date, text } from './column';
import { table } from './table';

export const staff = table(
  'staff',
  ['Сотрудники', 'Staff'],
  { family: 'directory', identity: ['id'], frozenUpTo: 'name', shownOnDayOne: true, rows: 80 },
  [
    column(
      'id',
      ['ID', 'ID'],
      text,
      [
        'Постоянное короткое имя сотрудника. Пример: E1. Пустое заполнит Техкарта.',
        'Permanent short name of the employee. Example: E1. Left empty, Techkarta fills it in.',
      ],
      { required: true, width: 70 },
    ),
    column(
      'name',
      ['Имя', 'Name'],
      text,
      [
        'Фамилия и инициал: так называется вкладка. Пример: Иванов И.',
        'Surname and initial: the tab is named so. Example: Ivanov I.',
      ],
      { required: true, width: 160 },
    ),
    column(
      'email',
      ['E-mail', 'E-mail'],
      text,
      [
        'Адрес, под которым сотрудник открывает эту таблицу. Пример: ivanov@firma.ru.',
        'The address with which the employee opens this spreadsheet. Example: ivanov@firm.com.',
      ],
      { required: true, width: 200 },
    ),
    column(
      'role',
      ['Роль', 'Role'],
      openChoice(roles),
      [
        'Кто это в отделе: от роли зависит, какие задачи ему выдаются. Можно вписать свою. Пример: менеджер.',
        'Who this is in the department: the role decides which tasks he gets. You may type one of your own. Example: manager.',
      ],
      { required: true, width: 130 },
    ),
    column(
      'hoursPerDay',
      ['Часов в день', 'Hours a day'],
      { kind: 'number', min: 0, max: 24 },
      [
        'Сколько часов в день работает. Пусто — 8. Пример: 4.',
        'How many hours a day he works. Empty means 8. Example: 4.',
      ],
      { whenEmpty: 8, width: 100 },
    ),
    column(
      'mapSharePercent',
      ['Доля времени на карту (%)', 'Share of time for the map (%)'],
      { kind: 'percent', max: 100 },
      [
        'Какая часть дня уходит на операции карты. Пусто — 60.',
        'What part of the day goes into the map’s operations. Empty means 60.',
      ],
      { whenEmpty: 60, width: 130 },
    ),
    column('traineeUntil', ['Стажёр до', 'Trainee until'], date, [
      'До этого дня сотрудник не входит в показатели и нормы. Пример: 31.12.2026.',
      'Until this day the employee is outside figures and norms. Example: 2026-12-31.',
    ]),
    column('dismissedFrom', ['Уволен с', 'Dismissed from'], date, [
      'С этого дня задачи ему не выдаются. Пример: 01.12.2026.',
      'From this day he gets no tasks. Example: 2026-12-01.',
    ]),
  ],
);
