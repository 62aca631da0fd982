import { useEffect, useState } from 'preact/hooks';

/** Seconds since the component appeared. A frame in the background is not called every second: the clock counts, not the calls. */
export function useSeconds(): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const start = Date.now();
    const timer = setInterval(() => setSeconds(Math.round((Date.now() - start) / 1000)), 1000);
    return () => clearInterval(timer);
  }, []);
  return seconds;
}
