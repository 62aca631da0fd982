import { useEffect, useState } from 'preact/hooks';
import { useSession } from './session-context';

const QUIET_SECONDS = 3;
const LONG_SECONDS = 15;

/** «Выдаём задачи… 12 с»: that it goes on, how long, and from a quarter of a minute on that this is normal. */
export function RunningStatus({ text }: { readonly text: string }) {
  const { texts } = useSession();
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((count) => count + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <div class="running">
      <span class="spinner" aria-hidden="true" />
      <div>
        <p>
          {text} {seconds >= QUIET_SECONDS && <span class="secondary">{texts.seconds(seconds)}</span>}
        </p>
        {seconds >= LONG_SECONDS && <p class="secondary">{texts.longRun}</p>}
      </div>
    </div>
  );
}
