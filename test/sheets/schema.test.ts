import { library } from '../../library/library';
import { comparableText } from '../../src/kernel/clean-text';
import { columnLooks, type LookContext } from '../../src/sheets/desired-look';
import { allSchemas, managerTabName, schemaOf, sheetKeyOfName } from '../../src/sheets/schema/all-schemas';
import { settingKeys } from '../../src/sheets/setting-keys';
import type { SheetKey } from '../../src/sheets/table-schema';

test('the sheets bear the names of the data model', () => {
  expect(allSchemas.map(({ name }) => `${name.ru} / ${name.en}`)).toEqual([
    'Старт / Start',
    'Утро РОПа / Morning',
    '▶ Менеджер / ▶ Manager',
    'Сделки / Deals',
    'Ответы / Answers',
    'Допуск к КП / Offer gate',
    'Сотрудники / Staff',
    'Неделя / Week',
    'Отклонения / Deviations',
    'Быстрый ввод / Quick entry',
    'Этапы / Stages',
    'Операции / Tasks',
    'Последовательность / Sequence',
    'Периодичность / Periodicity',
    'Нормы / Norms',
    'Ресурсы / Resources',
    'Контроль / Controls',
    'Проверка карты / Map check',
    'Типы / Types',
    'Вопросы / Questions',
    'Клиенты / Clients',
    'Отсутствия / Absences',
    'Календарь / Calendar',
    'Настройки / Settings',
    'История этапов / Stage history',
    'Реестр / Register',
    'Журнал времени / Time log',
    'Журнал событий / Event log',
    'Версии карт / Map versions',
  ]);
});

test('on day one a head sees only what he needs to begin', () => {
  const shown = allSchemas.filter(({ look }) => !look.isHiddenOnDayOne).map(({ name }) => name.ru);
  expect(shown).toEqual(['Старт', 'Утро РОПа', '▶ Менеджер', 'Сделки', 'Ответы', 'Допуск к КП', 'Сотрудники']);
});

test('where a user adds no rows, tick boxes and dropdowns end with ours', () => {
  const rows = (sheet: SheetKey): number => schemaOf(sheet).look.rows - schemaOf(sheet).headerRow;
  expect(rows('start')).toBe(Object.keys(library.startHints).filter((key) => !key.startsWith('panel-')).length);
  expect(rows('settings')).toBe(Object.keys(settingKeys).length);
  const context: LookContext = {
    language: 'ru',
    heads: [],
    fileOwner: '',
    typeNames: { sale: ['Проектные'], client: ['Торговая компания'] },
    sourceOf: (sheet) => ({ sheetName: sheet, headerRow: 1, columnOf: () => 1 }),
    noteOf: () => ({ ru: '', en: '' }),
  };
  const ruled = allSchemas
    .filter(({ family }) => family === 'start' || family === 'report' || family === 'kept')
    .flatMap((schema) => columnLooks(schema, context).filter(({ validation }) => validation !== null));
  expect(ruled.map(({ header }) => header)).toEqual(['Готово']);
});

test.each(allSchemas.map((schema) => [schema.name.ru, schema] as const))(
  '%s: keys and headers are told apart',
  (_, schema) => {
    const keys = schema.columns.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const language of ['ru', 'en'] as const) {
      const headers = schema.columns.map(({ header }) => comparableText(header[language]));
      expect(headers).not.toContain('');
      expect(new Set(headers).size).toBe(headers.length);
    }
    // A header that means one column in Russian and another in English would be taken for the wrong one.
    for (const one of schema.columns)
      for (const other of schema.columns)
        if (one !== other) expect(comparableText(one.header.ru)).not.toBe(comparableText(other.header.en));
    for (const key of schema.identity) expect(keys).toContain(key);
    for (const { linkIn } of schema.columns) if (linkIn !== undefined) expect(keys).toContain(linkIn);
  },
);

test('a sheet is known by its name in either language, however it is typed', () => {
  expect(sheetKeyOfName('  журнал времени')).toBe('time-log');
  expect(sheetKeyOfName('MAP VERSIONS')).toBe('map-versions');
  expect(sheetKeyOfName('▶ Иванов И.')).toBe('manager-tab');
  expect(sheetKeyOfName('Мои заметки')).toBeNull();
});

test('a tab is named for its owner, with the ID where two are named alike', () => {
  expect(managerTabName({ id: 'E1', name: 'Иванов И.' })).toBe('▶ Иванов И.');
  expect(managerTabName({ id: 'E7', name: 'Иванов И.' }, true)).toBe('▶ Иванов И. (E7)');
});

test('the tab begins with what is hidden on day one, so that one edit hides it, and the tick is what one sees first', () => {
  const { columns } = schemaOf('manager-tab');
  const firstShown = columns.findIndex(({ isTechnical, isAdvanced }) => !isTechnical && !isAdvanced);
  expect(columns[firstShown]?.key).toBe('done');
  expect(columns.slice(firstShown).some(({ isTechnical }) => isTechnical)).toBe(false);
});
