import type { CardChange, CardReply, CardRequest } from './card-contract';
import type { HeadReport } from './head-report-contract';
import type {
  SidebarCommand,
  SidebarReply,
  SidebarState,
  SidebarTask,
  TickRequest,
  TimerReply,
  TimerRequest,
} from './sidebar-contract';

/** The functions of the script that the sidebar calls through `google.script.run`. */
export interface SidebarCalls {
  sidebarState(): SidebarState;
  sidebarRun(command: SidebarCommand, args: Readonly<Record<string, string>>): SidebarReply;
  sidebarTick(request: TickRequest): SidebarReply & { readonly task: SidebarTask | null };
  sidebarTimer(request: TimerRequest): TimerReply;
  sidebarCard(request: CardRequest): CardReply;
  sidebarSaveCard(change: CardChange): CardReply;
  /** Throws the sentence to show where the caller may not see it. */
  sidebarReport(): HeadReport;
  /** Selects a cell in the spreadsheet. */
  sidebarShow(sheet: string, cell: string): null;
}
