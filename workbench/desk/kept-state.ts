import * as v from 'valibot';
import type { World } from '../../emulator/world';

/**
 * What a script keeps beside its document, as it travels in a workbook file: properties (the counter of offers, run times),
 * installed triggers, and what time it was. A workbook that another program made has none.
 */
const keptSchema = v.object({
  properties: v.array(v.tuple([v.string(), v.array(v.tuple([v.string(), v.string()]))])),
  triggers: v.array(
    v.object({
      id: v.string(),
      handler: v.string(),
      event: v.picklist(['ON_EDIT', 'ON_OPEN', 'ON_CHANGE', 'CLOCK']),
      documentId: v.nullable(v.string()),
      creator: v.string(),
      everyMs: v.number(),
      nextAt: v.number(),
    }),
  ),
  /** Moment at which the file was written, milliseconds; files of earlier versions do not tell it. */
  now: v.optional(v.number()),
});

export type KeptState = v.InferOutput<typeof keptSchema>;

/** What a workbook brought along, or null where it brought nothing of ours. */
export function parseKept(extras: unknown): KeptState | null {
  const parsed = v.safeParse(keptSchema, extras);
  return parsed.success ? parsed.output : null;
}

export function keep({ state, now }: World): KeptState {
  return {
    now: now(),
    properties: [...state.stores.properties].map(([key, values]) => [key, [...values]]),
    triggers: state.triggers.map((trigger) => ({ ...trigger })),
  };
}

/** Puts kept properties and triggers into a new world. A clock that was due while the file lay about runs once, not for every hour. */
export function restoreKept({ state, now }: World, { properties, triggers }: KeptState): void {
  for (const [key, values] of properties) state.stores.properties.set(key, new Map(values));
  state.triggers = triggers.map((trigger) => ({ ...trigger, nextAt: Math.max(trigger.nextAt, now()) }));
}
