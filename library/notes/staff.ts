import type { ColumnNotes } from '../../src/sheets/library';

export const staff: ColumnNotes = {
  id: {
    ru: 'Постоянное короткое имя сотрудника. Пример: E1. Пустое заполнит Техкарта.',
    en: 'Permanent short name of the employee. Example: E1. Left empty, Techkarta fills it in.',
  },
  name: {
    ru: 'Фамилия и инициал: так называется вкладка. Пример: Иванов И.',
    en: 'Surname and initial: the tab is named so. Example: Ivanov I.',
  },
  email: {
    ru: 'Адрес, под которым сотрудник открывает эту таблицу. Пример: ivanov@firma.ru.',
    en: 'The address with which the employee opens this spreadsheet. Example: ivanov@firm.com.',
  },
  role: {
    ru: 'Кто это в отделе: от роли зависит, какие задачи ему выдаются. Можно вписать свою. Пример: менеджер.',
    en: 'Who this is in the department: the role decides which tasks he gets. You may type one of your own. Example: manager.',
  },
  hoursPerDay: {
    ru: 'Сколько часов в день работает. Пусто — 8. Пример: 4.',
    en: 'How many hours a day he works. Empty means 8. Example: 4.',
  },
  mapSharePercent: {
    ru: 'Какая часть дня уходит на операции карты. Пусто — 60.',
    en: 'What part of the day goes into the map’s operations. Empty means 60.',
  },
  traineeUntil: {
    ru: 'До этого дня сотрудник не входит в показатели и нормы. Пример: 31.12.2026.',
    en: 'Until this day the employee is outside figures and norms. Example: 2026-12-31.',
  },
  dismissedFrom: {
    ru: 'С этого дня задачи ему не выдаются. Пример: 01.12.2026.',
    en: 'From this day he gets no tasks. Example: 2026-12-01.',
  },
};
