import { locateColumns } from '../sheets/locate-columns';
import { answers as schema } from '../sheets/schema/answers';
import type { SheetImage, Workbook } from '../sheets/sheet-image';
import type { SheetRead } from './command';
import type { EditFirm } from './edit-context';
import { blocksOf } from './scope-rows';

/** More columns than anybody adds beside ours. */
const headerColumns = 40;

/**
 * Reads the rows of «Ответы» about some deals and their clients, without the thousands of others: the header and the first
 * column, then the blocks. Where a user moved the first column the whole sheet is read.
 */
export function* readAnswersAbout(
  deals: ReadonlySet<string>,
  { firm, context }: EditFirm,
): Generator<readonly SheetRead[], readonly SheetImage[], Workbook> {
  const whole: SheetRead = { sheet: 'answers' };
  const [header, subjects] = (yield [
    { sheet: 'answers', block: { row: schema.headerRow, column: 1, rows: 1, columns: headerColumns } },
    { sheet: 'answers', block: { row: schema.headerRow + 1, column: 1, rows: 'all', columns: 1 } },
  ]).sheets;
  const isFirst = header !== undefined && locateColumns(schema, header).columnOf.subject === 1;
  if (!header || !subjects || !isFirst) return (yield [whole]).sheets;

  const clients = new Set(firm.deals.filter(({ id }) => deals.has(id)).map(({ client }) => client));
  const isAsked = (text: string): boolean => {
    const client = context.references.find('clients', text);
    const deal = context.references.find('deals', text);
    return (client.kind === 'found' && clients.has(client.id)) || (deal.kind === 'found' && deals.has(deal.id));
  };
  const blocks = blocksOf(
    subjects.rows.map(([subject]) => subject),
    isAsked,
    schema.headerRow + 1,
  );
  const columns = header.rows[0]?.length ?? 0;
  const read = blocks.map(
    ({ row, rows }): SheetRead => ({ sheet: 'answers', block: { row, column: 1, rows, columns } }),
  );
  const images = blocks.length === 0 ? [] : (yield read).sheets;
  // Put together below the header, as a sheet of their own: an edit writes nothing here, so the rows need no numbers.
  const rows = [...header.rows, ...images.flatMap((image) => image.rows)];
  return [{ ...header, rows, lastRow: rows.length }];
}
