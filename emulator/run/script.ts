/** The evaluated global code of a script, asked for its top-level functions by name. */
export interface LoadedScript {
  /** undefined where the code declares no top-level function of that name. */
  readonly find: (name: string) => ((...args: unknown[]) => unknown) | undefined;
}

/** Global code compiled once; each execution evaluates it anew, as Google does. */
export type CompiledScript = (globals: Readonly<Record<string, unknown>>) => LoadedScript;

/**
 * What browsers and Node have and Apps Script has not: https://developers.google.com/apps-script/guides/v8-runtime#limitations
 * The script sees each as undefined.
 */
const ABSENT = [
  'window',
  'self',
  'document',
  'navigator',
  'location',
  'localStorage',
  'sessionStorage',
  'process',
  'require',
  'module',
  'exports',
  'Buffer',
  'setTimeout',
  'clearTimeout',
  'setInterval',
  'clearInterval',
  'setImmediate',
  'queueMicrotask',
  'fetch',
  'XMLHttpRequest',
  'URL',
  'URLSearchParams',
  'TextEncoder',
  'TextDecoder',
  'crypto',
  'performance',
  'structuredClone',
  'Worker',
  'importScripts',
  'atob',
  'btoa',
] as const;

/** Compiles a bundle. `names` are the globals that every evaluation will be given. Throws SyntaxError for code that does not parse. */
export function compileScript(code: string, names: readonly string[]): CompiledScript {
  // An inner function holds the code, so that its own declarations may shadow any of the globals.
  // The direct eval at its end is what finds top-level functions, which are no properties of anything here.
  const body = `return (function () {\n${code}\n;return function (__name) { try { return eval(__name); } catch (_) { return undefined; } };\n}).call(globalThis);\n//# sourceURL=Code.gs`;
  const evaluate = new Function('globalThis', ...names, ...ABSENT, body) as (
    ...values: unknown[]
  ) => (name: string) => unknown;
  return (globals) => {
    const scope: Record<string, unknown> = { ...globals };
    scope.globalThis = scope;
    const lookUp = evaluate(scope, ...names.map((name) => globals[name]));
    return {
      find: (name) => {
        if (!/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name)) return undefined;
        const declared = lookUp(name);
        if (typeof declared !== 'function') return undefined;
        // On Google a declared function is a property of the global object: assigning `global.x` replaces it.
        const assigned = scope[name];
        return (typeof assigned === 'function' ? assigned : declared) as (...args: unknown[]) => unknown;
      },
    };
  };
}
