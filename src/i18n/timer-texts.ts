import type { Bilingual } from '../kernel/language';

/** Why the sidebar does not time, beside what it says of any input. */
export const timerTexts = {
  noComment: { ru: 'Напишите, что за работа.', en: 'Say what the work is.' },
  noMinutes: { ru: 'Укажите, сколько минут она заняла.', en: 'Say how many minutes it took.' },
  isDone: {
    ru: 'Задача отмечена. Чтобы вернуться к ней, снимите отметку.',
    en: 'The task is ticked. To go back to it, take the tick away.',
  },
  notTicked: {
    ru: 'Время записано, а отметить задачу пока нельзя: посмотрите, что мешает.',
    en: 'The time is kept, but the task cannot be ticked yet: see what hinders.',
  },
} as const satisfies Record<string, Bilingual>;
