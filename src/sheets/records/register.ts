import type { Finding } from '../../model/finding';
import type { Task, TaskOutcome, TaskStatus } from '../../model/task';
import { createRowFormatter, type DesiredRow } from '../desired-row';
import type { CellContext } from '../parsed-cell';
import type { TableRow } from '../read-table';
import { readTable } from '../read-table';
import { register as schema } from '../schema/register';
import type { SheetImage } from '../sheet-image';
import { dateIn, momentIn, numberIn, stampIn, textIn, textOrNullIn } from '../table-row';
import { formatAccepted, parseAccepted } from './accepted';
import { findingAt } from './record-read';

export interface RegisterRead {
  readonly tasks: readonly Task[];
  readonly findings: readonly Finding[];
}

const tolerances = /^(\d+(?:[.,]\d+)?)\/(\d+(?:[.,]\d+)?)$/;

const percentOf = (text: string | undefined): number => Number((text ?? '50').replace(',', '.'));

function taskOf(row: TableRow): Task | Finding {
  const accepted = parseAccepted(textIn(row, 'accepted'));
  if (accepted === 'broken')
    return findingAt('register', row.rowNumber, 'accepted', 'broken-json', textIn(row, 'accepted').slice(0, 60));
  const tolerance = tolerances.exec(textIn(row, 'tolerances'));
  return {
    id: textIn(row, 'id'),
    deal: textOrNullIn(row, 'deal'),
    entry: numberIn(row, 'entry'),
    operation: textIn(row, 'operation'),
    repeat: numberIn(row, 'repeat') ?? 1,
    performer: textIn(row, 'performer'),
    onBehalfOf: textOrNullIn(row, 'onBehalfOf'),
    availableFrom: stampIn(row, 'availableFrom'),
    due: stampIn(row, 'due'),
    planned: dateIn(row, 'planned'),
    normMinutes: numberIn(row, 'normMinutes'),
    fasterPercent: percentOf(tolerance?.[1]),
    slowerPercent: percentOf(tolerance?.[2]),
    mapVersion: textIn(row, 'mapVersion'),
    status: textIn(row, 'status') as TaskStatus,
    doneOn: dateIn(row, 'doneOn'),
    recordedAt: momentIn(row, 'recordedAt'),
    recordedBy: textIn(row, 'recordedBy'),
    startedAt: momentIn(row, 'startedAt'),
    minutes: numberIn(row, 'minutes'),
    planUnits: numberIn(row, 'planUnits'),
    factUnits: numberIn(row, 'factUnits'),
    evidence: textIn(row, 'evidence'),
    outcome: textOrNullIn(row, 'outcome') as TaskOutcome | null,
    waitingSince: dateIn(row, 'waitingSince'),
    waitingUntil: dateIn(row, 'waitingUntil'),
    waits: numberIn(row, 'waits') ?? 0,
    waitedWorkingDays: numberIn(row, 'waitedWorkingDays') ?? 0,
    accepted,
  };
}

/** Reads the register: every task, in the order of the rows. */
export function readRegister(image: SheetImage | undefined, context: CellContext): RegisterRead {
  const table = readTable(schema, image, context);
  const tasks: Task[] = [];
  const findings = [...table.findings];
  for (const row of table.rows) {
    const task = taskOf(row);
    if ('kind' in task) findings.push(task);
    else tasks.push(task);
  }
  return { tasks, findings };
}

/** Makes a register row of a task: the inverse of `readRegister`. */
export function createTaskFormatter(context: CellContext): (task: Task) => DesiredRow {
  const format = createRowFormatter(schema, context);
  return ({ fasterPercent, slowerPercent, accepted, ...task }) =>
    format({ ...task, tolerances: `${fasterPercent}/${slowerPercent}`, accepted: formatAccepted(accepted) });
}
