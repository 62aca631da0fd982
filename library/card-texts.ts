import type { Library } from '../src/sheets/library';

/** What an operation's card says where a sheet says nothing of the operation, and how a resource at hand is chosen. */
export const cardTexts: Library['cardTexts'] = {
  precedence: {
    ru: 'Ни после чего: доступна сразу.',
    en: 'After nothing: available at once.',
  },
  periodicity: {
    ru: 'Не сказано, как часто: делается один раз.',
    en: 'It is not said how often: done once.',
  },
  norms: {
    ru: 'Нормы нет: считается 30 минут.',
    en: 'There is no norm: 30 minutes are taken.',
  },
  resources: {
    ru: 'Не сказано, чем делать.',
    en: 'It is not said what it takes.',
  },
  controls: {
    ru: 'Нечем проверить: карта без контроля не работает.',
    en: 'Nothing checks it: a map without control does not work.',
  },
  'ready-resource': { ru: 'Готовый ресурс', en: 'Resource at hand' },
  'ready-resource-hint': {
    ru: 'Если ресурс уже есть, выберите его: остальное заполнять не нужно.',
    en: 'If there is one already, choose it: nothing else has to be filled in.',
  },
};
