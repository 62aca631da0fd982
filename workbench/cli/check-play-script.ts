import * as v from 'valibot';
import { BadInput } from './bad-input';
import { describeIssue, formatPath } from './describe-issue';
import type { PlayScript, Step } from './play-script';
import { editByRow, scriptSchema, stepSchemas } from './play-script';

const kinds = Object.keys(stepSchemas) as readonly (keyof typeof stepSchemas)[];

/**
 * The steps file as data, checked as a whole before anything runs: shapes, users, times that do not go backwards.
 * Throws BadInput with the first place that is wrong, named by its path in the file.
 */
export function checkPlayScript(file: string, json: unknown): PlayScript {
  const head = v.safeParse(scriptSchema, json, { abortEarly: true });
  if (!head.success) throw inFile(file, describeIssue(head.issues[0], []));
  const steps = head.output.steps.map((step, index) => checkStep(file, step, index));
  const script: PlayScript = { ...head.output, steps };
  checkUsers(file, script);
  checkTimes(file, script);
  checkSizes(file, script);
  return script;
}

function checkStep(file: string, step: unknown, index: number): Step {
  const base = ['steps', index];
  const isRecord = typeof step === 'object' && step !== null && !Array.isArray(step);
  const named = isRecord ? kinds.filter((kind) => kind in step) : [];
  const [kind] = named;
  if (kind === undefined || named.length > 1) {
    const place = formatPath(base);
    throw inFile(file, {
      ru: `${place}: ожидается шаг ровно с одним из ключей ${kinds.join(', ')}`,
      en: `${place}: expected a step with exactly one of ${kinds.join(', ')}`,
    });
  }
  const parsed = v.safeParse(schemaOf(kind, step), step, { abortEarly: true });
  if (!parsed.success) throw inFile(file, describeIssue(parsed.issues[0], base));
  return parsed.output;
}

/** An edit goes by range or by row; which one is meant shows in the keys. */
function schemaOf(kind: keyof typeof stepSchemas, step: unknown) {
  const edit = kind === 'edit' ? (step as { edit: unknown }).edit : null;
  const isByRow = typeof edit === 'object' && edit !== null && ('row' in edit || 'set' in edit);
  return isByRow ? editByRow : stepSchemas[kind];
}

function checkUsers(file: string, { owner, editors, steps }: PlayScript): void {
  const known = new Set([owner, ...editors].map((email) => email.toLowerCase()));
  steps.forEach(({ as }, index) => {
    if (as === undefined || known.has(as.toLowerCase())) return;
    throw inFile(file, {
      ru: `steps[${index}].as: пользователь «${as}» неизвестен: он не владелец (owner) и не в списке editors`,
      en: `steps[${index}].as: user "${as}" is unknown: neither owner nor among editors`,
    });
  });
}

function checkTimes(file: string, { steps }: PlayScript): void {
  let last = '';
  steps.forEach(({ at }, index) => {
    if (at === undefined) return;
    if (at < last) {
      throw inFile(file, {
        ru: `steps[${index}].at: ${at} раньше предыдущего шага (${last}); время не идёт назад`,
        en: `steps[${index}].at: ${at} is before the step above (${last}); time does not go backwards`,
      });
    }
    last = at;
  });
}

/** A range of several cells must have the size of its values; a single cell is where the block begins. */
function checkSizes(file: string, { steps }: PlayScript): void {
  steps.forEach((step, index) => {
    if (!('edit' in step) || !('range' in step.edit)) return;
    const size = sizeOf(step.edit.range);
    const rows = step.edit.values.length;
    const columns = step.edit.values[0]?.length ?? 0;
    if (size === null || (size.rows === rows && size.columns === columns)) return;
    throw inFile(file, {
      ru: `steps[${index}].edit.values: строк × столбцов ${rows} × ${columns}, а диапазон ${step.edit.range} — ${size.rows} × ${size.columns}`,
      en: `steps[${index}].edit.values: ${rows} × ${columns} values for the range ${step.edit.range} of ${size.rows} × ${size.columns}`,
    });
  });
}

function sizeOf(range: string): { readonly rows: number; readonly columns: number } | null {
  const match = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(range);
  if (!match) return null;
  const [, left = '', top = '', right = '', bottom = ''] = match;
  return { rows: Math.abs(Number(bottom) - Number(top)) + 1, columns: Math.abs(columnOf(right) - columnOf(left)) + 1 };
}

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

function inFile(file: string, text: { readonly ru: string; readonly en: string }): BadInput {
  return new BadInput({ ru: `${file}: ${text.ru}`, en: `${file}: ${text.en}` });
}
