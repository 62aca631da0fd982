import type { Language } from '../kernel/language';
import { counted } from './plural';

/** What the sidebar is told beside lists and figures. */
export const sidebarTexts = {
  noTab: {
    ru: 'Задача не найдена в вашей вкладке. Обновите панель: список мог измениться.',
    en: 'The task is not in your tab. Refresh the panel: the list may have changed.',
  },
  notYours: {
    ru: 'Это не ваша задача: отметить её может только исполнитель.',
    en: 'This is not your task: only its performer may tick it.',
  },
  ticked: {
    ru: 'Записано во вкладку. В журнал попадёт при ближайшем сборе.',
    en: 'Written to your tab. It goes into the log with the next collection.',
  },
  badMinutes: {
    ru: (text: string) => `«${text}» — не время. Примеры: 90; 1,5 ч; 1:30.`,
    en: (text: string) => `“${text}” is not a time. Examples: 90; 1.5 h; 1:30.`,
  },
  badUnits: {
    ru: (text: string) => `«${text}» — не число. Пример: 24.`,
    en: (text: string) => `“${text}” is not a number. Example: 24.`,
  },
  badDate: {
    ru: (text: string) => `«${text}» — не дата. Пример: 23.11.2026.`,
    en: (text: string) => `“${text}” is not a date. Example: 2026-11-23.`,
  },
} as const;

/** Sentence about ticks that the register has not taken over yet; '' where there are none. */
export const notCollected = (count: number, language: Language): string =>
  count === 0
    ? ''
    : language === 'ru'
      ? `Ещё не ${count === 1 ? 'собрана' : 'собраны'} ${counted('ru', count, { ru: ['отметка', 'отметки', 'отметок'], en: ['', ''] })}: это произойдёт само в течение часа.`
      : `${counted('en', count, { ru: ['', '', ''], en: ['tick is', 'ticks are'] })} not collected yet: this happens by itself within the hour.`;
