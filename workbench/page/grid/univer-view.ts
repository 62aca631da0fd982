import type { ICellData, ICommandInfo, IDisposable, IRange } from '@univerjs/core';
import {
  CommandType,
  CustomCommandExecutionError,
  ICommandService,
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  RANGE_TYPE,
  ThemeService,
  Univer,
  UniverInstanceType,
} from '@univerjs/core';
import {
  HoverManagerService,
  INTERCEPTOR_POINT,
  IRenderManagerService,
  SelectionMoveType,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SHEET_VIEWPORT_KEY,
  SheetInterceptorService,
  SheetScrollManagerService,
  SheetSkeletonManagerService,
  SheetsScrollRenderController,
  SheetsSelectionsService,
  UniverDocsPlugin,
  UniverDocsUIPlugin,
  UniverFormulaEnginePlugin,
  UniverRenderEnginePlugin,
  UniverSheetsPlugin,
  UniverSheetsUIPlugin,
  UniverUIPlugin,
} from '@univerjs/preset-sheets-core';
import type { DeskCell, DeskSheetView } from '../desk-contract';
import { marksOf } from './cell-marks';
import type { CellRange } from './cell-range';
import type { ChangedCell } from './compare-views';
import { SHEET_ID, toCellData, toSnapshot } from './sheet-snapshot';
import { isShown } from './shown-commands';

/** A place in pixels from the left top of the grid. */
export interface CellBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Row and column from 1. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Univer as a view: it draws, scrolls and selects, and changes nothing. */
export interface UniverView {
  /** Shows another sheet, or the same one with another build: scrolled to its start unless told otherwise. */
  open(view: DeskSheetView): void;
  /** Paints single cells anew; rows and columns from 1. */
  paint(cells: readonly ChangedCell[]): void;
  /** `active`: the cell of the range that typing goes to, the first one where it is left out. */
  select(range: CellRange, scroll: 'into-view' | 'stay', active?: CellPlace): void;
  /** Cells from 1; null while nothing is open. */
  selection(): CellRange | null;
  /** The cell that typing goes to. */
  activeCell(): CellPlace | null;
  boxOf(row: number, column: number): CellBox | null;
  /** The first cell that is seen below and beside what is frozen. */
  scrolled(): CellPlace;
  scrollTo(place: CellPlace): void;
}

/** Where a pointer was pressed, from the left top of the grid. */
interface Press {
  readonly offsetX: number;
  readonly offsetY: number;
  readonly button: number;
}

/** What the view tells. */
export interface UniverEvents {
  onSelect(): void;
  onScroll(): void;
  /** A press on a cell, before the selection has moved there. */
  onPress(row: number, column: number, event: Press): void;
  onHover(row: number, column: number): void;
  /** The mark of a cell is asked for when it is drawn. */
  cellAt(row: number, column: number): DeskCell | null;
}

/** Starts Univer inside an element, without tool bar, formulas, sheet bar, menus and editor of its own. */
export function startUniver(place: HTMLElement, events: UniverEvents): UniverView {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    // Nothing of Univer that has words in it is shown.
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin, { notExecuteFormula: true });
  univer.registerPlugin(UniverUIPlugin, {
    container: place,
    header: false,
    toolbar: false,
    footer: false,
    contextMenu: false,
    disableAutoFocus: true,
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin, { notExecuteFormula: true });
  univer.registerPlugin(UniverSheetsUIPlugin, {
    formulaBar: false,
    footer: false,
    disableForceStringAlert: true,
    disableForceStringMark: true,
    protectedRangeShadow: false,
  });
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  commands.beforeCommandExecuted((command: Readonly<ICommandInfo>) => {
    const { id, params } = command;
    if (isShown({ id, isCommand: command.type === CommandType.COMMAND, params })) return;
    throw new CustomCommandExecutionError(`The workbench does not do ${id}`);
  });

  let count = 0;
  let unitId = '';
  let isTold: IDisposable[] = [];
  const renderer = () => (unitId === '' ? null : injector.get(IRenderManagerService).getRenderById(unitId));
  /** What draws a sheet comes a few frames after the sheet; till then there is none of it. */
  const ready = <T>(get: () => T): T | null => {
    try {
      return get();
    } catch {
      return null;
    }
  };
  const skeleton = () => ready(() => renderer()?.with(SheetSkeletonManagerService).getCurrentSkeleton()) ?? null;
  /** Scrolls as soon as there is something to scroll, unless another sheet has come by then. */
  const scroll = (act: (controller: SheetsScrollRenderController) => void, frames = 60) => {
    const asked = unitId;
    const controller = ready(() => renderer()?.with(SheetsScrollRenderController));
    if (controller) act(controller);
    else if (frames > 0) requestAnimationFrame(() => asked === unitId && scroll(act, frames - 1));
  };

  /** The keyboard and the words of the grid are in the editor's text field. Univer makes its canvases when it comes to it. */
  const hideCanvases = () => {
    for (const canvas of place.querySelectorAll('canvas')) {
      if (canvas.tabIndex !== -1) canvas.tabIndex = -1;
      if (canvas.ariaHidden !== 'true') canvas.ariaHidden = 'true';
    }
  };
  new MutationObserver(hideCanvases).observe(place, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['tabindex'],
  });
  followScheme(injector.get(ThemeService));

  /** Services of a sheet exist from the first unit on. */
  const listen = () => {
    if (isTold.length > 0) return;
    const selections = injector.get(SheetsSelectionsService);
    const hover = injector.get(HoverManagerService);
    const marks = injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      id: 'techkarta-marks',
      priority: 0,
      handler: (cell, position, next) => {
        const shown = events.cellAt(position.row + 1, position.col + 1);
        const own = shown === null ? [] : marksOf(shown);
        return next(own.length === 0 ? cell : { ...cell, customRender: [...(cell?.customRender ?? []), ...own] });
      },
    });
    const subscriptions = [
      selections.selectionMoving$.subscribe(() => events.onSelect()),
      selections.selectionMoveEnd$.subscribe(() => events.onSelect()),
      hover.currentPointerDownCell$.subscribe((cell) => {
        if (cell !== null && cell !== undefined) events.onPress(cell.row + 1, cell.col + 1, cell.event);
      }),
      hover.currentCell$.subscribe((cell) => {
        if (cell !== null && cell !== undefined) events.onHover(cell.location.row + 1, cell.location.col + 1);
      }),
    ];
    commands.onCommandExecuted(({ id }) => {
      if (id === 'sheet.operation.set-scroll') events.onScroll();
    });
    isTold = [marks, ...subscriptions.map((one) => ({ dispose: () => one.unsubscribe() }))];
  };

  const select: UniverView['select'] = (range, view, active = range) => {
    const { row, column, rows, columns } = range;
    const cells = {
      startRow: row - 1,
      startColumn: column - 1,
      endRow: row + rows - 2,
      endColumn: column + columns - 2,
    };
    const at = { actualRow: active.row - 1, actualColumn: active.column - 1 };
    const primary = {
      startRow: at.actualRow,
      startColumn: at.actualColumn,
      endRow: at.actualRow,
      endColumn: at.actualColumn,
    };
    commands.syncExecuteCommand(SetSelectionsOperation.id, {
      unitId,
      subUnitId: SHEET_ID,
      type: SelectionMoveType.MOVE_END,
      selections: [
        {
          range: { ...cells, rangeType: RANGE_TYPE.NORMAL },
          primary: { ...primary, ...at, isMerged: false, isMergedMainCell: false },
          style: null,
        },
      ],
    });
    if (view === 'into-view') {
      const isOne = rows === 1 && columns === 1;
      const far = isOne ? primary : cornerFarFrom(cells, at);
      scroll((controller) => controller.scrollToRange(far));
    }
    events.onSelect();
  };

  return {
    open: (view) => {
      const instances = injector.get(IUniverInstanceService);
      const last = unitId;
      // The old one goes first: what a unit registers may be there only once.
      unitId = '';
      if (last !== '') instances.disposeUnit(last);
      count += 1;
      const next = `book-${count}`;
      univer.createUnit(UniverInstanceType.UNIVER_SHEET, toSnapshot(view, next));
      unitId = next;
      instances.focusUnit(unitId);
      listen();
    },
    paint: (cells) => {
      const cellValue: Record<number, Record<number, ICellData>> = {};
      for (const { row, column, cell } of cells) {
        const inRow = cellValue[row - 1] ?? {};
        cellValue[row - 1] = inRow;
        inRow[column - 1] = cell === null ? { v: null, s: null, t: null } : toCellData(cell);
      }
      commands.syncExecuteCommand(SetRangeValuesMutation.id, { unitId, subUnitId: SHEET_ID, cellValue });
    },
    select,
    selection: () => {
      const range = unitId === '' ? null : injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
      if (range === null || range === undefined) return null;
      const { startRow, startColumn, endRow, endColumn } = range;
      return {
        row: startRow + 1,
        column: startColumn + 1,
        rows: endRow - startRow + 1,
        columns: endColumn - startColumn + 1,
      };
    },
    activeCell: () => {
      const primary = unitId === '' ? null : injector.get(SheetsSelectionsService).getCurrentLastSelection()?.primary;
      return primary === null || primary === undefined
        ? null
        : { row: primary.actualRow + 1, column: primary.actualColumn + 1 };
    },
    boxOf: (row, column) => {
      const sheet = skeleton();
      const viewport = renderer()?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
      if (sheet === null || viewport === undefined) return null;
      const { isMergedMainCell, mergeInfo, ...own } = sheet.getCellWithCoordByIndex(row - 1, column - 1);
      const { startX, startY, endX, endY } = isMergedMainCell ? mergeInfo : own;
      const { xSplit, ySplit } = sheet.getWorksheetConfig().freeze;
      const left = startX - (column <= xSplit ? 0 : viewport.viewportScrollX);
      const top = startY - (row <= ySplit ? 0 : viewport.viewportScrollY);
      return { left, top, width: endX - startX, height: endY - startY };
    },
    scrolled: () => {
      const at = ready(() => renderer()?.with(SheetScrollManagerService).getCurrentScrollState());
      return { row: (at?.sheetViewStartRow ?? 0) + 1, column: (at?.sheetViewStartColumn ?? 0) + 1 };
    },
    scrollTo: ({ row, column }) => scroll((controller) => controller.scrollToCell(row - 1, column - 1)),
  };
}

/**
 * Dark as the rest of the page. Univer then draws every colour turned over in lightness with its hue kept: what can be read on a light
 * ground can be read on a dark one, and red stays red.
 */
function followScheme(theme: ThemeService): void {
  const scheme = window.matchMedia('(prefers-color-scheme: dark)');
  theme.setDarkMode(scheme.matches);
  scheme.addEventListener('change', () => theme.setDarkMode(scheme.matches));
}

/** The corner that moves while a selection grows. */
function cornerFarFrom(
  range: IRange,
  { actualRow, actualColumn }: { actualRow: number; actualColumn: number },
): IRange {
  const row = actualRow === range.startRow ? range.endRow : range.startRow;
  const column = actualColumn === range.startColumn ? range.endColumn : range.startColumn;
  return { startRow: row, endRow: row, startColumn: column, endColumn: column };
}
