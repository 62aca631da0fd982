import type { Language } from '../kernel/language';
import { type AssignedIds, assignIds, withOperationIds } from './assign-ids';
import { compileParser } from './parse-cell';
import { imageOf, type RawRow, rawRows } from './raw-rows';
import { createReferenceIndex, labelWithId, type ReferenceEntry, type ReferenceIndex } from './reference-index';
import { schemaOf } from './schema/all-schemas';
import { choice, typeKinds } from './schema/choices';
import { column } from './schema/column';
import type { Workbook } from './sheet-image';
import type { SheetKey } from './table-schema';

export interface CollectedReferences {
  readonly references: ReferenceIndex;
  readonly assignedIds: AssignedIds;
  readonly entries: Readonly<Partial<Record<SheetKey, readonly ReferenceEntry[]>>>;
}

type Entries = Partial<Record<SheetKey, readonly ReferenceEntry[]>>;

/** A label is the name where no other row has it, else ID and name. */
function labelled(
  rows: readonly { readonly id: string; readonly name: string; readonly only?: string }[],
): ReferenceEntry[] {
  const uses = new Map<string, number>();
  for (const { name } of rows) uses.set(name, (uses.get(name) ?? 0) + 1);
  return rows.map(({ id, name, only }) => ({
    id,
    names: [name],
    label: name !== '' && uses.get(name) === 1 ? name : labelWithId(id, name),
    ...(only === undefined ? {} : { only }),
  }));
}

/** What a stage is called in dropdowns: «Проектные · Разработка клиента». */
const stageLabel = (saleType: string, name: string): string => (saleType === '' ? name : `${saleType} · ${name}`);

/** Gathers from the raw sheets how their rows may be named, before any of them is read. Sheets that are not there know nothing. */
export function collectReferences(workbook: Workbook, language: Language): CollectedReferences {
  const numbered = assignIds(workbook);
  const rowsOf = (sheet: SheetKey): RawRow[] => rawRows(schemaOf(sheet), imageOf(workbook, sheet));
  const idIn = (assigned: AssignedIds, sheet: SheetKey, row: RawRow): string =>
    row.text('id') || (assigned[sheet]?.get(row.rowNumber) ?? '');
  const named = (sheet: SheetKey, key: string): ReferenceEntry[] =>
    labelled(rowsOf(sheet).map((row) => ({ id: idIn(numbered, sheet, row), name: row.text(key) })));

  const kindOf = compileParser(column('kind', ['', ''], choice(typeKinds)), {
    language,
    today: '2000-01-01' as never,
    references: createReferenceIndex({}),
  });
  const types = labelled(
    rowsOf('types').map((row) => ({
      id: row.text('code'),
      name: row.text('name'),
      only: String(kindOf(row.text('kind'))),
    })),
  );
  const typeIndex = createReferenceIndex({ types });
  const saleTypeName = (text: string): string => {
    const found = typeIndex.find('types', text, 'sale');
    return found.kind === 'found' ? typeIndex.labelOf('types', found.id, 'sale') : text;
  };
  const stages = rowsOf('stages').map((row): ReferenceEntry => {
    const label = stageLabel(saleTypeName(row.text('saleType')), row.text('name'));
    return { id: idIn(numbered, 'stages', row), names: [row.text('name'), label], label };
  });
  const stageIndex = createReferenceIndex({ stages });
  const assignedIds = withOperationIds(numbered, workbook, (text) => {
    const found = stageIndex.find('stages', text);
    return found.kind === 'found' ? found.id : null;
  });
  const operations = rowsOf('operations').map((row): ReferenceEntry => {
    const id = idIn(assignedIds, 'operations', row);
    const number = row.text('number');
    return {
      id,
      names: [row.text('title'), number, `№ ${number}`, `№${number}`],
      label: labelWithId(id, row.text('title')),
    };
  });
  const clients = named('clients', 'name');
  const clientIndex = createReferenceIndex({ clients });
  const deals = rowsOf('deals').map((row): ReferenceEntry => {
    const id = idIn(numbered, 'deals', row);
    const client = clientIndex.find('clients', row.text('client'));
    const name = client.kind === 'found' ? clientIndex.labelOf('clients', client.id) : row.text('client');
    return { id, names: [], label: labelWithId(id, name) };
  });
  const questions = rowsOf('questions').map((row): ReferenceEntry => {
    const id = idIn(numbered, 'questions', row);
    return { id, names: [row.text('text')], label: labelWithId(id, row.text('text')) };
  });
  const entries: Entries = { types, stages, operations, clients, deals, questions, staff: named('staff', 'name') };
  return { references: createReferenceIndex(entries), assignedIds, entries };
}
