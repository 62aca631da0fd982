import type { Client } from '../../model/firm';
import type { AssignedIds } from '../assign-ids';
import type { CellContext } from '../parsed-cell';
import type { Workbook } from '../sheet-image';
import { textIn } from '../table-row';
import { type RecordsRead, readRecords } from './record-read';

export const readClients = (workbook: Workbook, context: CellContext, ids: AssignedIds): RecordsRead<Client> =>
  readRecords(
    workbook,
    'clients',
    context,
    (row) => ({
      id: textIn(row, 'id'),
      name: textIn(row, 'name'),
      type: textIn(row, 'type'),
      folder: textIn(row, 'folder'),
      externalId: textIn(row, 'externalId'),
    }),
    { ...(ids.clients ? { filledIds: ids.clients } : {}) },
  );
