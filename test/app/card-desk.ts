import { allTexts } from '../../library/all-texts';
import { library } from '../../library/library';
import { sidebarCard } from '../../src/app/card';
import type { CardChange, CardReply, CardSection, OperationCard } from '../../src/app/card-contract';
import type { Answer, RunContext, UseCase } from '../../src/app/command';
import { sidebarSaveCard } from '../../src/app/save-card';
import type { CellValue } from '../../src/kernel/cell';
import type { Language } from '../../src/kernel/language';
import { localDateTime } from '../../src/kernel/local-date';
import { locateColumns } from '../../src/sheets/locate-columns';
import { schemaOf } from '../../src/sheets/schema/all-schemas';
import type { SheetImage, Workbook } from '../../src/sheets/sheet-image';
import type { SheetKey } from '../../src/sheets/table-schema';
import { clientDevelopment } from '../../templates/client-development/client-development';
import { applyEdits } from '../sheets/apply-edits';
import { workbookOfTemplate } from '../templates/workbook-of-template';

export const head = 'rop@firm.ru';

const runAs = (authority: string) =>
  ({
    now: localDateTime('2026-11-23T10:00'),
    user: authority,
    authority,
    fileOwner: head,
    document: 'book',
    library: () => library,
    texts: () => allTexts,
    begun: null,
  }) as RunContext;

const kept = (sheet: SheetKey, language: Language): SheetImage => ({
  id: 90,
  name: schemaOf(sheet).name[language],
  key: sheet,
  owner: null,
  rows: [schemaOf(sheet).columns.map(({ header }) => header[language])],
  firstRow: 1,
  firstColumn: 1,
  lastRow: 1,
  maxRows: 100,
  maxColumns: schemaOf(sheet).columns.length,
});

type Change = Partial<CardChange['rows'][number]>;

/** A workbook of the shipped map on which cards are opened and saved; edits are applied as a spreadsheet would. */
export class CardDesk {
  workbook: Workbook;

  constructor(language: Language = 'ru') {
    const book = workbookOfTemplate(clientDevelopment, language);
    const more = [kept('event-log', language), kept('map-versions', language)];
    this.workbook = {
      ...book,
      sheets: [...book.sheets, ...more],
      sheetNames: [...book.sheetNames, ...more.map(({ name }) => name)],
    };
  }

  private drive(useCase: UseCase<CardReply>): Answer<CardReply> {
    let step = useCase.next();
    while (!step.done) step = useCase.next(this.workbook);
    return step.value;
  }

  open(operation: string, stage = '', as = head): CardReply {
    return this.drive(sidebarCard(runAs(as), { operation, stage })).value as CardReply;
  }

  card(operation: string, stage = ''): OperationCard {
    const { card, message } = this.open(operation, stage);
    if (!card) throw new Error(message);
    return card;
  }

  /** Saves and applies; the answer with its edits. */
  send(sent: unknown, as = head): Answer<CardReply> & { readonly value: CardReply } {
    const answer = this.drive(sidebarSaveCard(runAs(as), sent));
    this.workbook = applyEdits(this.workbook, answer.edits);
    return answer as Answer<CardReply> & { readonly value: CardReply };
  }

  /** Saves fields of rows: `from` is what the card shows of them now. */
  save(operation: string, changes: readonly (Change & { readonly set?: Record<string, string> })[], stage = '') {
    return this.send(this.change(operation, changes, stage));
  }

  change(
    operation: string,
    changes: readonly (Change & { readonly set?: Record<string, string> })[],
    stage = '',
  ): CardChange {
    const card = this.card(operation, stage);
    return {
      operation,
      stage,
      rows: changes.map(({ sheet = 'operations', row = operation || 'new', isRemoved = false, set = {} }) => ({
        sheet,
        row,
        isRemoved,
        fields: Object.fromEntries(
          Object.entries(isRemoved ? textsOf(card, sheet, row) : set).map(([key, to]) => [
            key,
            { from: valueIn(card, sheet, row, key), to },
          ]),
        ),
      })),
    };
  }

  image(sheet: SheetKey): SheetImage {
    const image = this.workbook.sheets.find(({ key }) => key === sheet);
    if (!image) throw new Error(`no ${sheet}`);
    return image;
  }

  /** Rows of a sheet as cells by column key. */
  rows(sheet: SheetKey): Record<string, CellValue>[] {
    const image = this.image(sheet);
    const { columnOf, headerRow } = locateColumns(schemaOf(sheet), image);
    return image.rows
      .slice(headerRow)
      .filter((row) => row.some((cell) => cell !== '' && cell !== false))
      .map((row) => Object.fromEntries(Object.entries(columnOf).map(([key, at]) => [key, row[at - 1] ?? ''])));
  }

  /** Puts a cell, found by the ID or the beginning of the first column. */
  put(sheet: SheetKey, first: string, key: string, value: CellValue): void {
    const image = this.image(sheet);
    const { columnOf } = locateColumns(schemaOf(sheet), image);
    const rows = image.rows.map((row) => [...row]);
    const row = rows.find(([cell]) => cell === first || String(cell).startsWith(`${first} ·`));
    if (!row) throw new Error(`${sheet} has no ${first}`);
    row[(columnOf[key] ?? 0) - 1] = value;
    this.replace(sheet, { ...image, rows });
  }

  replace(sheet: SheetKey, image: SheetImage): void {
    this.workbook = {
      ...this.workbook,
      sheets: this.workbook.sheets.map((each) => (each.key === sheet ? image : each)),
    };
  }
}

export function section(card: OperationCard, sheet: string): CardSection {
  const found = card.sections.find((each) => each.sheet === sheet);
  if (!found) throw new Error(`no section ${sheet}`);
  return found;
}

export function valueIn(card: OperationCard, sheet: string, row: string, key: string): string {
  const { rows, blank } = section(card, sheet);
  const found = rows.find((each) => each.key === row) ?? blank;
  return found?.fields.find((field) => field.key === key)?.value ?? '';
}

/** The editable fields of a row: what is sent of one that is to be removed. */
const textsOf = (card: OperationCard, sheet: string, key: string): Record<string, string> =>
  Object.fromEntries(
    (section(card, sheet).rows.find((row) => row.key === key)?.fields ?? [])
      .filter(({ isReadOnly }) => !isReadOnly)
      .map((field) => [field.key, field.value]),
  );
