import type { ColumnNotes } from '../../src/sheets/library';

export const controls: ColumnNotes = {
  id: {
    ru: 'Постоянное короткое имя контроля. Пример: K110. Пустое заполнит Техкарта.',
    en: 'Permanent short name of the control. Example: K110. Left empty, Techkarta fills it in.',
  },
  operation: {
    ru: 'Операция, которую проверяют. Операция без контроля — замечание проверки карты. Пример: S1-110 · Отправить КП.',
    en: 'The operation that is checked. An operation without a control is a finding of the map check. Example: S1-110 · Send the offer.',
  },
  what: {
    ru: 'Что именно проверяют. Пример: КП отправлено после допуска, номер записан.',
    en: 'What exactly is checked. Example: the offer was sent after approval, its number is written down.',
  },
  evidence: {
    ru: 'Что менеджер оставляет как подтверждение: текст — не короче 15 знаков. Пусто — текст. Пример: ссылка.',
    en: 'What the manager leaves as evidence: a text has at least 15 characters. Empty means text. Example: link.',
  },
  checker: {
    ru: 'Авто — Техкарта сама проверяет, что подтверждение есть; иначе роль. Пусто — авто. Пример: РОП.',
    en: 'Auto: Techkarta itself checks that the evidence is there; else a role. Empty means auto. Example: head of sales.',
  },
  method: { ru: 'Проверять все или выборочно. Пусто — все.', en: 'Check all, or a sample. Empty means all.' },
  sharePercent: {
    ru: 'Для выборочной проверки: какую долю смотреть. Пример: 20.',
    en: 'For a sample: what share to look at. Example: 20.',
  },
  count: {
    ru: 'Для выборочной проверки вместо доли: сколько за неделю или месяц на каждого менеджера. Примеры: 1 в неделю; 2 в месяц.',
    en: 'For a sample, instead of a share: how many a week or month for each manager. Examples: 1 per week; 2 per month.',
  },
  criterion: {
    ru: 'Когда работа принята. Пример: названы не меньше трёх ролей с именами.',
    en: 'When the work is accepted. Example: at least three roles are named with persons.',
  },
  termWorkingDays: {
    ru: 'За сколько рабочих дней проверить после выполнения. Пример: 2.',
    en: 'Within how many working days after completion to check. Example: 2.',
  },
};
