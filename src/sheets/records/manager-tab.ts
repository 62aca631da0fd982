import type { LocalDate, LocalStamp } from '../../kernel/local-date';
import type { Finding } from '../../model/finding';
import type { TaskInput, TaskOutcome, TaskStatus } from '../../model/task';
import { noTimer, type Timer } from '../../model/timer';
import { createRowFormatter, type DesiredRow, type LinkedText } from '../desired-row';
import type { Layout } from '../locate-columns';
import { cellAt } from '../locate-columns';
import type { CellContext, Parsed } from '../parsed-cell';
import type { TableRow } from '../read-table';
import { readTable } from '../read-table';
import { managerTab as schema } from '../schema/manager-tab';
import type { SheetImage } from '../sheet-image';
import { hiddenMark } from '../standing-table';
import { dateIn, flagIn, numberIn, textIn, textOrNullIn } from '../table-row';
import { effectiveOutcome } from './effective-outcome';
import { parseTimer } from './timer-cell';

/** What a row's highlighting goes by, where dates alone do not tell; '' = nothing special. */
export type TabState =
  | ''
  | 'available'
  | 'waiting-client'
  | 'waiting-own'
  | 'predecessor'
  | 'gate'
  | 'returned'
  | 'checking'
  | 'done'
  | 'not-required';

/** What the add-on shows of a task in a tab. */
export interface TabShown {
  readonly taskId: string;
  /** Key of the morning's sorting: rows are sorted by it as texts. */
  readonly order: string;
  /** From when the row is yellow and red; null = never. */
  readonly yellowFrom: LocalDate | null;
  readonly redFrom: LocalDate | null;
  readonly state: TabState;
  readonly client: string;
  readonly operation: string;
  readonly due: LocalStamp | null;
  readonly means: LinkedText | null;
  readonly obstacle: string;
  readonly normMinutes: number | null;
  readonly status: TaskStatus;
  /** Left as it is where it is not given. */
  readonly timer?: string;
}

/** A row of a tab that is one of our tasks, as its performer left it. */
export interface TabInputRow {
  readonly taskId: string;
  readonly rowNumber: number;
  readonly input: TaskInput;
  readonly isTicked: boolean;
  /** «Итог» as it stands in its cell. */
  readonly outcomeCell: TaskOutcome | null;
  readonly timer: Timer;
  /** The row was taken out of sight and stands only for what its owner wrote beside it: what it says is old. */
  readonly isHidden: boolean;
  /** All cells of the row as they stand. */
  readonly row: TableRow;
}

/** A row that the manager added himself: work outside the map. */
export interface LooseRow {
  readonly rowNumber: number;
  readonly client: string;
  readonly operation: string;
  readonly input: TaskInput;
  /** Has a key where the sidebar made the row. */
  readonly timer: Timer;
}

export interface TabRead {
  readonly owner: string | null;
  readonly layout: Layout | null;
  readonly rows: readonly TabInputRow[];
  readonly looseRows: readonly LooseRow[];
  /** Tasks whose row has a cell that cannot be understood: nothing of it is taken, nothing of it may be overwritten. */
  readonly unreadable: ReadonlyMap<string, number>;
  readonly findings: readonly Finding[];
}

const inputOf = (row: TableRow, accepted: TaskOutcome | null): TaskInput => ({
  outcome: effectiveOutcome(flagIn(row, 'done'), textOrNullIn(row, 'outcome') as TaskOutcome | null, accepted),
  newDate: dateIn(row, 'newDate'),
  evidence: textIn(row, 'evidence'),
  units: numberIn(row, 'units'),
  doneOn: dateIn(row, 'doneOn'),
  minutes: numberIn(row, 'minutes'),
});

/**
 * Reads a manager's tab. `acceptedOf` gives the inputs last accepted of a task, by which ☐ and «Итог» are weighed.
 * A task that stands in two rows (a copied row) is read from the first; the other is a finding.
 */
export function readTab(
  image: SheetImage,
  context: CellContext,
  acceptedOf: (taskId: string) => TaskInput | null = () => null,
): TabRead {
  const table = readTable(schema, image, context, { countsOurs: true, isTrusted: true });
  const findings = [...table.findings];
  const rows: TabInputRow[] = [];
  const looseRows: LooseRow[] = [];
  const rowOf = new Map<string, number>();
  const timerIn = (row: TableRow): Timer => {
    const cell = textIn(row, 'timer');
    const timer = parseTimer(cell);
    if (timer !== null) return timer;
    findings.push({
      kind: 'finding',
      severity: 'warning',
      code: 'broken-timer',
      place: { sheet: 'manager-tab', row: row.rowNumber, column: 'timer' },
      value: cell.slice(0, 60),
    });
    return noTimer;
  };
  for (const row of table.rows) {
    const { rowNumber } = row;
    const taskId = textIn(row, 'id');
    if (taskId === '') {
      looseRows.push({
        rowNumber,
        client: textIn(row, 'client'),
        operation: textIn(row, 'operation'),
        input: inputOf(row, null),
        timer: timerIn(row),
      });
      continue;
    }
    const first = rowOf.get(taskId);
    if (first !== undefined) {
      findings.push({
        kind: 'finding',
        severity: 'warning',
        code: 'copied-task-row',
        place: { sheet: 'manager-tab', row: rowNumber },
        figures: { first, tab: image.name },
      });
      continue;
    }
    rowOf.set(taskId, rowNumber);
    rows.push({
      taskId,
      rowNumber,
      input: inputOf(row, acceptedOf(taskId)?.outcome ?? null),
      isTicked: flagIn(row, 'done'),
      outcomeCell: textOrNullIn(row, 'outcome') as TaskOutcome | null,
      timer: timerIn(row),
      isHidden: textIn(row, 'state') === hiddenMark,
      row,
    });
  }
  const unreadable = new Map<string, number>();
  const idColumn = table.layout?.columnOf.id;
  for (const rowNumber of table.badRows) {
    const taskId = idColumn === undefined ? '' : String(cellAt(image, rowNumber, idColumn) ?? '');
    if (taskId !== '' && !rowOf.has(taskId)) unreadable.set(taskId, rowNumber);
  }
  return {
    owner: image.owner,
    layout: table.layout,
    rows,
    looseRows,
    unreadable,
    findings: findings.map((finding) => inTab(finding, image.name)),
  };
}

/** Tabs are many: a finding says in which of them it lies. */
const inTab = (finding: Finding, tab: string): Finding => ({ ...finding, figures: { ...finding.figures, tab } });

/** What the cells of a tab row show; `input` only where the inputs are to be written too. */
export interface TabRowFormatter {
  shown(row: TabShown): DesiredRow;
  /** ☐ mirrors «сделано»; «Итог» stays as it is written where it agrees, else it says the outcome. */
  input(input: TaskInput, outcomeCell: TaskOutcome | null): DesiredRow;
}

/** Formats rows of a tab: what is shown, and the performer’s inputs. */
export function createTabFormatter(context: CellContext): TabRowFormatter {
  const format = createRowFormatter(schema, context);
  return {
    shown: ({ taskId, normMinutes, means, ...row }) =>
      format({ ...row, id: taskId, norm: normMinutes, means: means ?? '', meansUrl: means?.url ?? '' } as Readonly<
        Record<string, Parsed | LinkedText>
      >),
    input: ({ outcome, ...input }, outcomeCell) =>
      format({
        ...input,
        done: outcome === 'done',
        outcome: outcome === 'done' && outcomeCell === null ? null : outcome,
      }),
  };
}
