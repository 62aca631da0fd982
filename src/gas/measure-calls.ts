import type { MeasuredCosts } from '../app/diagnosis-contract';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const rows = 400;
const columns = 25;
const cells = rows * columns;

const millisecondsOf = (work: () => unknown): number => {
  const started = Date.now();
  work();
  return Date.now() - started;
};

/** Mean of so many calls. */
const mean = (times: number, work: (index: number) => unknown): number => {
  let sum = 0;
  for (let index = 0; index < times; index += 1) sum += millisecondsOf(() => work(index));
  return sum / times;
};

/** Base and slope from a call over one cell and one over all of them. */
const line = (one: number, all: number) => ({ ms: Math.max(one - (all - one) / cells, 0), slope: (all - one) / cells });

/** Measures how long Google's services take, on sheets that `insert` makes and that hold nothing else; the caller removes them. */
export const measureCalls = (
  spreadsheet: Spreadsheet,
  insert: (name: string, from?: Sheet) => Sheet,
): MeasuredCosts => {
  const flush = (): void => SpreadsheetApp.flush();
  let sheet = spreadsheet.getActiveSheet();
  const insertSheet = millisecondsOf(() => {
    sheet = insert('1');
  });
  flush();
  sheet.insertRowsAfter(sheet.getMaxRows(), Math.max(rows - sheet.getMaxRows(), 1));
  const all = sheet.getRange(1, 1, rows, columns);
  const one = sheet.getRange(1, 1);
  const values = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => row + column),
  );
  flush();
  const read = line(
    mean(4, () => one.getValues()),
    mean(2, () => all.getValues()),
  );
  const sent = (work: () => unknown): number => {
    work();
    return millisecondsOf(flush);
  };
  const writeAll = millisecondsOf(() => all.setValues(values));
  const flushAll = millisecondsOf(flush);
  const writeOne = mean(20, () => one.setValues([[1]]));
  flush();
  const setValue = mean(20, (index) => one.setValue(index));
  const write = line(writeOne, writeAll);
  const send = line(
    sent(() => one.setValue(0)),
    flushAll,
  );
  flush();
  const copySheet = millisecondsOf(() => insert('2', sheet));
  const metadataAdd = mean(3, (index) => sheet.addDeveloperMetadata(`techkarta-diagnose-${index}`, 'x'));
  const metadataFind = mean(3, () => sheet.createDeveloperMetadataFinder().withKey('techkarta-diagnose-0').find());
  const protect = millisecondsOf(() => sheet.protect());
  flush();
  const properties = PropertiesService.getDocumentProperties();
  const propertySet = mean(3, () => properties.setProperty('diagnose', 'x'));
  const propertyGet = mean(3, () => properties.getProperty('diagnose'));
  properties.deleteProperty('diagnose');
  const cache = CacheService.getDocumentCache();
  const cachePut = mean(3, () => cache?.put('diagnose', 'x', 60));
  const cacheGet = mean(3, () => cache?.get('diagnose'));
  const lock = LockService.getDocumentLock();
  const tryLock = millisecondsOf(() => lock?.tryLock(10_000));
  const releaseLock = millisecondsOf(() => lock?.releaseLock());
  const extra = insert('3');
  flush();
  const deleteSheet = millisecondsOf(() => spreadsheet.deleteSheet(extra));
  return {
    getValues: { ms: read.ms, cell: read.slope },
    setValues: { ms: write.ms, cell: write.slope },
    setValue: { ms: setValue },
    flush: { ms: send.ms, dirtyCell: send.slope },
    ...Object.fromEntries(
      Object.entries({
        insertSheet,
        copySheet,
        deleteSheet,
        protect,
        metadataAdd,
        metadataFind,
        propertySet,
        propertyGet,
        cachePut,
        cacheGet,
        tryLock,
        releaseLock,
      }).map(([kind, ms]) => [kind, { ms }]),
    ),
  };
};
