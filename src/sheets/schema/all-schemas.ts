import { comparableText } from '../../kernel/clean-text';
import type { SheetKey, TableSchema } from '../table-schema';
import { absences } from './absences';
import { answers } from './answers';
import { calendar } from './calendar';
import { clients } from './clients';
import { controls } from './controls';
import { deals } from './deals';
import { eventLog } from './event-log';
import { managerTab } from './manager-tab';
import { mapVersions } from './map-versions';
import { norms } from './norms';
import { operations } from './operations';
import { periodicity } from './periodicity';
import { precedence } from './precedence';
import { questions } from './questions';
import { quickEntry } from './quick-entry';
import { register } from './register';
import { deviations, mapCheck, morning, offerGate, week } from './reports';
import { resources } from './resources';
import { settings } from './settings';
import { staff } from './staff';
import { stageHistory } from './stage-history';
import { stages } from './stages';
import { start } from './start';
import { timeLog } from './time-log';
import { types } from './types';

const byKey: Readonly<Record<SheetKey, TableSchema>> = {
  start,
  morning,
  'manager-tab': managerTab,
  deals,
  answers,
  'offer-gate': offerGate,
  staff,
  week,
  deviations,
  'quick-entry': quickEntry,
  stages,
  operations,
  precedence,
  periodicity,
  norms,
  resources,
  controls,
  'map-check': mapCheck,
  types,
  questions,
  clients,
  absences,
  calendar,
  settings,
  'stage-history': stageHistory,
  register,
  'time-log': timeLog,
  'event-log': eventLog,
  'map-versions': mapVersions,
};

/** Every sheet, in the order of the tabs. */
export const allSchemas: readonly TableSchema[] = Object.values(byKey);

export const schemaOf = (key: SheetKey): TableSchema => byKey[key];

const keysByName: ReadonlyMap<string, SheetKey> = new Map(
  allSchemas
    .filter(({ sheet }) => sheet !== 'manager-tab')
    .flatMap(({ sheet, name }) => [
      [comparableText(name.ru), sheet],
      [comparableText(name.en), sheet],
    ]),
);

/** Which of our sheets bears this name, in either language; a manager tab is told by `▶` before the name. */
export const sheetKeyOfName = (name: string): SheetKey | null =>
  name.trim().startsWith('▶') ? 'manager-tab' : (keysByName.get(comparableText(name)) ?? null);

/** Name of a manager's tab: `▶ Иванов И.`, with his ID behind where two are named alike. */
export const managerTabName = (employee: { readonly id: string; readonly name: string }, isNameTaken = false): string =>
  `▶ ${employee.name}${isNameTaken ? ` (${employee.id})` : ''}`;
