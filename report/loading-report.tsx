import { useEffect, useState } from 'preact/hooks';
import type { ReportTexts } from './texts';

const LONG_SECONDS = 8;

/** That the reading goes on, and after a while that this is normal. */
export function LoadingReport({ texts }: { readonly texts: ReportTexts }) {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG_SECONDS * 1000);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="loading">
      <p class="secondary">
        {texts.loading} {isLong && texts.longRun}
      </p>
      {[1, 2, 3].map((row) => (
        <div key={row} class="bone" aria-hidden="true" />
      ))}
    </div>
  );
}
