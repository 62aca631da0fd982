import type { SidebarTask } from '../src/app/sidebar-contract';
import { MessageBox } from './message-box';
import { useSession } from './session-context';
import type { SidebarModel, TaskGroupKey } from './sidebar-model';

const COUNTED: readonly Exclude<TaskGroupKey, 'soon'>[] = ['overdue', 'returned', 'today', 'blocked', 'waiting'];

/** Groups whose tasks want something of the performer today. */
const DUE: readonly TaskGroupKey[] = ['overdue', 'returned', 'today'];

/** «Просрочено 2 · на сегодня 3 · пока нельзя 1»; and once nothing is left for today, that, and what comes next. */
export function DaySummary({ tasks, today }: { readonly tasks: readonly SidebarTask[]; readonly today: string }) {
  const { model, texts } = useSession();
  const { day } = texts;
  const open = tasks.filter((task) => !isMarked(task, model));
  const isIn = (key: TaskGroupKey) => (task: SidebarTask) => (model.groups[task.id] ?? task.urgency) === key;
  const marked = tasks.filter((task) => isMarked(task, model) && !isIn('waiting')(task)).length;
  const parts = [
    ...COUNTED.map((key) => ({ count: open.filter(isIn(key)).length, text: day.summary[key] })),
    { count: marked, text: day.summary.marked },
  ].flatMap(({ count, text }) => (count === 0 ? [] : [text(count)]));
  const isFree = !open.some((task) => DUE.some((key) => isIn(key)(task)));
  const [next] = open.filter(isIn('soon')).sort((one, other) => ((one.due ?? '9') < (other.due ?? '9') ? -1 : 1));
  const summary = parts.join(' · ');
  return (
    <>
      <div class="day-head">
        <h1 id="day-title" tabIndex={-1}>
          {day.title}
        </h1>
        {summary !== '' && <p class="secondary">{summary.charAt(0).toLocaleUpperCase() + summary.slice(1)}</p>}
      </div>
      {isFree && tasks.length > 0 && (
        <MessageBox kind="good" text={day.allDone}>
          {next !== undefined && (
            <p class="secondary">
              {day.next}: {texts.task.open(next.operation, next.client)}
              {next.due !== null && ` — ${texts.due.until(texts.dateLong(next.due, today))}`}
            </p>
          )}
        </MessageBox>
      )}
    </>
  );
}

/** The performer has said something of it that is not refused. */
function isMarked({ id, outcome }: SidebarTask, { ticks }: SidebarModel): boolean {
  const tick = ticks[id];
  if (tick?.phase === 'sending' || tick?.phase === 'saved') return tick.request.outcome !== null;
  return outcome !== null;
}
