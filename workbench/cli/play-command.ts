import { createHost } from '../desk/create-host';
import type { PlayRequest } from './arguments';
import { newBook, readBook, writeBook } from './book';
import { parseFaults } from './parse-faults';
import type { PlayScript } from './play-script';
import { checkFunctions, playSteps } from './play-steps';
import { readBundle } from './read-bundle';
import { readPlayScript } from './read-play-script';
import type { StepResult } from './step-result';
import type { CommandContext, ExitCode } from './terminal';
import { writeOutput } from './write-output';

/** `techkarta play`: checks everything that was given, plays the steps, writes workbook and result. Throws BadInput. */
export async function playCommand(
  request: PlayRequest,
  { terminal, bundleFolder, language }: CommandContext,
): Promise<ExitCode> {
  const script = readPlayScript(request.steps);
  const faults = request.faults === null ? [] : parseFaults(request.faults, script.steps.length);
  const book = request.book === null ? newBook(script) : await readBook(request.book, script);
  const host = createHost({ bundle: readBundle(bundleFolder), ...book, start: firstMoment(script) });
  checkFunctions(request.steps, script, host);
  const result = playSteps(script, host, faults);
  if (request.out !== null) writeOutput(request.out, await writeBook(host));
  const json = JSON.stringify(result, null, 2);
  if (request.result === null) terminal.print(json);
  else writeOutput(request.result, `${json}\n`);
  for (const step of result.steps) if (!step.ok) terminal.complain(failureLine(step, language));
  return result.ok ? 0 : 1;
}

/** The first time that the steps name; where they name none, the present minute in the spreadsheet's zone. */
function firstMoment({ steps, timeZone }: PlayScript): string {
  const named = steps.find(({ at }) => at !== undefined)?.at;
  return named ?? new Date().toLocaleString('sv-SE', { timeZone }).slice(0, 16).replace(' ', 'T');
}

function failureLine({ step, what, error }: StepResult, language: 'ru' | 'en'): string {
  const text = (error ?? '').replace(/\s+/g, ' ');
  return language === 'ru' ? `Шаг ${step} (${what}): ${text}` : `Step ${step} (${what}): ${text}`;
}
