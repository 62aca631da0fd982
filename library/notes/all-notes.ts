import type { Library } from '../../src/sheets/library';
import { absences } from './absences';
import { answers } from './answers';
import { calendar } from './calendar';
import { clients } from './clients';
import { controls } from './controls';
import { deals } from './deals';
import { deviations } from './deviations';
import { eventLog } from './event-log';
import { managerTab } from './manager-tab';
import { mapCheck } from './map-check';
import { mapVersions } from './map-versions';
import { morning } from './morning';
import { norms } from './norms';
import { offerGate } from './offer-gate';
import { operations } from './operations';
import { periodicity } from './periodicity';
import { precedence } from './precedence';
import { questions } from './questions';
import { quickEntry } from './quick-entry';
import { register } from './register';
import { resources } from './resources';
import { settings } from './settings';
import { staff } from './staff';
import { stageHistory } from './stage-history';
import { stages } from './stages';
import { start } from './start';
import { timeLog } from './time-log';
import { types } from './types';
import { week } from './week';

/** The notes of every column, by sheet and column. */
export const allNotes: Library['notes'] = {
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
