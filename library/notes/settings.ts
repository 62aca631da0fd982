import type { ColumnNotes } from '../../src/sheets/library';

export const settings: ColumnNotes = {
  key: {
    ru: 'Что настраивается. Строки добавляет Техкарта; недостающая значит «как обычно».',
    en: 'What is set. Techkarta adds the rows; a missing one means the usual.',
  },
  value: {
    ru: 'Ваше значение; пусто — как обычно. Пример смотрите в пояснении.',
    en: 'Your value; empty means the usual. See the explanation for an example.',
  },
  explanation: { ru: 'Что значит настройка и что в неё пишут.', en: 'What the setting means and what to write.' },
};
