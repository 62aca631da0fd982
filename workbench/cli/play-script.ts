import * as v from 'valibot';
import { commandKeys } from './command-keys';

/**
 * The steps file of `techkarta play`. Each schema's message is a key of `expectations` (describe-issue.ts): what stood to be
 * expected there, in both languages.
 */

const text = v.pipe(v.string('text'), v.nonEmpty('text'));
const email = v.pipe(v.string('email'), v.regex(/^[^\s@]+@[^\s@]+$/, 'email'));
const moment = v.pipe(v.string('moment'), v.check(isMoment, 'moment'));
const cellValue = v.union([v.string(), v.number(), v.boolean(), v.null()], 'cellValue');
const byHeader = v.pipe(
  v.record(v.string(), cellValue, 'byHeader'),
  v.check((record) => Object.keys(record).length > 0, 'byHeader'),
);
const block = v.pipe(
  v.array(v.array(cellValue, 'block'), 'block'),
  v.check((rows) => rows.length > 0 && rows[0] !== undefined && rows[0].length > 0, 'block'),
  v.check((rows) => rows.every((row) => row.length === rows[0]?.length), 'rectangle'),
);
const range = v.pipe(v.string('range'), v.regex(/^[A-Z]{1,3}[1-9]\d{0,6}(:[A-Z]{1,3}[1-9]\d{0,6})?$/, 'range'));

const common = { at: v.optional(moment), as: v.optional(email) };

const runStep = v.strictObject(
  {
    ...common,
    run: v.picklist(commandKeys, 'commandKey'),
    args: v.optional(v.record(v.string(), v.unknown(), 'args')),
  },
  'step',
);
const editRangeStep = v.strictObject(
  {
    ...common,
    edit: v.strictObject({ sheet: text, range, values: block }, 'editRange'),
    deliver: v.optional(v.picklist(['none', 'once', 'twice'], 'deliver')),
  },
  'step',
);
const editRowStep = v.strictObject(
  {
    ...common,
    edit: v.strictObject({ sheet: text, row: byHeader, set: byHeader }, 'editRow'),
    deliver: v.optional(v.picklist(['none', 'once', 'twice'], 'deliver')),
  },
  'step',
);
const callStep = v.strictObject(
  {
    ...common,
    call: v.pipe(v.string('functionName'), v.regex(/^[A-Za-z_]\w*$/, 'functionName')),
    args: v.optional(v.array(v.unknown(), 'list')),
  },
  'step',
);
const readStep = v.strictObject(
  { ...common, read: v.strictObject({ sheet: text, range: v.optional(range) }, 'read') },
  'step',
);
const openStep = v.strictObject({ ...common, open: v.literal(true, 'open') }, 'step');

/** A step's schema by the key that names its kind. */
export const stepSchemas = {
  run: runStep,
  edit: editRangeStep,
  call: callStep,
  read: readStep,
  open: openStep,
} as const;
export const editByRow = editRowStep;

export const scriptSchema = v.strictObject(
  {
    // The emulator knows how these two read and show values.
    locale: v.optional(v.picklist(['ru_RU', 'en_US'], 'locale'), 'ru_RU'),
    timeZone: v.optional(v.pipe(v.string('timeZone'), v.check(isTimeZone, 'timeZone')), 'Europe/Moscow'),
    owner: email,
    editors: v.optional(v.array(email, 'emails'), []),
    steps: v.array(v.unknown(), 'steps'),
  },
  'script',
);

export type RunStep = v.InferOutput<typeof runStep>;
export type EditStep = v.InferOutput<typeof editRangeStep> | v.InferOutput<typeof editRowStep>;
export type CallStep = v.InferOutput<typeof callStep>;
export type ReadStep = v.InferOutput<typeof readStep>;
export type OpenStep = v.InferOutput<typeof openStep>;
export type Step = RunStep | EditStep | CallStep | ReadStep | OpenStep;
export type CellInput = v.InferOutput<typeof cellValue>;

export interface PlayScript {
  readonly locale: string;
  readonly timeZone: string;
  /** E-mail of the file's owner: the head of sales. */
  readonly owner: string;
  readonly editors: readonly string[];
  readonly steps: readonly Step[];
}

/** `2026-11-23T09:00`, a day of the calendar and a minute of the day. */
function isMoment(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text)) return false;
  const date = new Date(`${text}:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
