import type { Language } from '../kernel/language';
import { counted, type PluralForms } from './plural';

export type StartStepKey = 'names' | 'deals' | 'map' | 'issue' | 'install';

/** What there is already of what the first quarter of an hour is about. */
export interface StartState {
  readonly performers: number;
  readonly deals: number;
  readonly activeStages: number;
  /** Stages that are still drafts. */
  readonly draftStages: number;
  readonly tasks: number;
  readonly isInstalled: boolean;
}

export interface StartStep {
  readonly key: StartStepKey;
  readonly title: string;
  readonly how: string;
  /** What there is already, in a few words. */
  readonly state: string;
  readonly isDone: boolean;
}

const people: PluralForms = { ru: ['человек', 'человека', 'человек'], en: ['person', 'people'] };
const deals: PluralForms = { ru: ['сделка', 'сделки', 'сделок'], en: ['deal', 'deals'] };
const drafts: PluralForms = { ru: ['черновик', 'черновика', 'черновиков'], en: ['draft', 'drafts'] };
const tasks: PluralForms = { ru: ['задача', 'задачи', 'задач'], en: ['task', 'tasks'] };
const maps: PluralForms = {
  ru: ['карта действует', 'карты действуют', 'карт действует'],
  en: ['map is active', 'maps are active'],
};

const texts: Readonly<
  Record<StartStepKey, Readonly<Record<Language, { readonly title: string; readonly how: string }>>>
> = {
  names: {
    ru: {
      title: 'Впишите сотрудников',
      how: 'В «Сотрудники» — имя, e-mail и роль каждого: хотя бы один менеджер и РОП. ID заполнится сам.',
    },
    en: {
      title: 'Write down your people',
      how: 'In “Staff”: name, e-mail and role of each: at least one manager and the head of sales. IDs fill themselves in.',
    },
  },
  deals: {
    ru: {
      title: 'Впишите сделки',
      how: 'В «Сделки» — клиент, тип клиента, этап, менеджер и день, когда сделка вошла в этап. Новый клиент заведётся сам.',
    },
    en: {
      title: 'Write down your deals',
      how: 'In “Deals”: client, client type, stage, manager and the day the deal entered the stage. A new client is made by itself.',
    },
  },
  map: {
    ru: {
      title: 'Проверьте карту и введите её в действие',
      how: 'Меню «Техкарта» → «Карты этапов»: пустую карту заполнит «Вписать готовую карту», затем «Проверить карты» и, когда ошибок нет, «Ввести карту в действие». Начните с одного этапа.',
    },
    en: {
      title: 'Check the map and activate it',
      how: 'Menu “Techkarta” → “Stage maps”: an empty map is filled in by “Fill in the template”, then “Check maps” and, when there are no errors, “Activate a map”. Begin with one stage.',
    },
  },
  issue: {
    ru: {
      title: 'Выдайте задачи',
      how: 'Меню «Техкарта» → «Что изменится при выдаче», затем «Выдать задачи»: у каждого появится своя вкладка.',
    },
    en: {
      title: 'Issue the tasks',
      how: 'Menu “Techkarta” → “Preview the issue”, then “Issue tasks”: everybody gets a tab of his own.',
    },
  },
  install: {
    ru: {
      title: 'Включите автоматический учёт',
      how: 'Меню «Техкарта» → «Настройка» → «Включить автоматический учёт», один раз: отметки будут учитываться сразу, утром таблица обновится сама.',
    },
    en: {
      title: 'Switch on automatic collection',
      how: 'Menu “Techkarta” → “Set up” → “Switch on automatic collection”, once: ticks count at once, and in the morning the workbook updates itself.',
    },
  },
};

/** The five steps of «Старт» in a language; each is done when what it asks for is there. */
export function startSteps(state: StartState, language: Language): StartStep[] {
  const none = language === 'ru' ? 'пока нет' : 'none yet';
  const some = (number: number, forms: PluralForms): string => (number === 0 ? none : counted(language, number, forms));
  const installed = language === 'ru' ? ['выключен', 'включён'] : ['off', 'on'];
  const mapState =
    state.activeStages > 0 ? counted(language, state.activeStages, maps) : some(state.draftStages, drafts);
  const now: Readonly<Record<StartStepKey, readonly [isDone: boolean, state: string]>> = {
    names: [state.performers > 0, some(state.performers, people)],
    deals: [state.deals > 0, some(state.deals, deals)],
    map: [state.activeStages > 0, mapState],
    issue: [state.tasks > 0, some(state.tasks, tasks)],
    install: [state.isInstalled, installed[state.isInstalled ? 1 : 0] ?? ''],
  };
  return (Object.keys(texts) as StartStepKey[]).map((key) => ({
    key,
    ...texts[key][language],
    state: now[key][1],
    isDone: now[key][0],
  }));
}

/** The line above the steps. */
export const startTitle = (steps: readonly StartStep[], language: Language): string => {
  const left = steps.filter(({ isDone }) => !isDone).length;
  if (left === 0) return language === 'ru' ? 'Всё готово: Техкарта работает.' : 'All is ready: Techkarta is working.';
  return language === 'ru'
    ? `Первые четверть часа: ${left === 1 ? 'остался' : 'осталось'} ${counted('ru', left, { ru: ['шаг', 'шага', 'шагов'], en: ['', ''] })} из ${steps.length}.`
    : `The first quarter of an hour: ${left} of ${steps.length} steps to go.`;
};
