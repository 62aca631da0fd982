import type { Bilingual } from '../kernel/language';

/** A row of «Настройки» by its key: the name that people see. The order is the order of the rows. */
export const settingKeys = {
  language: { ru: 'Язык', en: 'Language' },
  dayStarts: { ru: 'Начало рабочего дня', en: 'Working day starts' },
  dayEnds: { ru: 'Конец рабочего дня', en: 'Working day ends' },
  horizon: { ru: 'На сколько р.д. вперёд создавать задачи', en: 'Create tasks this many working days ahead' },
  timeKeeping: { ru: 'Учёт времени', en: 'Time keeping' },
  campaignOperations: { ru: 'Замер: операции', en: 'Time study: tasks' },
  campaignUntil: { ru: 'Замер: по какой день', en: 'Time study: until' },
  approvalThreshold: { ru: 'Согласовывать КП от суммы', en: 'Approve offers from this sum on' },
  undisclosedAllowed: { ru: 'Сколько ответов может быть не раскрыто', en: 'How many answers may stay undisclosed' },
  sheetsByName: { ru: 'Показывать в листах отчётов по именам', en: 'Show names in report sheets' },
  offerNumberSource: { ru: 'Кто нумерует КП', en: 'Who numbers the offers' },
  disabledDeviations: { ru: 'Не показывать отклонения', en: 'Do not show deviations' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type SettingKey = keyof typeof settingKeys;
