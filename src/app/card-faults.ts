import type { LocalDate } from '../kernel/local-date';
import type { Finding } from '../model/finding';
import { checkPrecedence } from '../planning/check-precedence';
import { readNorms, readResources } from '../sheets/records/directories';
import { readDraftMaps } from '../sheets/records/draft-maps';
import { schemaOf } from '../sheets/schema/all-schemas';
import type { Workbook } from '../sheets/sheet-image';
import type { SheetKey } from '../sheets/table-schema';
import type { CardBook } from './card-book';
import type { CardFault } from './card-contract';
import { shownColumns } from './card-section';
import { type CardPlaces, placeKey } from './card-writes';
import type { RunContext } from './command';
import { viewFindings } from './finding-view';

/** A finding and the row of the card that it is about; '' for a row of another operation. */
export interface PlacedFinding {
  readonly row: string;
  readonly finding: Finding;
}

/** What is wrong in the map sheets: single cells, and the sequence of one stage where its cells are right. */
function findingsIn(workbook: Workbook, stage: string, today: LocalDate): Finding[] {
  const { maps, context, assignedIds, findings, places } = readDraftMaps(workbook, today);
  const stageOf = new Map(maps.flatMap(({ operations }) => operations.map((each) => [each.id, each.stage] as const)));
  const map = maps.find((each) => each.stage.id === stage);
  return [
    ...findings,
    ...readNorms(workbook, context).findings,
    ...readResources(workbook, context, assignedIds).findings,
    ...(map ? checkPrecedence(map, stageOf, (link) => places.precedence(link).row) : []),
  ];
}

/**
 * What a change would make wrong, as the map check would find it: what was wrong before is no hindrance. Mistakes in the
 * rows of the card come alone: others may only follow from them.
 */
export function newFindings(
  before: Workbook,
  after: Workbook,
  places: CardPlaces,
  stage: string,
  today: LocalDate,
): PlacedFinding[] {
  const known = new Set(findingsIn(before, stage, today).map((finding) => JSON.stringify(finding)));
  const found = findingsIn(after, stage, today)
    .filter((finding) => !known.has(JSON.stringify(finding)))
    .map((finding): PlacedFinding => {
      const { sheet, row = 0 } = finding.place;
      return { row: places.get(placeKey(sheet, row)) ?? '', finding };
    });
  const own = found.filter(({ row }) => row !== '');
  return own.length > 0 ? own : found;
}

/** Findings as the card shows them: at the field that is to be mended, where it has one. */
export function faultsOf(
  found: readonly PlacedFinding[],
  book: CardBook,
  workbook: Workbook,
  run: RunContext,
): CardFault[] {
  const texts = viewFindings(
    found.map(({ finding }) => finding),
    workbook,
    book.context.language,
    run,
  );
  return found.map(({ row, finding: { place } }, index): CardFault => {
    const sheet = place.sheet as SheetKey;
    const shown = shownColumns(book, sheet).map(({ column }) => column.key);
    // A row that repeats another is found at the operation that both name: what the card can change is the rest of its identity.
    const field = [place.column, ...schemaOf(sheet).identity].find((key) => key !== undefined && shown.includes(key));
    return { sheet, row, field: place.column && row !== '' ? (field ?? '') : '', text: texts[index]?.text ?? '' };
  });
}
