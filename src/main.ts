import { sidebarCard } from './app/card';
import type { CommandArguments } from './app/command-key';
import { sidebarReport } from './app/head-report';
import { recordEdit } from './app/record-edit';
import { runHour } from './app/run-hour';
import { sidebarSaveCard } from './app/save-card';
import { sidebarState } from './app/sidebar-state';
import { sidebarTick } from './app/sidebar-tick';
import { sidebarTimer } from './app/sidebar-timer';
import { runDiagnose } from './gas/diagnose';
import { rememberedLanguage } from './gas/language';
import { addMenu } from './gas/menu';
import { callSidebar, runCommand, runSidebarCommand } from './gas/perform';
import { runClock, runEdit } from './gas/perform-trigger';
import { showCell } from './gas/show-cell';
import { showDialog } from './gas/show-dialog';
import { showSidebar } from './gas/show-sidebar';
import { menuTexts } from './i18n/menu-texts';

/** Apps Script's global object: what is put there becomes a top-level function of the bundle. */
declare const global: Record<string, unknown>;

/** Before the add-on is authorised no document may be touched, so the menu is Russian then. */
const open = (event?: GoogleAppsScript.Events.SheetsOnOpen): void => {
  addMenu(event === undefined || event.authMode === ScriptApp.AuthMode.NONE ? 'ru' : rememberedLanguage());
};
global.onOpen = open;
global.onInstall = open;

global.menuSidebar = (): void => showSidebar(rememberedLanguage());
global.menuSetup = (args: CommandArguments = {}): void => runCommand('setup', args);
/** The one map that ships so far; setup leaves a map that has rows alone. */
global.menuTemplate = (): void => runCommand('setup', { template: 'client-development' });
global.menuCheck = (args: CommandArguments = {}): void => runCommand('check', args);
global.menuActivate = (args: CommandArguments = {}): void => runCommand('activate', args);
global.menuPreview = (args: CommandArguments = {}): void => runCommand('preview', args);
global.menuIssue = (args: CommandArguments = {}): void => runCommand('issue', args);
global.menuSync = (args: CommandArguments = {}): void => runCommand('sync', args);
global.menuMorning = (args: CommandArguments = {}): void => runCommand('morning', args);
global.menuReport = (args: CommandArguments = {}): void => runCommand('report', args);
global.menuHeadReport = (): void => showDialog('Report', menuTexts.headReport[rememberedLanguage()], 960, 640);
global.menuHelp = (): void => {
  const language = rememberedLanguage();
  showDialog(language === 'en' ? 'HelpEn' : 'HelpRu', menuTexts.help[language], 760, 600);
};
global.menuDiagnose = runDiagnose;
global.menuInstall = (args: CommandArguments = {}): void => runCommand('install', args);

/** The installed triggers: they run with the authority of the head who installed them. */
global.onTabEdit = (event: GoogleAppsScript.Events.SheetsOnEdit): void => runEdit(event, recordEdit);
global.onHour = (): void => runClock(runHour);

global.sidebarState = () => callSidebar('sidebarState', sidebarState, { isReading: true });
global.sidebarRun = runSidebarCommand;
global.sidebarTick = (request: unknown) => callSidebar('sidebarTick', (context) => sidebarTick(context, request));
global.sidebarTimer = (request: unknown) =>
  callSidebar('sidebarTimer', (context) => sidebarTimer(context, request), { byName: true });
global.sidebarReport = () => callSidebar('sidebarReport', sidebarReport, { isReading: true });
global.sidebarCard = (request: unknown) =>
  callSidebar('sidebarCard', (context) => sidebarCard(context, request), { isReading: true });
global.sidebarSaveCard = (change: unknown) =>
  callSidebar('sidebarSaveCard', (context) => sidebarSaveCard(context, change));
global.sidebarShow = showCell;
