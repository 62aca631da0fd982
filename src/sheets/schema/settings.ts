import { settingKeys } from '../setting-keys';
import { choice } from './choices';
import { column, text } from './column';
import { table } from './table';

export const settings = table(
  'settings',
  ['Настройки', 'Settings'],
  { family: 'directory', identity: ['key'], rows: 40 },
  [
    column(
      'key',
      ['Настройка', 'Setting'],
      choice(settingKeys),
      [
        'Что настраивается. Строки добавляет Техкарта; недостающая значит «как обычно».',
        'What is set. Techkarta adds the rows; a missing one means the usual.',
      ],
      { required: true, width: 280 },
    ),
    column(
      'value',
      ['Значение', 'Value'],
      text,
      [
        'Ваше значение; пусто — как обычно. Пример смотрите в пояснении.',
        'Your value; empty means the usual. See the explanation for an example.',
      ],
      { headerRequired: true, width: 200 },
    ),
    column(
      'explanation',
      ['Пояснение', 'Explanation'],
      text,
      ['Что значит настройка и что в неё пишут.', 'What the setting means and what to write.'],
      { ours: true, width: 620 },
    ),
  ],
);
