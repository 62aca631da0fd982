import type { Execution } from '../run/execution';
import type { LogLine } from '../run/outcome';
import { type MethodTable, methodsOf, ServiceObject } from './service-object';

export class LoggerObject extends ServiceObject {
  readonly type = 'Logger';
}

/** printf's %s and %d, as Logger.log and console.log know them; what is left over follows. */
function formatLog(parts: readonly unknown[]): string {
  const [first, ...rest] = parts;
  if (typeof first !== 'string') return parts.map(text).join(' ');
  const queue = [...rest];
  const filled = first.replace(/%[sdif]/g, (mark) => (queue.length > 0 ? text(queue.shift()) : mark));
  return [filled, ...queue.map(text)].join(' ');
}

function text(value: unknown): string {
  if (value instanceof Error) return value.stack ?? String(value);
  if (typeof value !== 'object' || value === null) return String(value);
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}

/** The console of a script: its lines go to the execution's log. It is no service and needs no authorisation. */
export function createConsole(exec: Execution): Record<string, (...parts: unknown[]) => void> {
  const line =
    (level: LogLine['level']) =>
    (...parts: unknown[]) => {
      exec.log.push({ level, text: formatLog(parts) });
    };
  return { log: line('log'), info: line('info'), warn: line('warn'), error: line('error') };
}

const { getter } = methodsOf<LoggerObject>();

/** https://developers.google.com/apps-script/reference/base/logger */
export const loggerMethods: MethodTable<LoggerObject> = {
  log: getter(['any', 'string, any', 'string, any, any', 'string, any, any, any'], (self, ...parts: unknown[]) => {
    self.exec.log.push({ level: 'log', text: formatLog(parts) });
    return self;
  }),
  getLog: getter('', (self) => self.exec.log.map((line) => line.text).join('\n')),
  clear: getter('', (self) => {
    self.exec.log.length = 0;
  }),
};
