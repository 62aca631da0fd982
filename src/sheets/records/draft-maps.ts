import type { LocalDate } from '../../kernel/local-date';
import { formatList } from '../../kernel/parse-list';
import type { Finding, Place } from '../../model/finding';
import { parseRecurrencePhrase } from '../../model/recurrence-phrase';
import type {
  Control,
  EvidenceKind,
  IssuedTo,
  Operation,
  Precedence,
  Recurrence,
  Stage,
  StageMap,
  StageStatus,
} from '../../model/stage-map';
import { parseTerm } from '../../model/term';
import type { AssignedIds } from '../assign-ids';
import type { CellContext } from '../parsed-cell';
import type { TableRow } from '../read-table';
import type { Workbook } from '../sheet-image';
import { dateIn, flagIn, idsIn, numberIn, textIn, textOrNullIn } from '../table-row';
import type { SheetKey } from '../table-schema';
import { parseCheckCount } from './check-count';
import { contextOf } from './read-firm';
import { findingAt, type RecordsRead, readRecords } from './record-read';

/** Where a record of the working copy stands, for findings about it. */
export interface MapPlaces {
  stage(id: string): Place;
  operation(id: string): Place;
  precedence(link: Pick<Precedence, 'operation' | 'after'>): Place;
  periodicity(operation: string): Place;
  control(id: string): Place;
}

export interface DraftMaps {
  /** The working copy: one map for every row of «Этапы», whatever its status. */
  readonly maps: readonly StageMap[];
  readonly findings: readonly Finding[];
  readonly places: MapPlaces;
  readonly context: CellContext;
  readonly assignedIds: AssignedIds;
}

interface Placed<Row> {
  readonly record: Row;
  readonly row: number;
}

const placed = <Row>(row: TableRow, record: Row): Placed<Row> => ({ record, row: row.rowNumber });

const readStages = (workbook: Workbook, context: CellContext, ids: AssignedIds): RecordsRead<Placed<Stage>> =>
  readRecords(
    workbook,
    'stages',
    context,
    (row) =>
      placed(row, {
        id: textIn(row, 'id'),
        saleType: textIn(row, 'saleType'),
        name: textIn(row, 'name'),
        number: numberIn(row, 'number'),
        goal: textIn(row, 'goal'),
        entryCondition: textIn(row, 'entryCondition'),
        exitCondition: textIn(row, 'exitCondition'),
        limitWorkingDays: numberIn(row, 'limitWorkingDays'),
        version: numberIn(row, 'version') ?? 1,
        status: textIn(row, 'status') as StageStatus,
        activeFrom: dateIn(row, 'activeFrom'),
      }),
    { ...(ids.stages ? { filledIds: ids.stages } : {}) },
  );

const readOperations = (workbook: Workbook, context: CellContext, ids: AssignedIds): RecordsRead<Placed<Operation>> =>
  readRecords(
    workbook,
    'operations',
    context,
    (row) => {
      const term = parseTerm(textIn(row, 'term'));
      if (!term.ok) return findingAt('operations', row.rowNumber, 'term', term.error, textIn(row, 'term'));
      return placed(row, {
        id: textIn(row, 'id'),
        stage: textIn(row, 'stage'),
        number: numberIn(row, 'number') ?? 0,
        title: textIn(row, 'title'),
        instruction: textIn(row, 'instruction'),
        checklist: textIn(row, 'checklist'),
        performer: textIn(row, 'performer'),
        issuedTo: textIn(row, 'issuedTo') as IssuedTo,
        planUnits: numberIn(row, 'planUnits'),
        mandatory: flagIn(row, 'mandatory'),
        clientTypes: idsIn(row, 'clientTypes'),
        term: term.value,
        result: textIn(row, 'result'),
        weight: numberIn(row, 'weight') ?? 1,
      });
    },
    { ...(ids.operations ? { filledIds: ids.operations } : {}) },
  );

const readPrecedence = (workbook: Workbook, context: CellContext): RecordsRead<Placed<Precedence>> =>
  readRecords(workbook, 'precedence', context, (row) =>
    placed(row, {
      operation: textIn(row, 'operation'),
      after: textIn(row, 'after'),
      join: textIn(row, 'join') as Precedence['join'],
      lagWorkingDays: numberIn(row, 'lagWorkingDays') ?? 0,
    }),
  );

function readRecurrences(
  workbook: Workbook,
  context: CellContext,
  operations: readonly Operation[],
): RecordsRead<Placed<Recurrence>> {
  const operationOf = new Map(operations.map((operation) => [operation.id, operation]));
  const siblingOf = (operation: string, number: number): string | null => {
    const stage = operationOf.get(operation)?.stage;
    return operations.find((other) => other.stage === stage && other.number === number)?.id ?? null;
  };
  return readRecords(workbook, 'periodicity', context, (row) => {
    const operation = textIn(row, 'operation');
    const text = textIn(row, 'rule');
    const phrase = parseRecurrencePhrase(text);
    if (!phrase.ok)
      return findingAt('periodicity', row.rowNumber, 'rule', phrase.error.code, text, {
        near: formatList(phrase.error.near.map((near) => `«${near}»`)),
      });
    const { rule, untilResult, basis, untilNumber, atMost } = phrase.value;
    const named = untilNumber === null ? null : siblingOf(operation, untilNumber);
    if (untilNumber !== null && named === null)
      return findingAt('periodicity', row.rowNumber, 'rule', 'unknown-until-number', text, { number: untilNumber });
    return placed(row, {
      operation,
      rule,
      untilResult,
      basis: basis ?? ((textOrNullIn(row, 'basis') ?? 'plan') as Recurrence['basis']),
      roll: textIn(row, 'roll') as Recurrence['roll'],
      untilOperation: named ?? textOrNullIn(row, 'untilOperation'),
      atMost: atMost ?? numberIn(row, 'atMost'),
    });
  });
}

const readControls = (workbook: Workbook, context: CellContext, ids: AssignedIds): RecordsRead<Placed<Control>> =>
  readRecords(
    workbook,
    'controls',
    context,
    (row) => {
      const text = textIn(row, 'count');
      const count = parseCheckCount(text);
      if (text !== '' && count === null)
        return findingAt('controls', row.rowNumber, 'count', 'not-a-check-count', text);
      return placed(row, {
        id: textIn(row, 'id'),
        operation: textIn(row, 'operation'),
        what: textIn(row, 'what'),
        evidence: textIn(row, 'evidence') as EvidenceKind,
        checker: textIn(row, 'checker'),
        method: textIn(row, 'method') as Control['method'],
        sharePercent: numberIn(row, 'sharePercent'),
        count,
        criterion: textIn(row, 'criterion'),
        termWorkingDays: numberIn(row, 'termWorkingDays'),
      });
    },
    { ...(ids.controls ? { filledIds: ids.controls } : {}) },
  );

const linkKey = ({ operation, after }: Pick<Precedence, 'operation' | 'after'>): string => `${operation} ${after}`;

function placesIn<Row>(
  sheet: SheetKey,
  rows: readonly Placed<Row>[],
  keyOf: (record: Row) => string,
): (key: string) => Place {
  const rowOf = new Map(rows.map(({ record, row }) => [keyOf(record), row]));
  return (key) => {
    const row = rowOf.get(key);
    return row === undefined ? { sheet } : { sheet, row };
  };
}

/** Reads the working copy of the maps from the map sheets. Bad rows are findings and left out; what is left is checked elsewhere. */
export function readDraftMaps(workbook: Workbook, today: LocalDate): DraftMaps {
  const { context, assignedIds } = contextOf(workbook, today);
  const stages = readStages(workbook, context, assignedIds);
  const operations = readOperations(workbook, context, assignedIds);
  const precedence = readPrecedence(workbook, context);
  const recurrences = readRecurrences(
    workbook,
    context,
    operations.records.map(({ record }) => record),
  );
  const controls = readControls(workbook, context, assignedIds);

  const stageOf = new Map(operations.records.map(({ record }) => [record.id, record.stage]));
  const of = <Row extends { readonly operation: string }>(rows: readonly Placed<Row>[], stage: string): Row[] =>
    rows.map(({ record }) => record).filter((record) => stageOf.get(record.operation) === stage);
  const maps = stages.records.map(
    ({ record: stage }): StageMap => ({
      stage,
      operations: operations.records.map(({ record }) => record).filter((operation) => operation.stage === stage.id),
      precedence: of(precedence.records, stage.id),
      recurrences: of(recurrences.records, stage.id),
      controls: of(controls.records, stage.id),
    }),
  );
  const linkPlace = placesIn('precedence', precedence.records, linkKey);
  return {
    maps,
    context,
    assignedIds,
    findings: [stages, operations, precedence, recurrences, controls].flatMap((part) => part.findings),
    places: {
      stage: placesIn('stages', stages.records, ({ id }) => id),
      operation: placesIn('operations', operations.records, ({ id }) => id),
      precedence: (link) => linkPlace(linkKey(link)),
      periodicity: placesIn('periodicity', recurrences.records, ({ operation }) => operation),
      control: placesIn('controls', controls.records, ({ id }) => id),
    },
  };
}
