import type { SidebarCalls } from '../src/app/sidebar-calls';
import type { Failure } from './failure';

/** What a call came to: the script's answer, or why there is none. */
export type Called<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

/** Calls a function of the script by name; never throws. */
export type ScriptRun = <N extends keyof SidebarCalls>(
  name: N,
  args: Parameters<SidebarCalls[N]>,
  timeoutSeconds: number,
) => Promise<Called<ReturnType<SidebarCalls[N]>>>;

/** `google.script.run`, as far as it is used here. A host other than Google (a test, a page) provides the same. */
export interface Runner {
  withSuccessHandler(onSuccess: (value: unknown) => void): Runner;
  withFailureHandler(onFailure: (error: unknown) => void): Runner;
}

/** What the sidebar finds around it. */
export interface ScriptHost {
  /** The runner at this moment, or null outside of a host. */
  runner(): Runner | null;
  isOnline(): boolean;
  /** Calls back after so many seconds; returns what takes that back. */
  after(seconds: number, callBack: () => void): () => void;
}

/** Google takes ten calls at once (platform.md); a few are left to other dialogs of the same person. */
const MOST_AT_ONCE = 6;

/** A typed promise around `google.script.run`: a timeout for replies that never come, and a queue for more than it takes at once. */
export function createScriptRun(host: ScriptHost): ScriptRun {
  let atOnce = 0;
  const queue: (() => void)[] = [];

  const leave = () => {
    atOnce -= 1;
    queue.shift()?.();
  };

  return (name, args, timeoutSeconds) =>
    new Promise((resolve) => {
      const start = () => {
        atOnce += 1;
        let isOpen = true;
        const settle = (called: Called<unknown>) => {
          if (!isOpen) return;
          isOpen = false;
          cancelTimeout();
          leave();
          resolve(called as Called<ReturnType<SidebarCalls[typeof name]>>);
        };
        const cancelTimeout = host.after(timeoutSeconds, () => settle({ ok: false, failure: { kind: 'timeout' } }));
        if (!host.isOnline()) return settle({ ok: false, failure: { kind: 'offline' } });
        try {
          const runner = host.runner();
          if (runner === null) return settle({ ok: false, failure: { kind: 'no-host' } });
          const prepared = runner
            .withSuccessHandler((value) => settle({ ok: true, value }))
            .withFailureHandler((error) => settle(refused(messageOf(error))));
          const call = (prepared as unknown as Record<string, unknown>)[name];
          if (typeof call !== 'function') return settle({ ok: false, failure: { kind: 'no-host' } });
          call.apply(prepared, args);
        } catch (cause) {
          settle(refused(messageOf(cause)));
        }
      };
      if (atOnce < MOST_AT_ONCE) start();
      else queue.push(start);
    });
}

const refused = (message: string): Called<never> => ({ ok: false, failure: { kind: 'refused', message } });

function messageOf(error: unknown): string {
  if (typeof error === 'string') return error;
  const message = (error as { readonly message?: unknown } | null | undefined)?.message;
  return typeof message === 'string' ? message : '';
}
