import type { SheetData } from '../../../emulator/document/sheet';
import type { SpreadsheetDocument } from '../../../emulator/document/spreadsheet';
import type { Language } from '../../../src/kernel/language';
import { displayOf, findTable, hasColumn, type SheetTable } from '../../desk/sheet-table';
import type { DeskPerson } from '../desk-contract';

/** Headers of the list of people, in the two languages of the product. */
const STAFF_HEADERS = [
  { id: 'ID', name: 'Имя', email: 'E-mail', role: 'Роль', dismissed: 'Уволен с' },
  { id: 'ID', name: 'Name', email: 'E-mail', role: 'Role', dismissed: 'Dismissed from' },
] as const;

type Headers = (typeof STAFF_HEADERS)[number];

/** Words of roles whose holders give the head's commands. */
const HEAD_ROLES: ReadonlySet<string> = new Set(
  ['РОП', 'зам. РОПа', 'директор', 'head of sales', 'deputy head', 'director'].map((role) => role.toLowerCase()),
);

const STRANGER_EMAIL = 'stranger@example.com';
const words = {
  stranger: { ru: 'Посторонний', en: 'A stranger' },
  owner: { ru: 'Владелец таблицы', en: 'Owner of the spreadsheet' },
} as const;

/** Whom the page can act as: everybody in «Сотрудники» who has an address, the owner, and one who has no access. */
export function peopleOf(document: SpreadsheetDocument, language: Language): readonly DeskPerson[] {
  const staff = staffOf(document);
  const owner: readonly DeskPerson[] = staff.some(({ email }) => email === document.owner)
    ? []
    : [{ email: document.owner, name: words.owner[language], role: 'head', tab: null }];
  const stranger: DeskPerson = {
    email: STRANGER_EMAIL,
    name: words.stranger[language],
    role: 'stranger',
    tab: null,
  };
  const everybody = [...owner, ...staff];
  return [
    ...everybody.filter(({ role }) => role === 'head'),
    ...everybody.filter(({ role }) => role !== 'head'),
    stranger,
  ];
}

/** Gives everybody in «Сотрудники» access to the file, as the head does with Google's «Настройки доступа». */
export function shareWithStaff(document: SpreadsheetDocument): void {
  const known = new Set([document.owner, ...document.editors, STRANGER_EMAIL]);
  for (const { email } of staffOf(document)) if (!known.has(email)) document.editors.push(email);
}

/** E-mail of the first head in «Сотрудники», for a file that does not tell its owner; null where there is none. */
export const headOf = (document: SpreadsheetDocument): string | null =>
  staffOf(document).find(({ role }) => role === 'head')?.email ?? null;

function staffOf(document: SpreadsheetDocument): readonly DeskPerson[] {
  const found = findStaff(document);
  if (!found) return [];
  const { table, headers } = found;
  const people = new Map<string, DeskPerson>();
  for (let row = table.headerRow + 1; row <= table.sheet.rows.length; row += 1) {
    const email = displayOf(table, row, headers.email).toLowerCase();
    if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) || people.has(email)) continue;
    const name = displayOf(table, row, headers.name);
    const role = HEAD_ROLES.has(displayOf(table, row, headers.role).toLowerCase()) ? 'head' : 'manager';
    const tab = tabOf(document, displayOf(table, row, headers.id), name);
    people.set(email, { email, name: name || email, role, tab: tab?.name ?? null });
  }
  return [...people.values()];
}

/** The list of people wherever it stands: told by its headers, so that a renamed sheet is found too. */
function findStaff(document: SpreadsheetDocument): { readonly table: SheetTable; readonly headers: Headers } | null {
  for (const sheet of document.sheets) {
    for (const headers of STAFF_HEADERS) {
      const table = findTable(document, sheet, [headers.id, headers.name, headers.email, headers.role]);
      if (table && hasColumn(table, headers.dismissed)) return { table, headers };
    }
  }
  return null;
}

/** His own tab: by the mark that the bundle sets on it, in a file without marks by its name. */
function tabOf({ metadata, sheets }: SpreadsheetDocument, id: string, name: string): SheetData | undefined {
  const mark = metadata.find(({ key, value }) => key === 'techkarta' && value === `manager-tab:${id}`);
  const marked = mark && mark.location.kind !== 'spreadsheet' ? mark.location.sheetId : null;
  return sheets.find((sheet) => sheet.id === marked) ?? sheets.find((sheet) => sheet.name === `▶ ${name}`);
}
