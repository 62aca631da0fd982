import type { Absence, CalendarDay, ClientType, Employee, SaleType } from '../../model/firm';
import type { Norm, Resource, ResourceKind } from '../../model/stage-map';
import type { AssignedIds } from '../assign-ids';
import type { CellContext } from '../parsed-cell';
import type { Workbook } from '../sheet-image';
import { dateIn, flagIn, idsIn, numberIn, textIn, textOrNullIn } from '../table-row';
import { findingAt, type RecordsRead, readRecords } from './record-read';

/** «Типы»: sale types and client types in one sheet. */
export function readTypes(
  workbook: Workbook,
  context: CellContext,
): RecordsRead<never> & { readonly saleTypes: readonly SaleType[]; readonly clientTypes: readonly ClientType[] } {
  const { records, findings } = readRecords(workbook, 'types', context, (row) => ({
    of: textIn(row, 'kind'),
    code: textIn(row, 'code'),
    name: textIn(row, 'name'),
    isShortCycle: flagIn(row, 'isShortCycle'),
  }));
  return {
    records: [],
    findings,
    saleTypes: records
      .filter((type) => type.of === 'sale')
      .map(({ code, name, isShortCycle }) => ({ code, name, isShortCycle })),
    clientTypes: records.filter((type) => type.of === 'client').map(({ code, name }) => ({ code, name })),
  };
}

const email = /^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>]+$/;

export const readStaff = (workbook: Workbook, context: CellContext, ids: AssignedIds): RecordsRead<Employee> =>
  readRecords(
    workbook,
    'staff',
    context,
    (row) =>
      email.test(textIn(row, 'email'))
        ? {
            id: textIn(row, 'id'),
            name: textIn(row, 'name'),
            email: textIn(row, 'email'),
            role: textIn(row, 'role'),
            hoursPerDay: numberIn(row, 'hoursPerDay') ?? 8,
            mapSharePercent: numberIn(row, 'mapSharePercent') ?? 60,
            traineeUntil: dateIn(row, 'traineeUntil'),
            dismissedFrom: dateIn(row, 'dismissedFrom'),
          }
        : findingAt('staff', row.rowNumber, 'email', 'bad-email', textIn(row, 'email')),
    { ...(ids.staff ? { filledIds: ids.staff } : {}) },
  );

export const readAbsences = (workbook: Workbook, context: CellContext): RecordsRead<Absence> =>
  readRecords(workbook, 'absences', context, (row) => {
    const from = dateIn(row, 'from');
    const to = dateIn(row, 'to');
    const employee = textIn(row, 'employee');
    const substitute = textOrNullIn(row, 'substitute');
    if (from === null || to === null || to < from)
      return findingAt('absences', row.rowNumber, 'to', 'absence-ends-before-start', to ?? '', { from: from ?? '' });
    if (substitute === employee)
      return findingAt('absences', row.rowNumber, 'substitute', 'substitutes-himself', employee);
    return { employee, from, to, substitute, reason: textIn(row, 'reason') };
  });

export const readCalendar = (workbook: Workbook, context: CellContext): RecordsRead<CalendarDay> =>
  readRecords(workbook, 'calendar', context, (row) => {
    const date = dateIn(row, 'date');
    if (date === null) return findingAt('calendar', row.rowNumber, 'date', 'not-a-date', '');
    return { date, isWorking: flagIn(row, 'isWorking'), hours: numberIn(row, 'hours') };
  });

export const readNorms = (workbook: Workbook, context: CellContext): RecordsRead<Norm> =>
  readRecords(workbook, 'norms', context, (row) => {
    const validFrom = dateIn(row, 'validFrom');
    if (validFrom === null) return findingAt('norms', row.rowNumber, 'validFrom', 'not-a-date', '');
    return {
      operation: textIn(row, 'operation'),
      validFrom,
      minutes: numberIn(row, 'minutes') ?? 0,
      preparationMinutes: numberIn(row, 'preparationMinutes') ?? 0,
      usualRepeats: numberIn(row, 'usualRepeats') ?? 1,
      fasterPercent: numberIn(row, 'fasterPercent') ?? 50,
      slowerPercent: numberIn(row, 'slowerPercent') ?? 50,
      source: textIn(row, 'source') as Norm['source'],
      observations: numberIn(row, 'observations') ?? 0,
    };
  });

export const readResources = (workbook: Workbook, context: CellContext, ids: AssignedIds): RecordsRead<Resource> =>
  readRecords(
    workbook,
    'resources',
    context,
    (row) => ({
      id: textIn(row, 'id'),
      name: textIn(row, 'name'),
      kind: textIn(row, 'kind') as ResourceKind,
      operations: idsIn(row, 'operations'),
      link: textIn(row, 'link'),
      owner: textIn(row, 'owner'),
      capacity: numberIn(row, 'capacity'),
      isAvailable: flagIn(row, 'isAvailable'),
    }),
    { ...(ids.resources ? { filledIds: ids.resources } : {}) },
  );
