import type { Bilingual, Language } from '../kernel/language';

/** What the sidebar is told of an operation's card. */
export const cardTexts = {
  saved: { ru: 'Сохранено.', en: 'Saved.' },
  toActivate: {
    ru: ' Чтобы задачи выдавались по-новому, введите карту этапа в действие.',
    en: ' To have tasks issued the new way, activate the map of the stage.',
  },
  hasFaults: {
    ru: 'Не сохранено: исправьте отмеченное.',
    en: 'Not saved: put right what is marked.',
  },
  gone: {
    ru: 'Такой операции или этапа больше нет. Обновите панель.',
    en: 'There is no such task or stage any more. Refresh the panel.',
  },
  newOperation: { ru: 'новая операция', en: 'new task' },
} as const satisfies Record<string, Bilingual>;

/** «Разработка клиента · № 20 Изучить открытые источники». */
export const cardTitle = (stage: string, number: string, title: string, language: Language): string =>
  [stage, `${language === 'ru' ? '№' : 'No.'} ${number} ${title}`].filter(Boolean).join(' · ');
