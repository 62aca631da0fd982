import type { Library } from '../src/sheets/library';

/** What each row of «Настройки» means and what is written there. */
export const settingExplanations: Library['settingExplanations'] = {
  language: {
    ru: 'Язык листов, сообщений и отчётов. Пишите: русский или английский. Данные при смене языка остаются.',
    en: 'Language of sheets, messages and reports. Write: Russian or English. Data stay when it changes.',
  },
  dayStarts: {
    ru: 'Когда начинается рабочий день: от него считаются сроки в часах и минутах. Пример: 09:00.',
    en: 'When the working day starts: terms in hours and minutes are counted from it. Example: 09:00.',
  },
  dayEnds: {
    ru: 'Когда кончается рабочий день. Пример: 18:00.',
    en: 'When the working day ends. Example: 18:00.',
  },
  horizon: {
    ru: 'На сколько рабочих дней вперёд создаются повторяющиеся задачи. Пример: 10.',
    en: 'How many working days ahead repeating tasks are created. Example: 10.',
  },
  timeKeeping: {
    ru: 'Когда менеджеры пишут минуты: всегда; по замеру — только по выбранным операциям и не дольше указанного дня; нет — никогда.',
    en: 'When managers write minutes: always; by time study: only for chosen tasks and until the day given; never.',
  },
  campaignOperations: {
    ru: 'Операции, время которых сейчас измеряется, через точку с запятой. Пример: S1-50; S1-60.',
    en: 'Tasks whose time is measured now, separated by semicolons. Example: S1-50; S1-60.',
  },
  campaignUntil: {
    ru: 'Последний день замера; обычно 10 рабочих дней. Пример: 04.12.2026.',
    en: 'Last day of the time study; usually 10 working days. Example: 4 Dec 2026.',
  },
  approvalThreshold: {
    ru: 'С какой суммы сделки КП согласует РОП; ниже — согласование не требуется. 0 — согласуются все. Пример: 300000.',
    en: 'From which sum of the deal the head of sales approves the offer; below it no approval is needed. 0: all are approved. Example: 300000.',
  },
  undisclosedAllowed: {
    ru: 'Сколько обязательных вопросов может остаться с пометкой «клиент не раскрыл», чтобы КП ещё можно было отправить. Пример: 2.',
    en: 'How many mandatory questions may be marked “not disclosed” and the offer may still be sent. Example: 2.',
  },
  sheetsByName: {
    ru: 'Да — в листах отчётов видны фамилии. Их увидят все, у кого есть доступ к файлу. Нет — фамилии видит только РОП, в своей панели.',
    en: 'Yes: report sheets show names, and everybody with access to the file sees them. No: only the head sees names, in his panel.',
  },
  offerNumberSource: {
    ru: 'Кто даёт номера КП: Техкарта (по порядку) или 1С (менеджер вписывает номер сам).',
    en: 'Who gives offers their numbers: Techkarta (in sequence) or 1C (the manager types the number).',
  },
  disabledDeviations: {
    ru: 'Виды отклонений, которые не показывать, через точку с запятой; «-» — показывать все. Пример: Сбит ритм; Старая версия карты.',
    en: 'Kinds of deviations not to be shown, separated by semicolons; “-” shows all. Example: Broken rhythm; Old map version.',
  },
};
