import { hasScope } from '../run/access';
import { notEmulated, scriptError } from '../run/errors';
import type { Execution } from '../run/execution';
import { randomBelow, randomUuid } from '../run/random';
import { type InstalledTrigger, MAX_TRIGGERS } from '../run/trigger';
import { type EnumValue, enumeration, memberOf } from './enumeration';
import { innerOf } from './expose-map';
import { type MethodTable, methodsOf, ServiceObject } from './service-object';
import { SpreadsheetObject } from './spreadsheet-object';

export const AuthModes = enumeration('AuthMode', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']);
const AuthorizationStatuses = enumeration('AuthorizationStatus', ['REQUIRED', 'NOT_REQUIRED']);
const EventTypes = enumeration('EventType', [
  'CLOCK',
  'ON_OPEN',
  'ON_EDIT',
  'ON_FORM_SUBMIT',
  'ON_CHANGE',
  'ON_EVENT_UPDATED',
]);
const TriggerSources = enumeration('TriggerSource', ['SPREADSHEETS', 'CLOCK', 'FORMS', 'DOCUMENTS', 'CALENDAR']);

export class ScriptAppObject extends ServiceObject {
  readonly type = 'ScriptApp';
}

export class TriggerObject extends ServiceObject {
  readonly type = 'Trigger';
  readonly trigger: InstalledTrigger;
  constructor(exec: Execution, trigger: InstalledTrigger) {
    super(exec);
    this.trigger = trigger;
  }
}

export class AuthorizationInfoObject extends ServiceObject {
  readonly type = 'AuthorizationInfo';
}

export class TriggerBuilder extends ServiceObject {
  readonly type: string;
  readonly handler: string;
  event: InstalledTrigger['event'] | null = null;
  everyMs = 0;
  documentId: string | null = null;
  constructor(exec: Execution, type: string, handler: string) {
    super(exec);
    this.type = type;
    this.handler = handler;
  }
}

const HOUR_MS = 3_600_000;

function create(self: TriggerBuilder): TriggerObject {
  const { exec, handler, event } = self;
  if (!event) throw scriptError('The trigger has no event.');
  const own = exec.world.triggers.filter((trigger) => trigger.creator === exec.user);
  if (own.length >= MAX_TRIGGERS) {
    throw scriptError(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  }
  // A clock trigger runs at a minute of Google's choosing: "the time might be slightly randomized"
  // https://developers.google.com/apps-script/guides/triggers/installable#time-driven_triggers
  const first =
    self.everyMs > 0 ? exec.world.now + self.everyMs - randomBelow(exec.random, Math.min(self.everyMs, HOUR_MS)) : 0;
  const trigger: InstalledTrigger = {
    id: randomUuid(exec.random),
    handler,
    event,
    documentId: self.documentId ?? exec.options.document?.id ?? null,
    creator: exec.user,
    everyMs: self.everyMs,
    nextAt: first,
  };
  exec.world.triggers.push(trigger);
  return new TriggerObject(exec, trigger);
}

function forSpreadsheet(self: TriggerBuilder, target: unknown): TriggerBuilder {
  const inner = innerOf(target);
  const builder = new TriggerBuilder(self.exec, 'SpreadsheetTriggerBuilder', self.handler);
  builder.documentId = inner instanceof SpreadsheetObject ? inner.document.id : String(target);
  if (!self.exec.world.documents.has(builder.documentId))
    throw scriptError('No item with the given ID could be found.');
  return builder;
}

/** The users's own triggers in this script: nobody sees another's. https://developers.google.com/apps-script/reference/script/script-app#getprojecttriggers */
const ownTriggers = (self: ScriptAppObject): TriggerObject[] =>
  self.exec.world.triggers
    .filter((trigger) => trigger.creator === self.exec.user)
    .map((trigger) => new TriggerObject(self.exec, trigger));

function deleteTrigger(self: ScriptAppObject, value: unknown): void {
  const { trigger } = innerOf(value) as TriggerObject;
  const { world } = self.exec;
  if (!world.triggers.includes(trigger)) throw scriptError('The trigger does not exist.');
  world.triggers = world.triggers.filter((other) => other !== trigger);
}

/** Ends the run with Google's request where a scope was not granted. https://developers.google.com/apps-script/reference/script/script-app#requirescopesauthmode,-oauthscopes */
function requireScopes(self: ScriptAppObject, scopes: readonly string[]): void {
  const missing = scopes.filter((scope) => !hasScope(self.exec, scope));
  if (missing.length > 0) {
    self.exec.end(
      `Authorization is required to perform that action. Required permissions: ${missing.join(' && ')}`,
      true,
    );
  }
}

const needsAuthorization = (self: ServiceObject): boolean =>
  (self.exec.world.manifest.oauthScopes ?? []).some((scope) => !hasScope(self.exec, scope));

export const scriptAppConstants = {
  AuthMode: AuthModes,
  AuthorizationStatus: AuthorizationStatuses,
  EventType: EventTypes,
  TriggerSource: TriggerSources,
};

const app = methodsOf<ScriptAppObject>();
const { act, getter } = methodsOf<TriggerBuilder>();
const trigger = methodsOf<TriggerObject>();
const info = methodsOf<AuthorizationInfoObject>();

/** https://developers.google.com/apps-script/reference/script/script-app */
export const scriptAppMethods: MethodTable<ScriptAppObject> = {
  newTrigger: app.getter('string', (self, handler: string) => new TriggerBuilder(self.exec, 'TriggerBuilder', handler)),
  getProjectTriggers: app.act('triggersList', '', ownTriggers),
  getUserTriggers: app.act('triggersList', 'Spreadsheet', (self, value: unknown) => {
    const { document } = innerOf(value) as SpreadsheetObject;
    return ownTriggers(self).filter((item) => item.trigger.documentId === document.id);
  }),
  deleteTrigger: app.act('triggerDelete', 'Trigger', deleteTrigger),
  getAuthorizationInfo: app.act('authorization', 'AuthMode', (self) => new AuthorizationInfoObject(self.exec)),
  requireScopes: app.act('authorization', 'AuthMode, string[]', (self, _mode: EnumValue, scopes: string[]) =>
    requireScopes(self, scopes),
  ),
  requireAllScopes: app.act('authorization', 'AuthMode', (self) =>
    requireScopes(self, self.exec.world.manifest.oauthScopes ?? []),
  ),
  getScriptId: app.getter('', () => 'emulated-script'),
};

export const authorizationInfoMethods: MethodTable<AuthorizationInfoObject> = {
  getAuthorizationStatus: info.getter('', (self) =>
    memberOf(AuthorizationStatuses, needsAuthorization(self) ? 'REQUIRED' : 'NOT_REQUIRED'),
  ),
  getAuthorizationUrl: info.getter('', (self) =>
    needsAuthorization(self) ? 'https://accounts.google.com/o/oauth2/emulated' : null,
  ),
};

export const triggerBuilderMethods: MethodTable<TriggerBuilder> = {
  forSpreadsheet: getter(['Spreadsheet', 'string'], forSpreadsheet),
  timeBased: getter('', (self) => new TriggerBuilder(self.exec, 'ClockTriggerBuilder', self.handler)),
};

const onEvent = (event: InstalledTrigger['event']) =>
  getter('', (self) => {
    self.event = event;
    return self;
  });

export const spreadsheetTriggerBuilderMethods: MethodTable<TriggerBuilder> = {
  onEdit: onEvent('ON_EDIT'),
  onOpen: onEvent('ON_OPEN'),
  onChange: getter('', () => {
    throw notEmulated('SpreadsheetTriggerBuilder.onChange');
  }),
  create: act('triggerCreate', '', create),
};

const every = (unitMs: number) =>
  getter('number', (self, count: number) => {
    if (count < 1) throw scriptError('The period of a trigger must be at least 1.');
    self.event = 'CLOCK';
    self.everyMs = count * unitMs;
    return self;
  });

/** https://developers.google.com/apps-script/reference/script/clock-trigger-builder */
export const clockTriggerBuilderMethods: MethodTable<TriggerBuilder> = {
  everyHours: every(HOUR_MS),
  everyDays: every(24 * HOUR_MS),
  create: act('triggerCreate', '', create),
};

/** https://developers.google.com/apps-script/reference/script/trigger */
export const triggerMethods: MethodTable<TriggerObject> = {
  getUniqueId: trigger.getter('', (self) => self.trigger.id),
  getHandlerFunction: trigger.getter('', (self) => self.trigger.handler),
  getEventType: trigger.getter('', (self) => memberOf(EventTypes, self.trigger.event)),
  getTriggerSource: trigger.getter('', (self) =>
    memberOf(TriggerSources, self.trigger.event === 'CLOCK' ? 'CLOCK' : 'SPREADSHEETS'),
  ),
  getTriggerSourceId: trigger.getter('', (self) => (self.trigger.event === 'CLOCK' ? null : self.trigger.documentId)),
};
