/** A message out of a frame of the script. */
export type FrameMessage =
  | { readonly kind: 'call'; readonly number: number; readonly name: string; readonly args: readonly unknown[] }
  | { readonly kind: 'close' }
  | { readonly kind: 'size'; readonly width?: number; readonly height?: number }
  | { readonly kind: 'focus-grid' }
  | { readonly kind: 'next-part'; readonly isBack: boolean }
  | { readonly kind: 'keep'; readonly entries: readonly (readonly [string, string])[] };

/** A message into a frame. */
export type FrameReply =
  | { readonly number: number; readonly ok: true; readonly value: unknown }
  | { readonly number: number; readonly ok: false; readonly error: string }
  | { readonly kind: 'focus' };

/**
 * The page of a script as a frame shows it: before its own scripts comes what Google gives it, `google.script`, and a `localStorage`,
 * which a sandboxed frame does not have: its entries are handed in, and every change is told to the page around.
 */
export function frameHtml(html: string, entries: readonly (readonly [string, string])[]): string {
  // `<` as an escape: nothing in the entries may end the script.
  const given = JSON.stringify(entries).replaceAll('<', '\\u003c');
  const script = `<script>(${installBridge.toString()})(${given})</script>`;
  return /<head[^>]*>/i.test(html)
    ? html.replace(/<head[^>]*>/i, (head) => head + script)
    : /<!doctype[^>]*>/i.test(html)
      ? html.replace(/<!doctype[^>]*>/i, (doctype) => doctype + script)
      : script + html;
}

/** Runs inside the frame, alone: it may refer to nothing outside of itself. */
function installBridge(given: [string, string][]): void {
  type Handler = (value: unknown, userObject?: unknown) => void;
  const send = (message: unknown) => window.parent.postMessage(message, '*');

  const storageOf = (entries: [string, string][], onChange: (all: [string, string][]) => void) => {
    const kept = new Map(entries);
    const changed = () => onChange([...kept]);
    return {
      get length() {
        return kept.size;
      },
      key: (at: number) => [...kept.keys()][at] ?? null,
      getItem: (key: string) => kept.get(String(key)) ?? null,
      setItem: (key: string, value: string) => {
        kept.set(String(key), String(value));
        changed();
      },
      removeItem: (key: string) => {
        kept.delete(String(key));
        changed();
      },
      clear: () => {
        kept.clear();
        changed();
      },
    };
  };
  const define = (name: string, value: unknown) => Object.defineProperty(window, name, { value, configurable: true });
  define(
    'localStorage',
    storageOf(given, (entries) => send({ kind: 'keep', entries })),
  );
  define(
    'sessionStorage',
    storageOf([], () => undefined),
  );

  // Google passes JSON and says so of everything else.
  const checked = (value: unknown, path: string): unknown => {
    const kind = typeof value;
    if (kind === 'function' || kind === 'symbol' || kind === 'bigint' || value instanceof Date) {
      throw new TypeError(`Failed due to illegal value in property: ${path}`);
    }
    if (value !== null && kind === 'object') {
      for (const [key, inner] of Object.entries(value as object)) checked(inner, key);
    }
    return value;
  };
  const waiting = new Map<number, { succeed: Handler; fail: Handler; userObject: unknown }>();
  let last = 0;
  const runner = (succeed: Handler, fail: Handler, userObject: unknown): unknown =>
    new Proxy(
      {},
      {
        get: (_, name) => {
          if (name === 'withSuccessHandler') return (handler: Handler) => runner(handler, fail, userObject);
          if (name === 'withFailureHandler') return (handler: Handler) => runner(succeed, handler, userObject);
          if (name === 'withUserObject') return (value: unknown) => runner(succeed, fail, value);
          if (typeof name !== 'string') return undefined;
          return (...args: unknown[]) => {
            const plain = JSON.parse(
              JSON.stringify(args.map((arg, at) => checked(arg ?? null, String(at)))),
            ) as unknown[];
            last += 1;
            waiting.set(last, { succeed, fail, userObject });
            send({ kind: 'call', number: last, name, args: plain });
          };
        },
      },
    );
  const run = runner(
    () => undefined,
    (error) => console.error(error),
    undefined,
  );
  const host = {
    close: () => send({ kind: 'close' }),
    setWidth: (width: number) => send({ kind: 'size', width }),
    setHeight: (height: number) => send({ kind: 'size', height }),
    editor: { focus: () => send({ kind: 'focus-grid' }) },
    origin: '',
  };
  define('google', { script: { run, host } });
  window.addEventListener('message', (event) => {
    if (event.source !== window.parent) return;
    const reply = event.data as { kind?: string; number: number; ok: boolean; value?: unknown; error?: string };
    if (reply.kind === 'focus') {
      const first = document.querySelector<HTMLElement>('button, a[href], input, select, textarea, [tabindex="0"]');
      window.focus();
      first?.focus();
      return;
    }
    const call = waiting.get(reply.number);
    waiting.delete(reply.number);
    if (call === undefined) return;
    if (reply.ok) call.succeed(reply.value, call.userObject);
    else call.fail(new Error(reply.error ?? ''), call.userObject);
  });
  window.addEventListener('keydown', (event) => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    send({ kind: 'next-part', isBack: event.shiftKey });
  });
}
