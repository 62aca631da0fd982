import { scriptError } from './errors';
import type { Execution } from './execution';
import { accountOf } from './world-state';

const AUTH = 'https://www.googleapis.com/auth/';
const SCOPES = {
  currentSpreadsheet: `${AUTH}spreadsheets.currentonly`,
  spreadsheets: `${AUTH}spreadsheets`,
  ui: `${AUTH}script.container.ui`,
  email: `${AUTH}userinfo.email`,
  triggers: `${AUTH}script.scriptapp`,
} as const;

/** Calls that need a scope of their own, as their reference pages say under "Authorization". */
const SCOPE_OF_CALL: Readonly<Record<string, readonly string[]>> = {
  'Ui.showSidebar': [SCOPES.ui],
  'Ui.showModalDialog': [SCOPES.ui],
  'Ui.showModelessDialog': [SCOPES.ui],
  'User.getEmail': [SCOPES.email],
  'ScriptApp.newTrigger': [SCOPES.triggers],
  'ScriptApp.getProjectTriggers': [SCOPES.triggers],
  'ScriptApp.getUserTriggers': [SCOPES.triggers],
  'ScriptApp.deleteTrigger': [SCOPES.triggers],
};

/** Types whose every call reads or writes the spreadsheet. */
const SPREADSHEET_TYPES = new Set(['Spreadsheet', 'Sheet', 'Range', 'RangeList', 'Protection', 'Filter']);

/**
 * What is left in AuthMode.NONE: building a menu and asking for the mode.
 * https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle#authorization_modes
 */
const WITHOUT_AUTHORIZATION = new Set(['Menu', 'Utilities', 'Logger', 'console', 'HtmlService', 'HtmlOutput']);
const CALLS_WITHOUT_AUTHORIZATION = new Set([
  'SpreadsheetApp.getUi',
  'Ui.createMenu',
  'Ui.createAddonMenu',
  'Session.getActiveUserLocale',
  'Session.getScriptTimeZone',
]);

/** Throws Google's message where the authorisation mode or the granted scopes do not allow a call. */
export function requiredAccess(exec: Execution, type: string, name: string): void {
  const where = `${type}.${name}`;
  const { authMode } = exec.options;
  if (authMode === 'NONE' && !WITHOUT_AUTHORIZATION.has(type) && !CALLS_WITHOUT_AUTHORIZATION.has(where)) {
    throw scriptError(`You do not have permission to call ${where}.`);
  }
  const scopes =
    SCOPE_OF_CALL[where] ?? (SPREADSHEET_TYPES.has(type) ? [SCOPES.currentSpreadsheet, SCOPES.spreadsheets] : null);
  if (!scopes) return;
  // Simple triggers cannot use what needs authorization, except the document they are bound to:
  // https://developers.google.com/apps-script/guides/triggers#restrictions
  const limited = authMode === 'LIMITED' && !SPREADSHEET_TYPES.has(type) && where !== 'User.getEmail';
  if (limited || !scopes.some((scope) => hasScope(exec, scope))) {
    throw scriptError(
      `Specified permissions are not sufficient to call ${where}. Required permissions: ${scopes.join(' || ')}`,
    );
  }
}

/** The manifest asks for the scope and the user granted it. Without scopes in the manifest Google finds them by itself. */
export function hasScope(exec: Execution, scope: string): boolean {
  const { manifest } = exec.world;
  if (manifest.oauthScopes && !manifest.oauthScopes.includes(scope)) return false;
  return !accountOf(exec.world, exec.user).refusedScopes?.includes(scope);
}
