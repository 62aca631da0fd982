import type { ColumnNotes } from '../../src/sheets/library';

export const register: ColumnNotes = {
  id: {
    ru: 'Номер задачи: сделка / заход / операция / повтор или сотрудник / операция / повтор. Пример: D1/1/S1-110/1.',
    en: 'ID of the task: deal / entry / operation / repeat, or employee / operation / repeat. Example: D1/1/S1-110/1.',
  },
  deal: { ru: 'ID сделки; пусто у задач без сделки.', en: 'ID of the deal; empty for tasks without one.' },
  entry: { ru: 'Который раз сделка на этапе.', en: 'Which stay of the deal at the stage it is.' },
  operation: { ru: 'ID операции.', en: 'ID of the operation.' },
  repeat: { ru: 'Номер повтора или попытки, с 1.', en: 'Number of the repeat or attempt, from 1.' },
  performer: { ru: 'ID сотрудника.', en: 'ID of the employee.' },
  onBehalfOf: { ru: 'ID того, кого исполнитель замещает.', en: 'ID of whom the performer substitutes.' },
  availableFrom: {
    ru: 'Когда задача стала доступна: сделка вошла в этап и предыдущее сделано.',
    en: 'When the task became available: the deal entered the stage and what comes before is done.',
  },
  due: { ru: 'До какого дня или минуты.', en: 'Until which day or minute.' },
  planned: {
    ru: 'Дата повтора или прогноз; сам прогноз просрочен не бывает.',
    en: 'Date of the repeat, or a forecast; a forecast is never overdue.',
  },
  normMinutes: { ru: 'Норма в минутах на день выдачи.', en: 'Norm in minutes as of the day of issue.' },
  tolerances: {
    ru: 'Быстрее / дольше нормы, %, на день выдачи. Пример: 50/50.',
    en: 'Faster / slower than the norm, %, as of the day of issue. Example: 50/50.',
  },
  mapVersion: { ru: 'Пример: S1@3.', en: 'Example: S1@3.' },
  status: { ru: 'Что с задачей сейчас.', en: 'What the task’s state is now.' },
  doneOn: { ru: 'Когда сделано, по словам исполнителя.', en: 'When it was done, as the performer says.' },
  recordedAt: { ru: 'Когда об этом узнала Техкарта.', en: 'When Techkarta learnt of it.' },
  recordedBy: { ru: 'Кто внёс.', en: 'Who recorded it.' },
  startedAt: { ru: 'Когда запущен таймер.', en: 'When the timer was started.' },
  minutes: { ru: 'Сколько минут ушло.', en: 'How many minutes it took.' },
  planUnits: { ru: 'Сколько единиц по плану.', en: 'How many units are planned.' },
  factUnits: { ru: 'Сколько единиц сделано.', en: 'How many units are done.' },
  evidence: { ru: 'Что написал исполнитель.', en: 'What the performer wrote.' },
  outcome: { ru: 'Что исполнитель сказал о задаче.', en: 'What the performer said of the task.' },
  waitingSince: { ru: 'С какого дня часы стоят.', en: 'Since which day the clock stands.' },
  waitingUntil: { ru: 'Новая дата, до которой ждём.', en: 'The new date until which we wait.' },
  waits: { ru: 'Сколько раз переносили.', en: 'How many times it was moved.' },
  waitedWorkingDays: {
    ru: 'Сколько рабочих дней ждали всего: на столько сдвинут срок.',
    en: 'How many working days it waited in all: the due date moved by as many.',
  },
  accepted: {
    ru: 'Что в последний раз принято из вкладки: только отличие от этого — изменение.',
    en: 'What was last taken over from the tab: only a difference from it is a change.',
  },
};
