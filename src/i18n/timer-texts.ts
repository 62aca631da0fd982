import type { Bilingual } from '../kernel/language';

/** What the sidebar is told of a timer. */
export const timerTexts = {
  noTab: {
    ru: 'У вас пока нет вкладки с задачами: её сделает выдача задач.',
    en: 'You have no tab with tasks yet: issuing tasks makes it.',
  },
  noComment: { ru: 'Напишите, что за работа.', en: 'Say what the work is.' },
  noDeal: {
    ru: 'Этой сделки среди действующих нет. Обновите панель.',
    en: 'That deal is not among the running ones. Refresh the panel.',
  },
  noMinutes: { ru: 'Укажите, сколько минут заняла работа.', en: 'Say how many minutes the work took.' },
  isDone: {
    ru: 'Задача уже отмечена. Чтобы вернуться к ней, снимите отметку.',
    en: 'The task is ticked already. To go back to it, take the tick away.',
  },
  notTicked: {
    ru: 'Время записано, но отметить задачу пока нельзя: посмотрите в ней, что мешает.',
    en: 'The time is kept, but the task cannot be ticked yet: see in it what hinders.',
  },
  done: {
    start: { ru: 'Время пошло.', en: 'The time is running.' },
    pause: { ru: 'Пауза.', en: 'Paused.' },
    stop: { ru: 'Сделано, время записано.', en: 'Done, and the time is kept.' },
    confirm: { ru: 'Время подтверждено.', en: 'The time is confirmed.' },
    discard: { ru: 'Время не учтено.', en: 'The time is not counted.' },
    add: { ru: 'Записано во вкладку.', en: 'Written to your tab.' },
  },
} as const satisfies Record<string, Bilingual | Record<string, Bilingual>>;
