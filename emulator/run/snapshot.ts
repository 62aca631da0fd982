import { cloneDocument } from '../document/clone';
import type { SpreadsheetDocument } from '../document/spreadsheet';
import type { InstalledTrigger } from './trigger';
import type { WorldState } from './world-state';

/** A world's whole state at a moment; opaque to callers. */
export interface Snapshot {
  readonly now: number;
  readonly random: number;
  readonly executions: number;
  readonly documents: ReadonlyMap<string, SpreadsheetDocument>;
  readonly properties: WorldState['stores']['properties'];
  readonly cache: WorldState['stores']['cache'];
  readonly triggers: readonly InstalledTrigger[];
  readonly triggerTime: ReadonlyMap<string, number>;
}

const copyStore = <Value>(store: Map<string, Map<string, Value>>): Map<string, Map<string, Value>> =>
  new Map([...store].map(([key, values]) => [key, new Map(values)]));

export function takeSnapshot(world: WorldState): Snapshot {
  return {
    now: world.now,
    random: world.random.state,
    executions: world.executions,
    documents: new Map([...world.documents].map(([id, document]) => [id, cloneDocument(document)])),
    properties: copyStore(world.stores.properties),
    cache: copyStore(world.stores.cache),
    triggers: world.triggers.map((trigger) => ({ ...trigger })),
    triggerTime: new Map(world.triggerTime),
  };
}

/** Puts the world back, any number of times; documents keep their identity, so references to them stay good. */
export function restoreSnapshot(world: WorldState, snapshot: Snapshot): void {
  world.now = snapshot.now;
  world.random.state = snapshot.random;
  world.executions = snapshot.executions;
  for (const id of world.documents.keys()) if (!snapshot.documents.has(id)) world.documents.delete(id);
  for (const [id, document] of snapshot.documents) {
    const known = world.documents.get(id);
    const copy = cloneDocument(document);
    if (known) Object.assign(known, copy);
    else world.documents.set(id, copy);
  }
  refill(world.stores.properties, copyStore(snapshot.properties));
  refill(world.stores.cache, copyStore(snapshot.cache));
  refill(world.triggerTime, snapshot.triggerTime);
  world.triggers = snapshot.triggers.map((trigger) => ({ ...trigger }));
  world.locks.holders.clear();
}

function refill<Key, Value>(target: Map<Key, Value>, source: ReadonlyMap<Key, Value>): void {
  target.clear();
  for (const [key, value] of source) target.set(key, value);
}
