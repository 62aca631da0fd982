import type { Bilingual } from '../src/kernel/language';
import type { StartHint } from '../src/sheets/library';

/** Как делается шаг «Старта»; `panel-…` — то же в боковой панели, где шаг делает её кнопка. */
export const startHints: Readonly<Record<StartHint, Bilingual>> = {
  names: {
    ru: 'В «Сотрудники» — имя, e-mail и роль каждого: хотя бы один менеджер и РОП. ID заполнится сам.',
    en: 'In “Staff”: name, e-mail and role of each: at least one manager and the head of sales. IDs fill themselves in.',
  },
  deals: {
    ru: 'В «Сделки» — клиент, тип клиента, этап, менеджер и день, когда сделка вошла в этап. Новый клиент заведётся сам.',
    en: 'In “Deals”: client, client type, stage, manager and the day the deal entered the stage. A new client is made by itself.',
  },
  map: {
    ru: 'Меню «Техкарта» → «Карты этапов»: пустую карту заполнит «Вписать готовую карту», затем «Проверить карты» и, когда ошибок нет, «Ввести карту в действие». Начните с одного этапа.',
    en: 'Menu “Techkarta” → “Stage maps”: an empty map is filled in by “Fill in the template”, then “Check maps” and, when there are no errors, “Activate a map”. Begin with one stage.',
  },
  issue: {
    ru: 'Меню «Техкарта» → «Что изменится при выдаче», затем «Выдать задачи»: у каждого появится своя вкладка.',
    en: 'Menu “Techkarta” → “Preview the issue”, then “Issue tasks”: everybody gets a tab of his own.',
  },
  install: {
    ru: 'Меню «Техкарта» → «Настройка» → «Включить автоматический учёт», один раз: отметки будут учитываться сразу, утром таблица обновится сама.',
    en: 'Menu “Techkarta” → “Set up” → “Switch on automatic collection”, once: ticks count at once, and in the morning the workbook updates itself.',
  },
  'panel-map': {
    ru: 'Проверьте карты; когда ошибок нет, введите нужную в действие. Начните с одного этапа.',
    en: 'Check the maps; when there are no errors, activate the one you need. Begin with one stage.',
  },
  'panel-issue': {
    ru: 'Посмотрите, что изменится, и выдайте: у каждого появится своя вкладка.',
    en: 'See what would change, then issue: everybody gets a tab of his own.',
  },
  'panel-install': {
    ru: 'Один раз: отметки будут учитываться сразу, утром таблица обновится сама.',
    en: 'Once: ticks count at once, and in the morning the workbook updates itself.',
  },
  'panel-setup': {
    ru: 'Техкарта построит все листы и впишет готовую карту «{map}».',
    en: 'Techkarta builds all sheets and fills in the map “{map}”.',
  },
  'panel-template': {
    ru: 'Кнопка впишет готовую карту «{map}». Свою карту впишите на лист «Операции» сами.',
    en: 'The button fills in the map “{map}”. A map of your own you write into the sheet “Tasks”.',
  },
};
