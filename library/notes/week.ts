import type { ColumnNotes } from '../../src/sheets/library';

export const week: ColumnNotes = {
  who: { ru: 'Менеджер или, по настройке, операция.', en: 'A manager or, by the setting, an operation.' },
  plan: {
    ru: 'Сколько задач со сроком на неделе отчёта. Она названа в первой строке: в понедельник это прошлая неделя.',
    en: 'How many tasks were due in the reported week. The first line names it: on a Monday it is last week.',
  },
  done: { ru: 'Сколько из них сделано.', en: 'How many of them are done.' },
  inTermPercent: { ru: 'Доля сделанных в срок.', en: 'Share done in term.' },
  inOrderPercent: { ru: 'Доля сделанных по порядку карты.', en: 'Share done in the map’s order.' },
  evidencePercent: { ru: 'Доля сделанных с подтверждением.', en: 'Share done with evidence.' },
  unitsPercent: { ru: 'Сделано единиц от плана.', en: 'Units done of those planned.' },
  fulfilmentPercent: {
    ru: 'Доля созревших обязательств без нарушений; показано от 10 обязательств.',
    en: 'Share of matured obligations without violation; shown from 10 obligations on.',
  },
  change: {
    ru: 'Изменение к прошлой неделе, если оно больше случайного.',
    en: 'Change against last week, if it is beyond chance.',
  },
  week5: {
    ru: 'Выполнение карты за эту неделю, %. Пусто, если созрело меньше 10 обязательств.',
    en: 'Fulfilment of that week, %. Empty below 10 matured obligations.',
  },
  week4: {
    ru: 'Выполнение карты за эту неделю, %. Пусто, если созрело меньше 10 обязательств.',
    en: 'Fulfilment of that week, %. Empty below 10 matured obligations.',
  },
  week3: {
    ru: 'Выполнение карты за эту неделю, %. Пусто, если созрело меньше 10 обязательств.',
    en: 'Fulfilment of that week, %. Empty below 10 matured obligations.',
  },
  week2: {
    ru: 'Выполнение карты за эту неделю, %. Пусто, если созрело меньше 10 обязательств.',
    en: 'Fulfilment of that week, %. Empty below 10 matured obligations.',
  },
  week1: {
    ru: 'Выполнение карты за эту неделю, %. Пусто, если созрело меньше 10 обязательств.',
    en: 'Fulfilment of that week, %. Empty below 10 matured obligations.',
  },
  remark: { ru: 'Что видно из цифр.', en: 'What the figures show.' },
};
