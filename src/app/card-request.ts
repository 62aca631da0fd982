import * as v from 'valibot';
import type { CardChange, CardRequest } from './card-contract';
import { mapSheets } from './sheet-lists';

/** Like sidebar-request.ts: only what has the agreed shape is looked at further. */

const name = v.pipe(v.string(), v.maxLength(300));
/** What stands in a cell, or was typed: a cell of Google's holds 50,000 characters. */
const text = v.pipe(v.string(), v.maxLength(100_000));

const request = { operation: name, stage: name };
const requestSchema = v.strictObject(request);

const changeSchema = v.strictObject({
  ...request,
  rows: v.pipe(
    v.array(
      v.strictObject({
        sheet: v.picklist(mapSheets),
        row: name,
        isRemoved: v.boolean(),
        fields: v.record(name, v.strictObject({ from: text, to: text })),
      }),
    ),
    v.maxLength(200),
  ),
});

/** Which card is asked for; null where it has another shape. */
export function parseCardRequest(sent: unknown): CardRequest | null {
  const parsed = v.safeParse(requestSchema, sent);
  return parsed.success ? parsed.output : null;
}

/** What was changed in a card; null where it has another shape. */
export function parseCardChange(sent: unknown): CardChange | null {
  const parsed = v.safeParse(changeSchema, sent);
  return parsed.success ? parsed.output : null;
}
