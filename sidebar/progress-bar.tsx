import type { RunProgress } from './run-progress';
import { useSession } from './session-context';

export interface ProgressBarProps {
  readonly progress: RunProgress;
  /** What is under way, for those who do not see the bar. */
  readonly label: string;
}

/** How much of a long command is done: a bar and the numbers. */
export function ProgressBar({ progress: { done, total }, label }: ProgressBarProps) {
  const { texts } = useSession();
  const text = texts.progress.done(done, total);
  return (
    <>
      <div
        class="meter wide"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={done}
        aria-valuetext={text}
      >
        <span style={{ width: `${total === 0 ? 0 : (100 * done) / total}%` }} />
      </div>
      <p>{text}</p>
    </>
  );
}
