import type { ComponentChildren } from 'preact';
import type { SidebarTask } from '../src/app/sidebar-contract';
import { capital } from './capital';
import { instructionParts } from './instruction-parts';
import { SafeLink } from './safe-link';
import { useSession } from './session-context';
import { TaskForm } from './task-form';
import { TimerBar } from './timer-bar';

/** All that an operation asks: what hinders it, the instruction, the resources, the timer, and the form for what was done. */
export function TaskDetails({ task, today }: { readonly task: SidebarTask; readonly today: string }) {
  const { model, texts } = useSession();
  const tick = model.ticks[task.id];
  // The refusal above has said it, item by item.
  const isToldAbove = tick?.phase === 'refused' && tick.findings.length > 0;
  const { text, checklist, note } = instructionParts(task.instruction);
  const figures = [
    // What hinders it says more than «можно делать».
    ...(task.urgency === 'blocked' ? [] : [texts.statuses[task.status]]),
    ...(task.normMinutes === null ? [] : [texts.day.norm(task.normMinutes)]),
    ...(task.planUnits === null ? [] : [texts.task.plan(task.planUnits)]),
  ];
  const isReturned = task.urgency === 'returned';
  return (
    <>
      {task.hindrance !== '' && !isToldAbove && (
        <div class="hindrance">
          <h3 class="part-title">{isReturned ? texts.task.returnedBecause : texts.task.blockedBy}</h3>
          <p class="cell-text">{capital(task.hindrance)}</p>
        </div>
      )}
      {text !== '' && <Part title={texts.task.instruction}>{<p class="cell-text">{text}</p>}</Part>}
      {checklist.length > 0 && (
        <Part title={texts.day.checklist}>
          <ul class="points">
            {checklist.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </Part>
      )}
      {task.resources.length > 0 && (
        <Part title={texts.task.resources}>
          <ul class="list resources">
            {task.resources.map((resource) => (
              <li key={`${resource.text} ${resource.url}`}>
                <SafeLink text={resource.text} url={resource.url} />
              </li>
            ))}
          </ul>
        </Part>
      )}
      {note !== '' && <Part title={texts.day.evidence}>{<p class="cell-text">{note}</p>}</Part>}
      {figures.length > 0 && <p class="secondary figures">{capital(figures.join(' · '))}</p>}
      <TimerBar task={task} />
      <TaskForm task={task} today={today} />
    </>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <h3 class="part-title">{title}</h3>
      {children}
    </div>
  );
}
