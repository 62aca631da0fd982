import type { Bilingual, Language } from '../kernel/language';
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

const titles: Readonly<Record<StartStepKey, Bilingual>> = {
  names: { ru: 'Впишите сотрудников', en: 'Write down your people' },
  deals: { ru: 'Впишите сделки', en: 'Write down your deals' },
  map: { ru: 'Проверьте карту и введите её в действие', en: 'Check the map and activate it' },
  issue: { ru: 'Выдайте задачи', en: 'Issue the tasks' },
  install: { ru: 'Включите автоматический учёт', en: 'Switch on automatic collection' },
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
  return (Object.keys(titles) as StartStepKey[]).map((key) => ({
    key,
    title: titles[key][language],
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
