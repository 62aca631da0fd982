import { useEffect, useState } from 'preact/hooks';
import { useSession } from './session-context';

/** The steady moment of this rendering; while `isOn`, renders again after so many milliseconds. */
export function useSteady(isOn: boolean, everyMilliseconds: number): number {
  const { session } = useSession();
  const [, render] = useState(0);
  useEffect(() => {
    if (!isOn) return;
    const timer = setInterval(() => render((count) => count + 1), everyMilliseconds);
    return () => clearInterval(timer);
  }, [isOn, everyMilliseconds]);
  return session.steady();
}
