import type { Method, ServiceObject, ServiceType } from '../services/service-object';
import { checkArguments } from '../services/signature';
import { requiredAccess } from './access';
import { describeCall } from './service-call';

/**
 * Every service call of every script goes through here: access, arguments, faults, the buffer, the meter, then the method itself.
 * Throws what the method throws, and Google's messages for access and arguments.
 */
export function invoke(inner: ServiceObject, type: ServiceType, name: string, args: readonly unknown[]): unknown {
  const { exec } = inner;
  const { onDone } = exec.options;
  const begun = onDone ? performance.now() : 0;
  const method = type.methods[name] as unknown as Method<ServiceObject>;
  const where = `${type.name}.${name}`;
  exec.assertAlive();
  requiredAccess(exec, type.name, name);
  checkArguments(method.signatures, args, QUALIFIED.has(type.name) ? where : `SpreadsheetApp.${where}`);
  // Reads that cost as little as getters (the last row, a width) are counted with them, but they too need the writes sent.
  const counts = method.kind !== 'getter';
  if (counts) exec.beforeCall(where);
  if (type.name in TOUCHES_DOCUMENT) exec.touchDocument();
  if (method.mode === 'read') exec.flushIfDirty();
  else if (method.mode === 'act') exec.applyBuffer();
  const units = method.units ? method.units(inner, args) : 0;
  const kind = method.kindOf?.(args) ?? method.kind;
  exec.charge(kind, units);
  if (method.mode === 'read') exec.meter.cellsRead += units;
  const result = (method.run as (self: ServiceObject, ...args: unknown[]) => unknown)(inner, ...args);
  if (method.mode === 'write') exec.flushIfFull();
  onDone?.(describeCall(inner, { where, kind, mode: method.mode, units, hostMs: performance.now() - begun }, args));
  if (counts) exec.afterCall(where);
  return result;
}

/** Types whose own name is the global one; the others are written SpreadsheetApp.Range.… in messages. */
const QUALIFIED = new Set([
  'SpreadsheetApp',
  'LockService',
  'PropertiesService',
  'CacheService',
  'ScriptApp',
  'Session',
  'Utilities',
  'HtmlService',
  'Logger',
  'console',
]);

const TOUCHES_DOCUMENT: Readonly<Record<string, true>> = { Spreadsheet: true, Sheet: true, Range: true };
