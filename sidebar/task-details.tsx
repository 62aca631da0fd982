import type { SidebarTask } from '../src/app/sidebar-contract';
import { SafeLink } from './safe-link';
import { useSession } from './session-context';
import { TaskForm } from './task-form';

/** All that an operation asks: what hinders it, the instruction, the resources, and the form for what was done. */
export function TaskDetails({ task, today }: { readonly task: SidebarTask; readonly today: string }) {
  const { model, texts } = useSession();
  const tick = model.ticks[task.id];
  // The refusal above has said it, item by item.
  const isToldAbove = tick?.phase === 'refused' && tick.findings.length > 0;
  const figures = [
    // What hinders it says more than «можно делать».
    ...(task.urgency === 'blocked' ? [] : [texts.statuses[task.status]]),
    ...(task.normMinutes === null ? [] : [texts.task.norm(task.normMinutes)]),
    ...(task.planUnits === null ? [] : [texts.task.plan(task.planUnits)]),
  ];
  return (
    <>
      {task.hindrance !== '' && !isToldAbove && (
        <div class="hindrance">
          <h3 class="part-title">{task.urgency === 'returned' ? texts.task.returnedBecause : texts.task.blockedBy}</h3>
          <p class="cell-text">{task.hindrance}</p>
        </div>
      )}
      {task.instruction !== '' && (
        <div>
          <h3 class="part-title">{texts.task.instruction}</h3>
          <p class="cell-text">{task.instruction}</p>
        </div>
      )}
      {task.resources.length > 0 && (
        <div>
          <h3 class="part-title">{texts.task.resources}</h3>
          <ul class="list resources">
            {task.resources.map(({ text, url }) => (
              <li key={`${text} ${url}`}>
                <SafeLink text={text} url={url} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {figures.length > 0 && <p class="secondary figures">{figures.join(' · ')}</p>}
      <TaskForm task={task} today={today} />
    </>
  );
}
