import type { Runner, ScriptHost } from './script-run';

interface HostWindow {
  readonly google?: { readonly script?: { readonly run?: Runner } };
}

/** The page's surroundings: looked up at every call, because a host may put its bridge in place after the page has loaded. */
export const browserHost: ScriptHost = {
  runner: () => (window as unknown as HostWindow).google?.script?.run ?? null,
  // A browser that does not tell counts as online: the call itself will show.
  isOnline: () => navigator.onLine !== false,
  after: (seconds, callBack) => {
    const timer = window.setTimeout(callBack, seconds * 1000);
    return () => window.clearTimeout(timer);
  },
};
