import type { Bilingual } from '../kernel/language';

/** The words of the menu «Техкарта», in the order of a week's work. */
export const menuTexts = {
  title: { ru: 'Техкарта', en: 'Techkarta' },
  sidebar: { ru: 'Открыть панель', en: 'Open the panel' },
  preview: { ru: 'Что изменится при выдаче', en: 'Preview the issue' },
  issue: { ru: 'Выдать задачи', en: 'Issue tasks' },
  sync: { ru: 'Собрать отметки', en: 'Collect ticks' },
  morning: { ru: 'Начать день', en: 'Start the day' },
  report: { ru: 'Обновить отчёты', en: 'Update reports' },
  headReport: { ru: 'Отчёт РОПа…', en: 'Head’s report…' },
  maps: { ru: 'Карты этапов', en: 'Stage maps' },
  template: { ru: 'Вписать готовую карту «Разработка клиента»', en: 'Fill in the template “Client development”' },
  check: { ru: 'Проверить карты', en: 'Check maps' },
  activate: { ru: 'Ввести карту в действие', en: 'Activate a map' },
  set: { ru: 'Настройка', en: 'Set up' },
  setup: { ru: 'Создать или починить листы', en: 'Create or repair sheets' },
  install: { ru: 'Включить автоматический учёт', en: 'Switch on automatic collection' },
  diagnose: { ru: 'Диагностика', en: 'Diagnostics' },
  help: { ru: 'Справка', en: 'Help' },
} as const satisfies Record<string, Bilingual>;
