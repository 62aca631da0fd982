import { library } from '../../library/library';
import { noteOf } from '../../src/sheets/library';
import { allSchemas } from '../../src/sheets/schema/all-schemas';
import { settingKeys } from '../../src/sheets/setting-keys';
import type { SheetFamily, TableSchema } from '../../src/sheets/table-schema';
import { describeNeed, describeSight, describeType } from './describe-column';
import { sheetPurposes } from './sheet-purposes';

/** The parts of the guide, in the order in which a head of sales meets them. */
const parts: readonly (readonly [SheetFamily, string])[] = [
  ['start', 'С чего начать'],
  ['map', 'Карта этапа'],
  ['directory', 'Справочники, сделки, ответы, настройки'],
  ['tab', 'Вкладки менеджеров'],
  ['report', 'Отчёты'],
  ['kept', 'Что ведёт Техкарта'],
];

const intro = `# Листы и столбцы

<!-- Этот файл пишет \`npm run docs:workbook\` по описаниям листов (src/sheets/schema) и пояснениям столбцов (library/notes). Руками не править. -->

Листы и столбцы узнаются по меткам и именам, русским или английским: их можно двигать, а листы — и переименовывать. Чужих листов и столбцов Техкарта не трогает. Строки сверяются по номерам (ID), а не по месту.

Как читать таблицы:

- **Нужен** — «да»: пустая ячейка даст замечание, и строка не учтётся; «нет»: ячейку можно оставить пустой, что тогда — сказано в пояснении; «—»: столбец заполняет Техкарта.
- **⁺** — столбец создан скрытым: он нужен не всем; «служебный» скрыт всегда.
- Даты: ячейка с датой, \`23.11.2026\`, \`23.11\` или \`2026-11-23\`. Минуты: \`90\`, \`90 мин\`, \`1,5 ч\`, \`1:30\`. Да и нет: флажок, \`да\`, \`нет\`, \`1\`, \`0\`. Списки — через \`;\`, запятую или с новой строки.
- Непонятная ячейка — замечание с адресом, значением, ожиданием и примером; соседние строки работают.`;

/** Text that may stand in a cell of a Markdown table. */
const inCell = (text: string): string => text.replace(/\|/g, '\\|').replace(/\n/g, ' ');

const row = (cells: readonly string[]): string => `| ${cells.map(inCell).join(' | ')} |`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

function identityOf({ columns, identity }: TableSchema): string {
  const headers = identity.map((key) => `«${columns.find((column) => column.key === key)?.header.ru ?? key}»`);
  return headers.length === 0 ? '' : `Строку определяет: ${headers.join(' + ')}. `;
}

const protections: Readonly<Record<TableSchema['look']['protection'], string>> = {
  none: 'нет, правят все',
  heads: 'правят РОП и заместители',
  'heads-and-owner': 'правят РОП, заместители и хозяин вкладки',
};

function sectionOf(schema: TableSchema): string {
  const { purpose, filledBy } = sheetPurposes[schema.sheet];
  const { isHiddenOnDayOne, protection } = schema.look;
  const columns = schema.columns.map((column) => [
    `**${column.header.ru}** (${column.header.en})`,
    describeNeed(column),
    describeType(column.type),
    describeSight(column),
    noteOf(library, schema.sheet, column.key).ru,
  ]);
  return [
    `### ${schema.name.ru} / ${schema.name.en}`,
    purpose,
    `Заполняет: ${filledBy}. ${identityOf(schema)}Защита: ${protections[protection]}. ${isHiddenOnDayOne ? 'В первый день скрыт.' : 'Виден с первого дня.'}`,
    table(['Столбец', 'Нужен', 'Что в ячейке', 'Особое', 'Пояснение'], columns),
    ...(schema.sheet === 'settings' ? [settingsTable()] : []),
  ].join('\n\n');
}

/** The rows of «Настройки»: their keys are columns of meaning too. */
function settingsTable(): string {
  const rows = Object.entries(settingKeys).map(([key, name]) => [
    `**${name.ru}** (${name.en})`,
    library.settingExplanations[key as keyof typeof settingKeys].ru,
  ]);
  return `Строки:\n\n${table(['Настройка', 'Пояснение'], rows)}`;
}

const firstSentence = (text: string): string => /^.*?\.(?= |$)/.exec(text)?.[0] ?? text;

function contents(): string {
  const rows = parts.flatMap(([family, title]) =>
    allSchemas
      .filter((schema) => schema.family === family)
      .map(({ name, sheet }, index) => [
        index === 0 ? title : '',
        name.ru,
        firstSentence(sheetPurposes[sheet].purpose),
      ]),
  );
  return table(['Часть', 'Лист', 'Зачем'], rows);
}

/** docs/workbook.md: every sheet and column, from the schemas and the library. */
export function workbookGuide(): string {
  const sections = parts.map(([family, title]) =>
    [`## ${title}`, ...allSchemas.filter((schema) => schema.family === family).map(sectionOf)].join('\n\n'),
  );
  return `${[intro, contents(), ...sections].join('\n\n')}\n`;
}
