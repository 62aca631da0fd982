import type { Workbook } from '../sheets/sheet-image';
import type { RunContext, UseCase } from './command';
import type { CommandArguments, CommandKey } from './command-key';
import { commands } from './commands';
import { viewFindings } from './finding-view';
import type { SidebarReply } from './sidebar-contract';
import { replyOf } from './sidebar-reply';

/** A command as the sidebar runs it: the same reads and edits, and a reply with the findings in words. */
export function* sidebarRun(context: RunContext, key: CommandKey, args: CommandArguments): UseCase<SidebarReply> {
  const command = commands[key](context, args);
  let workbook: Workbook = { name: '', locale: '', timeZone: '', sheetNames: [], sheets: [] };
  let step = command.next(workbook);
  while (!step.done) {
    const read: Workbook = yield step.value;
    workbook = { ...read, sheets: [...workbook.sheets, ...read.sheets] };
    step = command.next(read);
  }
  const answer = step.value;
  return { ...answer, value: replyOf(answer, viewFindings(answer.findings, workbook, answer.language, context)) };
}
