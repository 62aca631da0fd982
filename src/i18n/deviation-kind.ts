import type { DeviationKind } from '../control/deviation';
import type { Bilingual } from '../kernel/language';

/** What each kind of deviation is called in tables, filters and summaries. */
export const deviationKindNames: Readonly<Record<DeviationKind, Bilingual>> = {
  overdue: { ru: 'Просрочка', en: 'Overdue' },
  late: { ru: 'Сделано позже срока', en: 'Done late' },
  skipped: { ru: 'Пропуск', en: 'Skipped' },
  'wrong-order': { ru: 'Нарушен порядок', en: 'Wrong order' },
  'gate-bypass': { ru: 'КП без допуска', en: 'Offer past the gate' },
  'no-evidence': { ru: 'Нет подтверждения', en: 'No evidence' },
  unchecked: { ru: 'Контроль не проведён', en: 'Not checked' },
  'below-plan': { ru: 'Меньше плана', en: 'Below plan' },
  'above-plan': { ru: 'Больше плана', en: 'Above plan' },
  rhythm: { ru: 'Сбит ритм', en: 'Broken rhythm' },
  'over-norm': { ru: 'Дольше нормы', en: 'Over the norm' },
  'under-norm': { ru: 'Быстрее нормы', en: 'Under the norm' },
  'no-time': { ru: 'Время не записано', en: 'No time recorded' },
  shift: { ru: 'Норма расходится с фактом', en: 'Norm and fact differ' },
  unplanned: { ru: 'Вне карты', en: 'Outside the map' },
  'wrong-performer': { ru: 'Не тот исполнитель', en: 'Wrong performer' },
  'entered-later': { ru: 'Внесено позже', en: 'Entered later' },
  'resource-missing': { ru: 'Нет ресурса', en: 'Resource missing' },
  stalled: { ru: 'Застрял на этапе', en: 'Stalled at the stage' },
  unattended: { ru: 'Без присмотра', en: 'Unattended' },
  overload: { ru: 'Перегруз', en: 'Overload' },
  'old-map': { ru: 'Старая версия карты', en: 'Old map version' },
};

/** What each severity is called. */
export const severityNames: Readonly<Record<'high' | 'medium' | 'low', Bilingual>> = {
  high: { ru: 'важно', en: 'high' },
  medium: { ru: 'обычно', en: 'medium' },
  low: { ru: 'к сведению', en: 'low' },
};
