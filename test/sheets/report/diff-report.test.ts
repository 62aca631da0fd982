import type { CellValue } from '../../../src/kernel/cell';
import { localDate } from '../../../src/kernel/local-date';
import { deviationsSheet } from '../../../src/sheets/report/deviations-sheet';
import { diffReport } from '../../../src/sheets/report/diff-report';
import { morningSheet } from '../../../src/sheets/report/morning-sheet';
import type { LinkTo, ReportSheet } from '../../../src/sheets/report/report-sheet';
import { weekSheet } from '../../../src/sheets/report/week-sheet';
import type { SheetEdit } from '../../../src/sheets/sheet-edit';
import type { SheetImage } from '../../../src/sheets/sheet-image';
import { applyEdits } from '../apply-edits';
import { sheetImage, workbookOf } from '../sheet-images';
import { smallFirm } from './small-firm';
import { tellers } from './tellers';

const today = localDate('2026-11-26');
const linkTo: LinkTo = (target) => `#${target.kind}`;
const report = deviationsSheet(smallFirm(), tellers.ru, linkTo);
const anonymous = deviationsSheet(smallFirm({ sheetsByName: false }), tellers.ru, linkTo);

const diff = (image: SheetImage | null, desired: ReportSheet = report): readonly SheetEdit[] =>
  diffReport(image, desired, 'ru', today);

/** The sheet after the edits, read as a report command reads it: without the look. */
const after = (image: SheetImage, edits: readonly SheetEdit[]): SheetImage => {
  const [sheet] = applyEdits(workbookOf([image]), edits).sheets;
  if (!sheet) throw new Error('no sheet');
  const { look: _, ...values } = sheet;
  return values;
};
const shown = (image: SheetImage, desired: ReportSheet = report): SheetImage => after(image, diff(image, desired));
const empty = sheetImage('deviations');
const fewer = (rows: number): ReportSheet => ({ ...report, rows: report.rows.slice(0, rows) });

test('the second time there is nothing to do', () => {
  for (const desired of [report, anonymous, weekSheet(smallFirm(), tellers.ru)]) {
    const image = sheetImage(desired.schema.sheet);
    expect(diff(image, desired)).not.toEqual([]);
    expect(diff(shown(image, desired), desired)).toEqual([]);
  }
});

describe('the first time', () => {
  const first = (desired: ReportSheet) =>
    diff(sheetImage(desired.schema.sheet), desired).filter(({ kind }) => kind === 'show-sheet' || kind === 'filter');

  test('a hidden report comes into view, and the long list gets a filter', () => {
    const columns = report.schema.columns.length;
    expect(first(report)).toEqual([
      { kind: 'show-sheet', sheet: 'Отклонения', isHidden: false },
      { kind: 'filter', sheet: 'Отклонения', block: { row: 2, column: 1, rows: empty.maxRows - 1, columns } },
    ]);
    expect(first(weekSheet(smallFirm(), tellers.ru)).map(({ kind }) => kind)).toEqual(['show-sheet']);
  });

  test('one that is in view from day one stays as it is', () => {
    expect(first(morningSheet(smallFirm(), tellers.ru, linkTo))).toEqual([]);
  });

  test('whoever hides it afterwards has his way', () => {
    const hidden = shown(empty);
    const changed = diff(hidden, { ...report, title: 'Отклонений 1' });
    expect(changed.map(({ kind }) => kind)).toEqual(['values']);
  });

  test('a run that was killed before the first line was written does it again', () => {
    const edits = diff(empty);
    const title = edits.findIndex((edit) => edit.kind === 'values' && edit.row === 1);
    const again = diff(after(empty, edits.slice(0, title)));
    expect(again.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['show-sheet', 'filter']));
  });
});

test('without a sheet there is nothing to write on', () => {
  expect(diff(null)).toEqual([]);
});

test('only what changed is written', () => {
  const image = shown(empty);
  const changed = {
    ...report,
    title: 'Отклонений 1',
    rows: report.rows.map((row, at) => (at === 2 ? { ...row, size: 77 } : row)),
  };
  const edits = diff(image, changed);
  expect(edits).toEqual([
    { kind: 'values', sheet: 'Отклонения', row: 1, column: 1, values: [['Отклонений 1']] },
    { kind: 'values', sheet: 'Отклонения', row: 5, column: 9, values: [[77]] },
  ]);
});

test('a link whose place moved is set anew', () => {
  const moved = deviationsSheet(smallFirm(), tellers.ru, (target) =>
    target.kind === 'deal' ? '#elsewhere' : linkTo(target),
  );
  const links = diff(shown(empty), moved).flatMap((edit) => (edit.kind === 'links' ? edit.links : []));
  expect(links.length).toBeGreaterThan(0);
  expect(links.every(({ url }) => url === '#elsewhere')).toBe(true);
});

test('surplus rows are cleared, and the user’s columns stay', () => {
  const image = shown(empty);
  const rows = image.rows.map((row, at) =>
    at === 6 ? [...row, ...Array<CellValue>(16 - row.length).fill(''), 'моя заметка'] : row,
  );
  const shrunk = shown({ ...image, rows, maxColumns: 20 }, fewer(3));
  expect(
    shrunk.rows.slice(5).every((row, at) => row.every((cell, column) => cell === '' || (at === 1 && column === 16))),
  ).toBe(true);
  expect(shrunk.rows[6]?.[16]).toBe('моя заметка');
});

test('columns are found by header wherever the user moved them', () => {
  const swapped = empty.rows.map((row) => [...row.slice(0, 2), 'моё', ...row.slice(2)]);
  const image = shown({ ...empty, rows: swapped });
  expect(image.rows[2]?.slice(0, 4)).toEqual([
    report.rows[0]?.kind,
    report.rows[0]?.severity,
    '',
    report.rows[0]?.sentence,
  ]);
});

test('a sheet that is too short grows, with formats and conditional formats on the new rows', () => {
  const short = { ...empty, maxRows: 5 };
  const edits = diff(short);
  const count = 2 + report.rows.length - 5;
  expect(edits.find(({ kind }) => kind === 'append-rows')).toMatchObject({ count });
  expect(edits.filter((edit) => edit.kind === 'number-format')).toHaveLength(report.schema.columns.length);
  const rules = edits.flatMap((edit) => (edit.kind === 'conditional-rules' ? edit.rules : []));
  expect(rules.every(({ range }) => range.row === 2 && range.rows === 1 + report.rows.length)).toBe(true);
  const kinds = edits.map(({ kind }) => kind);
  expect(kinds.indexOf('append-rows')).toBeLessThan(kinds.lastIndexOf('values'));
  expect(shown(short).rows).toHaveLength(2 + report.rows.length);
});

describe('the performer’s column', () => {
  const hides = (edits: readonly SheetEdit[]) =>
    edits.flatMap((edit) => (edit.kind === 'hide-columns' ? [edit.isHidden] : []));

  test('is hidden when the setting leaves it out, and shown again', () => {
    const named = shown(empty);
    expect(hides(diff(named, anonymous))).toEqual([true]);
    const nameless = shown(named, anonymous);
    expect(hides(diff(nameless, anonymous))).toEqual([]);
    expect(hides(diff(nameless, report))).toEqual([false]);
  });

  test('is not asked about where the look was read', () => {
    const look = applyEdits(workbookOf([empty]), []).sheets[0]?.look;
    if (!look) throw new Error('no look');
    expect(hides(diff({ ...empty, look }, report))).toEqual([]);
    expect(hides(diff({ ...empty, look }, anonymous))).toEqual([true]);
  });
});
