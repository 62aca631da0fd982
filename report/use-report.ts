import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Failure } from '../sidebar/failure';
import type { ScriptRun } from '../sidebar/script-run';
import type { HeadReport } from '../src/app/head-report-contract';

/** What the page knows. A report that was read stays in view while another is read, and when that fails. */
export interface ReportState {
  readonly report: HeadReport | null;
  readonly isLoading: boolean;
  readonly failure: Failure | null;
  readonly isOnline: boolean;
}

/** Seconds to wait for a reply: the whole log of a large firm takes its time. */
const TIMEOUT_SECONDS = 150;

/** Reads the report when the page opens, when asked, and when a lost connection is back. One call at a time. */
export function useReport(run: ScriptRun, isOnlineNow: () => boolean): ReportState & { readonly load: () => void } {
  const [state, setState] = useState<ReportState>({
    report: null,
    isLoading: true,
    failure: null,
    isOnline: isOnlineNow(),
  });
  const isCalling = useRef(false);

  const load = useCallback(async () => {
    if (isCalling.current) return;
    isCalling.current = true;
    setState((before) => ({ ...before, isLoading: true, failure: null }));
    const called = await run('sidebarReport', [], TIMEOUT_SECONDS);
    isCalling.current = false;
    setState((before) => {
      if (called.ok && isReport(called.value)) return { ...before, report: called.value, isLoading: false };
      const failure: Failure = called.ok ? { kind: 'refused', message: '' } : called.failure;
      return { ...before, isLoading: false, failure };
    });
  }, [run]);

  const failed = useRef(false);
  failed.current = state.failure !== null;
  useEffect(() => {
    const connect = () => {
      setState((before) => ({ ...before, isOnline: isOnlineNow() }));
      if (isOnlineNow() && failed.current) load();
    };
    window.addEventListener('online', connect);
    window.addEventListener('offline', connect);
    load();
    return () => {
      window.removeEventListener('online', connect);
      window.removeEventListener('offline', connect);
    };
  }, [load, isOnlineNow]);

  return { ...state, load };
}

/** Not what an older script or a bridge that dropped the value gives. */
const isReport = (value: unknown): value is HeadReport => {
  const report = value as Partial<HeadReport> | null;
  return [report?.weeks, report?.people, report?.index, report?.pareto, report?.sentences].every(Array.isArray);
};
