import type { Library } from '../src/sheets/library';

/** What an operation's card says beside the names and notes of the sheets, and what the panel is told of it. */
export const cardTexts: Library['cardTexts'] = {
  saved: { ru: 'Сохранено.', en: 'Saved.' },
  'to-activate': {
    ru: 'Сохранено. Чтобы задачи выдавались по-новому, введите карту этапа в действие.',
    en: 'Saved. To have tasks issued the new way, activate the map of the stage.',
  },
  'has-faults': {
    ru: 'Не сохранено: исправьте отмеченное.',
    en: 'Not saved: put right what is marked.',
  },
  gone: {
    ru: 'Такой операции или этапа больше нет. Обновите панель.',
    en: 'There is no such task or stage any more. Refresh the panel.',
  },
  'new-operation': { ru: 'новая операция', en: 'new task' },
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
