import type { SidebarCommand } from '../src/app/sidebar-contract';
import { ActionButton } from './action-button';
import { ProgressBar } from './progress-bar';
import { useSession } from './session-context';
import type { CommandRun } from './sidebar-model';
import { useSeconds } from './use-seconds';

const QUIET_SECONDS = 3;
const LONG_SECONDS = 15;

/**
 * «Выдаём задачи… 12 с»: that it goes on, how long, and from a quarter of a minute on that this is normal. Once the first call has
 * told how much there is: a bar, what happens if the panel is closed, and a way to stop.
 */
export function RunningStatus({ command, run }: { readonly command: SidebarCommand; readonly run: CommandRun }) {
  const { session, texts } = useSession();
  const seconds = useSeconds();
  const { progress, isStopping } = run;
  const text = texts.running[command];
  return (
    <div class="running">
      <span class="spinner" aria-hidden="true" />
      <div class="running-body">
        <p>
          {text}{' '}
          {seconds >= QUIET_SECONDS && <span class="secondary">{texts.progress.elapsed(texts.elapsed(seconds))}</span>}
        </p>
        {progress === null && seconds >= LONG_SECONDS && <p class="secondary">{texts.longRun}</p>}
        {progress !== null && (
          <>
            <ProgressBar progress={progress} label={texts.progress.label(text)} />
            <p class="secondary">{isStopping ? texts.progress.stopping : texts.progress.closable}</p>
            <ActionButton isBlocked={isStopping} onClick={() => session.stop(command)}>
              {texts.progress.stop}
            </ActionButton>
          </>
        )}
      </div>
    </div>
  );
}
