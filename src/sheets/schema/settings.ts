import { settingKeys } from '../setting-keys';
import { choice } from './choices';
import { column, text } from './column';
import { table } from './table';

export const settings = table(
  'settings',
  ['Настройки', 'Settings'],
  { family: 'directory', identity: ['key'], rows: Object.keys(settingKeys).length + 1 },
  [
    column('key', ['Настройка', 'Setting'], choice(settingKeys), { required: true, width: 280 }),
    column('value', ['Значение', 'Value'], text, { headerRequired: true, width: 200 }),
    column('explanation', ['Пояснение', 'Explanation'], text, { ours: true, width: 620 }),
  ],
);
