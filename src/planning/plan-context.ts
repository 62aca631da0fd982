import type { LocalDate, LocalDateTime } from '../kernel/local-date';
import { dateOf } from '../kernel/local-date';
import type { Client, Firm } from '../model/firm';
import type { MapVersion, Norm, StageMap } from '../model/stage-map';
import type { Calendars } from './calendars';
import { createCalendars } from './calendars';
import type { Gate } from './gate';
import { createGate } from './gate';
import type { MapIndex } from './map-index';
import { indexOfMap } from './map-index';
import { normsInForce } from './norms';
import type { Performers } from './performers';
import { createPerformers } from './performers';
import type { PlanFindings } from './plan-finding';
import { collectPlanFindings } from './plan-finding';

/** What planning looks up, put in order once per run. */
export interface PlanContext {
  readonly now: LocalDateTime;
  readonly today: LocalDate;
  readonly firm: Firm;
  readonly calendars: Calendars;
  readonly performers: Performers;
  readonly norms: ReadonlyMap<string, Norm>;
  readonly gate: Gate;
  readonly clients: ReadonlyMap<string, Client>;
  /** Repeats are created from `earliest` to `horizon`: what lies further back was never planned and is nobody's debt. */
  readonly earliest: LocalDate;
  readonly horizon: LocalDate;
  /** The newest version in force of each stage, by stage ID. */
  readonly activeMaps: ReadonlyMap<string, MapIndex>;
  mapOf(version: MapVersion): MapIndex | null;
  /** Operations in which one meets or speaks with the client, for «от последнего контакта». */
  readonly contactResources: ReadonlySet<string>;
  readonly findings: PlanFindings;
}

/** Made once per run. */
export function createPlanContext(
  firm: Firm,
  maps: ReadonlyMap<MapVersion, StageMap>,
  now: LocalDateTime,
): PlanContext {
  const today = dateOf(now);
  const findings = collectPlanFindings();
  const calendars = createCalendars(firm);
  const { horizonWorkingDays } = firm.settings;
  return {
    now,
    today,
    firm,
    calendars,
    performers: createPerformers(firm, today, findings),
    norms: normsInForce(firm.norms, today),
    gate: createGate(firm, today),
    clients: new Map(firm.clients.map((client) => [client.id, client])),
    earliest: calendars.firm.add(today, -horizonWorkingDays),
    horizon: calendars.firm.add(today, horizonWorkingDays),
    activeMaps: newestActive(maps, today),
    mapOf: (version) => {
      const map = maps.get(version);
      return map ? indexOfMap(map) : null;
    },
    contactResources: contactsAmong(firm),
    findings,
  };
}

/** Versions that are active and whose «Действует с» has come. */
function newestActive(maps: ReadonlyMap<MapVersion, StageMap>, today: LocalDate): ReadonlyMap<string, MapIndex> {
  const newest = new Map<string, StageMap>();
  for (const map of maps.values()) {
    const { id, status, version, activeFrom } = map.stage;
    if (status !== 'active' || (activeFrom !== null && activeFrom > today)) continue;
    if (version > (newest.get(id)?.stage.version ?? -1)) newest.set(id, map);
  }
  return new Map([...newest].map(([stage, map]) => [stage, indexOfMap(map)]));
}

/** A script is spoken and a car is driven to the client: the other resources are used at the desk. */
function contactsAmong(firm: Firm): ReadonlySet<string> {
  const kinds = firm.resources.filter(({ kind }) => kind === 'script' || kind === 'transport');
  return new Set(kinds.flatMap(({ operations }) => operations));
}
