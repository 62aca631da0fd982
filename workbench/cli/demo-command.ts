import { createSpreadsheetDocument } from '../../emulator/document/spreadsheet';
import { FIRST_DAY } from '../demo/demo-days';
import { playDemo } from '../demo/demo-firm';
import { firmName, people } from '../demo/firm';
import { formatSummary } from '../demo/format-summary';
import { createHost } from '../desk/create-host';
import type { DemoRequest } from './arguments';
import { writeBook } from './book';
import { readBundle } from './read-bundle';
import type { CommandContext, ExitCode } from './terminal';
import { writeOutput } from './write-output';

/** `techkarta demo`: plays the demo firm's month, prints the summary, writes the workbook where one is asked for. */
export async function demoCommand(
  { out, seed }: DemoRequest,
  { terminal, bundleFolder, language }: CommandContext,
): Promise<ExitCode> {
  const { sokolova, ...others } = people;
  const document = createSpreadsheetDocument({
    id: 'demo',
    name: `Техкарта · ${firmName}`,
    locale: 'ru_RU',
    timeZone: 'Europe/Moscow',
    owner: sokolova.email,
    editors: Object.values(others).map(({ email }) => email),
  });
  const host = createHost({ bundle: readBundle(bundleFolder), document, start: `${FIRST_DAY}T08:00` });
  const { failures, summary } = playDemo(host, seed);
  if (summary) terminal.print(formatSummary(summary));
  if (out !== null) {
    writeOutput(out, await writeBook(host, 'fixed'));
    terminal.print(language === 'ru' ? `\nКнига: ${out}` : `\nWorkbook: ${out}`);
  }
  for (const failure of failures) terminal.complain(failure);
  return failures.length === 0 && summary ? 0 : 1;
}
