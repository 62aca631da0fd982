import { notEmulated } from '../run/errors';
import type { Execution } from '../run/execution';
import { CacheServiceObject } from './cache-service';
import { expose } from './expose';
import { HtmlServiceObject } from './html-service';
import { LockServiceObject } from './lock-service';
import { PropertiesServiceObject } from './properties-service';
import { ScriptAppObject } from './script-app';
import { createConsole, LoggerObject } from './script-log';
import { SessionObject } from './session';
import { SpreadsheetAppObject } from './spreadsheet-app';
import { UtilitiesObject } from './utilities';

/** Google's services that the emulator does not have: each use throws and names itself. */
const MISSING = [
  'Browser',
  'CalendarApp',
  'CardService',
  'Charts',
  'ContactsApp',
  'ContentService',
  'DocumentApp',
  'Drive',
  'DriveApp',
  'FormApp',
  'GmailApp',
  'GroupsApp',
  'Jdbc',
  'LanguageApp',
  'LinearOptimizationService',
  'MailApp',
  'Maps',
  'People',
  'Sheets',
  'SitesApp',
  'SlidesApp',
  'UrlFetchApp',
  'XmlService',
] as const;

const missing = (name: string): object =>
  new Proxy(
    {},
    {
      get: (_target, member) => {
        if (typeof member === 'symbol') return undefined;
        throw notEmulated(`${name}.${member}`);
      },
    },
  );

const missingServices = Object.fromEntries(MISSING.map((name) => [name, missing(name)]));

/** The globals of one execution. Date and Math follow the world's clock and seed. */
export function createGlobals(exec: Execution): Record<string, unknown> {
  const math = Object.create(Math) as { random: () => number };
  math.random = () => exec.random();
  return {
    ...missingServices,
    SpreadsheetApp: expose(new SpreadsheetAppObject(exec)),
    HtmlService: expose(new HtmlServiceObject(exec)),
    LockService: expose(new LockServiceObject(exec)),
    PropertiesService: expose(new PropertiesServiceObject(exec)),
    CacheService: expose(new CacheServiceObject(exec)),
    ScriptApp: expose(new ScriptAppObject(exec)),
    Session: expose(new SessionObject(exec)),
    Utilities: expose(new UtilitiesObject(exec)),
    Logger: expose(new LoggerObject(exec)),
    console: createConsole(exec),
    Date: exec.Date,
    Math: math,
  };
}

export const GLOBAL_NAMES: readonly string[] = [
  ...MISSING,
  'SpreadsheetApp',
  'HtmlService',
  'LockService',
  'PropertiesService',
  'CacheService',
  'ScriptApp',
  'Session',
  'Utilities',
  'Logger',
  'console',
  'Date',
  'Math',
];
