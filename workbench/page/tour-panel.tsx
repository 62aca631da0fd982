import { usePage } from './page-context';
import { doneSteps } from './tour';

/** Where the deviations are, in either language of a workbook. */
const DEVIATION_SHEETS = ['Отклонения', 'Deviations'];

/** Lights a part of the page up for a moment: it may have been there all the time, and then nothing else would be seen to happen. */
function pointTo(part: string): void {
  const element = document.querySelector(part);
  element?.classList.remove('is-pointed-at');
  requestAnimationFrame(() => element?.classList.add('is-pointed-at'));
}

/** The way through the main job in three steps, each with a button that takes one to its place. */
export function TourPanel() {
  const { workbench, model, texts } = usePage();
  const { state, isTourOpen } = model;
  if (!isTourOpen) return null;
  const head = state?.people.find(({ role }) => role === 'head');
  const manager = state?.people.find(({ role, tab }) => role === 'manager' && tab !== null);
  const beHead = async () => {
    if (head !== undefined && head.email !== state?.user) await workbench.actAs(head.email);
    else if (model.sidebar === null) await workbench.runMenu('menuSidebar');
  };
  const goes = [
    async () => {
      await beHead();
      document.querySelector<HTMLIFrameElement>('.sidebar iframe')?.focus();
      pointTo('.sidebar');
    },
    async () => {
      if (manager !== undefined) await workbench.actAs(manager.email);
    },
    async () => {
      await workbench.passTime('next-week');
      await beHead();
      const sheet = workbench.model().state?.sheets.find(({ name }) => DEVIATION_SHEETS.includes(name));
      if (sheet !== undefined) await workbench.showSheet(sheet.name);
    },
  ];
  const steps = doneSteps(model.tour);
  const isAll = steps.every(Boolean);
  const next = steps.indexOf(false);
  return (
    <section class="tour" aria-label={texts.tour.title}>
      <div class="tour-head">
        <h2>{texts.tour.title}</h2>
        <button
          type="button"
          class="icon-button"
          aria-label={texts.tour.hide}
          title={texts.tour.hide}
          onClick={() => workbench.showTour(false)}
        >
          ×
        </button>
      </div>
      <ol class="tour-steps">
        {texts.tour.steps.map(({ title, text, go }, at) => (
          <li key={title} class={steps[at] ? 'tour-step is-done' : at === next ? 'tour-step is-next' : 'tour-step'}>
            <span class="tour-sign" aria-hidden="true">
              {steps[at] ? '✓' : at + 1}
            </span>
            <div class="tour-body">
              <h3>
                {title}
                {steps[at] && <span class="visually-hidden">: {texts.tour.done}</span>}
              </h3>
              <p>{text}</p>
              <button
                type="button"
                class={at === next ? 'button action' : 'button'}
                disabled={model.busy !== '' || state === null}
                onClick={() => void goes[at]?.()}
              >
                {go}
              </button>
            </div>
          </li>
        ))}
      </ol>
      {isAll && (
        <p class="tour-finished" role="status">
          {texts.tour.finished}
        </p>
      )}
    </section>
  );
}
