import type { LocalDate, LocalDateTime } from '../../kernel/local-date';
import { dateOf } from '../../kernel/local-date';
import type { Finding } from '../../model/finding';
import type { Firm } from '../../model/firm';
import type { MapVersion, StageMap } from '../../model/stage-map';
import { mapVersionOf } from '../../model/stage-map';
import { createRowFormatter, type DesiredRow } from '../desired-row';
import { plainContext } from '../plain-context';
import { readTable } from '../read-table';
import { mapVersions as schema } from '../schema/map-versions';
import type { SheetImage } from '../sheet-image';
import { numberIn, textIn } from '../table-row';

/** What of the firm a tick needs and does not read anew: stored by every run with the head's authority. */
export interface WorkingContext
  extends Pick<
    Firm,
    | 'settings'
    | 'saleTypes'
    | 'clientTypes'
    | 'questions'
    | 'staff'
    | 'absences'
    | 'calendar'
    | 'norms'
    | 'resources'
    | 'clients'
    | 'deals'
  > {}

export interface FrozenRead {
  readonly maps: ReadonlyMap<MapVersion, StageMap>;
  /** Null where no run has stored it yet. */
  readonly context: WorkingContext | null;
  readonly findings: readonly Finding[];
}

/** A cell holds 50,000 characters; some are left for the marks at both ends. */
const partLength = 45_000;

/** Version of the row that holds the working context; no stage can be named so. */
const contextVersion = '#context';

/** Cuts a text so that no part ends within a pair of UTF-16 surrogates. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  let from = 0;
  while (from < text.length) {
    let to = Math.min(from + partLength, text.length);
    const last = text.charCodeAt(to - 1);
    if (to < text.length && last >= 0xd800 && last <= 0xdbff) to -= 1;
    parts.push(text.slice(from, to));
    from = to;
  }
  return parts.length === 0 ? [''] : parts;
}

/** The marks keep a part from beginning like a formula and from losing spaces at its ends. */
const wrapped = (part: string): string => `|${part}|`;
const unwrapped = (cell: string): string => cell.replace(/^\|/, '').replace(/\|$/, '');

function formatStored(version: string, storedAt: LocalDateTime, value: unknown): DesiredRow[] {
  const format = createRowFormatter(schema, plainContext('ru', dateOf(storedAt)));
  const parts = partsOf(JSON.stringify(value));
  return parts.map((part, index) =>
    format({ version, part: index + 1, parts: parts.length, storedAt, content: wrapped(part) }),
  );
}

/** The rows of «Версии карт» that hold a frozen map; its name is stage@version. */
export const formatFrozenMap = (map: StageMap, storedAt: LocalDateTime): DesiredRow[] =>
  formatStored(mapVersionOf(map.stage), storedAt, map);

/** The rows of «Версии карт» that hold the working context. */
export const formatWorkingContext = (context: WorkingContext, storedAt: LocalDateTime): DesiredRow[] =>
  formatStored(contextVersion, storedAt, context);

interface Collected {
  readonly parts: string[];
  readonly total: number;
  readonly row: number;
}

/** Reads «Версии карт». A version with a part missing or unreadable is a finding and left out. */
export function readFrozenMaps(image: SheetImage | undefined, today: LocalDate): FrozenRead {
  const table = readTable(schema, image, plainContext('ru', today));
  const findings = [...table.findings];
  const collected = new Map<string, Collected>();
  for (const row of table.rows) {
    const version = textIn(row, 'version');
    const part = numberIn(row, 'part') ?? 1;
    const known = collected.get(version) ?? { parts: [], total: 0, row: row.rowNumber };
    known.parts[part - 1] = unwrapped(textIn(row, 'content'));
    // The first part says how many there are: behind it may stand parts of a longer text that was stored before.
    collected.set(version, part === 1 ? { ...known, total: numberIn(row, 'parts') ?? 1 } : known);
  }
  const maps = new Map<MapVersion, StageMap>();
  let context: WorkingContext | null = null;
  for (const [version, { parts, total, row }] of collected) {
    const value =
      parts.filter((part) => part !== undefined).length < total ? null : parseJson(parts.slice(0, total).join(''));
    if (value === null) {
      findings.push({
        kind: 'finding',
        severity: 'error',
        code: 'broken-map-version',
        place: { sheet: 'map-versions', row, column: 'content' },
        figures: { version },
      });
    } else if (version === contextVersion) context = value as WorkingContext;
    else maps.set(version, value as StageMap);
  }
  return { maps, context, findings };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
