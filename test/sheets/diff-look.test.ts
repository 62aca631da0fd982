import { library } from '../../library/library';
import { createLookContext, type DesiredSheet, type LookContext } from '../../src/sheets/desired-look';
import { diffLook, imageAfterLook } from '../../src/sheets/diff-look';
import { locateColumns } from '../../src/sheets/locate-columns';
import { inPhases } from '../../src/sheets/look-edits';
import { type PlannedSheet, planSheets, type TabOwner } from '../../src/sheets/plan-sheets';
import { schemaOf } from '../../src/sheets/schema/all-schemas';
import type { SheetEdit } from '../../src/sheets/sheet-edit';
import type { SheetImage, SheetLookImage, Workbook } from '../../src/sheets/sheet-image';
import type { ConditionalRule } from '../../src/sheets/sheet-look';
import { applyEdits } from './apply-edits';

const owners: readonly TabOwner[] = [
  { id: 'E1', name: 'Иванов И.', email: 'ivanov@firm.ru' },
  { id: 'E2', name: 'Иванов И.', email: 'ivanov2@firm.ru' },
];
const rule: ConditionalRule = {
  mark: 'done',
  formula: '=AND(N("tk:done")=0;$H3=TRUE)',
  range: { row: 3, column: 1, rows: 118, columns: 21 },
  background: '#F3F3F3',
  fontColor: null,
};

const emptyBook: Workbook = {
  name: 'Книга',
  locale: 'ru_RU',
  timeZone: 'Europe/Moscow',
  sheetNames: ['Лист1'],
  sheets: [],
};

const contextOf = (workbook: Workbook, language: 'ru' | 'en' = 'ru'): LookContext =>
  createLookContext(workbook, {
    language,
    heads: ['rop@firm.ru'],
    fileOwner: 'Rop@firm.ru',
    library: () => library,
    typeNames: { sale: ['Проектные'], client: ['Торговая компания'] },
  });

const plansOf = (workbook: Workbook, language: 'ru' | 'en' = 'ru'): PlannedSheet[] =>
  planSheets(workbook, owners, language, (sheet) => (sheet === 'manager-tab' ? () => [rule] : undefined));

function setUp(workbook: Workbook, language: 'ru' | 'en' = 'ru'): SheetEdit[] {
  const context = contextOf(workbook, language);
  return inPhases(
    plansOf(workbook, language).map(({ desired, image, index }) => diffLook(desired, image, context, index)),
  );
}

const made = applyEdits(emptyBook, setUp(emptyBook));
const sheetOf = (workbook: Workbook, name: string): SheetImage =>
  workbook.sheets.find((sheet) => sheet.name === name) as SheetImage;
const lookOf = (workbook: Workbook, name: string): SheetLookImage => sheetOf(workbook, name).look as SheetLookImage;

/** The workbook with one sheet changed. */
const changed = (name: string, change: (sheet: SheetImage) => SheetImage, workbook = made): Workbook => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)),
});
const withLook = (name: string, look: Partial<SheetLookImage>): Workbook =>
  changed(name, (sheet) => ({ ...sheet, look: { ...(sheet.look as SheetLookImage), ...look } }));
const summary = (edits: readonly SheetEdit[]): string[] => edits.map((edit) => `${edit.kind} ${edit.sheet}`);

describe('a new workbook', () => {
  test('gets all sheets in their order before the user’s own, a tab for each performer', () => {
    expect(made.sheetNames.slice(0, 6)).toEqual([
      'Старт',
      'Утро РОПа',
      '▶ Иванов И. (E1)',
      '▶ Иванов И. (E2)',
      'Сделки',
      'Ответы',
    ]);
    expect(made.sheetNames[made.sheetNames.length - 1]).toBe('Лист1');
    expect(made.sheets.filter(({ look }) => look?.isHidden === false).map(({ name }) => name)).toEqual([
      'Старт',
      'Утро РОПа',
      '▶ Иванов И. (E1)',
      '▶ Иванов И. (E2)',
      'Сделки',
      'Ответы',
      'Допуск к КП',
      'Сотрудники',
    ]);
  });

  test('is finished: setting it up again does nothing', () => {
    expect(setUp(made)).toEqual([]);
  });

  test('phases: sheets first, then headers and the look sheet by sheet, protection last', () => {
    const kinds = setUp(emptyBook).map(({ kind }) => kind);
    expect(kinds.lastIndexOf('insert-sheet')).toBeLessThan(kinds.indexOf('values'));
    expect(kinds.lastIndexOf('values')).toBeLessThan(kinds.indexOf('validation'));
    const ofDeals = setUp(emptyBook).flatMap((edit) => ('sheet' in edit && edit.sheet === 'Сделки' ? edit.kind : []));
    expect(ofDeals.lastIndexOf('validation')).toBeLessThan(ofDeals.indexOf('notes'));
    expect(kinds.lastIndexOf('show-sheet')).toBeLessThan(kinds.indexOf('protect'));
  });

  test('dropdowns are fed from the directories', () => {
    const { columnOf } = locateColumns(schemaOf('deals'), sheetOf(made, 'Сделки'));
    const of = (key: string) => lookOf(made, 'Сделки').validations[(columnOf[key] ?? 0) - 1];
    expect(of('manager')).toEqual({
      kind: 'list-from',
      sheetName: 'Сотрудники',
      column: 2,
      fromRow: 2,
      isStrict: false,
    });
    expect(of('stage')).toEqual({ kind: 'list-from', sheetName: 'Этапы', column: 12, fromRow: 2, isStrict: false });
    expect(of('clientType')).toEqual({ kind: 'list', values: ['Торговая компания'], isStrict: false });
    expect(of('keyDate')).toEqual({ kind: 'date' });
    expect(of('mapVersion')).toBeNull();
  });

  test('texts are texts before anything is written into them', () => {
    const look = lookOf(made, '▶ Иванов И. (E1)');
    const { columnOf } = locateColumns(schemaOf('manager-tab'), sheetOf(made, '▶ Иванов И. (E1)'));
    for (const key of ['id', 'client', 'evidence', 'minutes', 'outcome'])
      expect([key, look.numberFormats[(columnOf[key] ?? 0) - 1]]).toEqual([key, '@']);
    expect(look.numberFormats[(columnOf.newDate ?? 0) - 1]).toBe('dd.mm.yyyy');
  });

  test('a tab is for its owner and the heads, «Сделки» for everybody, the register for the heads', () => {
    expect(lookOf(made, '▶ Иванов И. (E2)').protection?.editors).toEqual(['rop@firm.ru', 'ivanov2@firm.ru']);
    expect(lookOf(made, 'Сделки').protection).toBeNull();
    expect(lookOf(made, 'Реестр').protection?.editors).toEqual(['rop@firm.ru']);
  });

  test('what is asked for rarely is hidden: the technical columns and those marked ⁺', () => {
    const look = lookOf(made, '▶ Иванов И. (E1)');
    const hidden = schemaOf('manager-tab')
      .columns.filter((_, at) => look.hiddenColumns[at])
      .map(({ key }) => key);
    expect(hidden).toEqual([
      'id',
      'order',
      'yellowFrom',
      'redFrom',
      'state',
      'status',
      'timer',
      'meansUrl',
      'units',
      'doneOn',
      'norm',
    ]);
  });
});

test('however early a run is killed, the next one makes the same workbook', () => {
  const edits = setUp(emptyBook);
  for (let done = 0; done < edits.length; done += 7) {
    const half = applyEdits(emptyBook, edits.slice(0, done));
    const whole = applyEdits(half, setUp(half));
    expect(whole.sheetNames).toEqual(made.sheetNames);
    const looks = (workbook: Workbook) =>
      workbook.sheets.map(({ name, look, rows }) => ({ name, look, rows })).sort((a, b) => (a.name < b.name ? -1 : 1));
    expect(looks(whole)).toEqual(looks(made));
  }
});

describe('a header that was overwritten', () => {
  const overwritten = (notes: 'with' | 'without') =>
    changed('Сделки', (sheet) => ({
      ...sheet,
      rows: [['ID', 'Клиент', 'Тип', '', ...(sheet.rows[0] ?? []).slice(4)]],
      ...(sheet.look && notes === 'without'
        ? { look: { ...sheet.look, headerNotes: sheet.look.headerNotes.map((note, at) => (at === 2 ? '' : note)) } }
        : {}),
    }));

  test('comes back where its note still stands', () => {
    const workbook = overwritten('with');
    const repaired = applyEdits(workbook, setUp(workbook));
    expect(sheetOf(repaired, 'Сделки').rows[0]?.slice(0, 4)).toEqual(['ID', 'Клиент', 'Тип клиента', 'Этап']);
    expect(sheetOf(repaired, 'Сделки').rows[0]).not.toContain('Тип');
    expect(setUp(repaired)).toEqual([]);
  });

  test('comes back in its own place where columns that are alike bear the same note', () => {
    const headers = (book: Workbook) => sheetOf(book, 'Неделя').rows[1];
    const workbook = changed('Неделя', (sheet) => ({
      ...sheet,
      rows: [
        sheet.rows[0] ?? [],
        (sheet.rows[1] ?? []).map((text) => String(text).replace(/^.* нед\. .*$/, 'Прежняя')),
      ],
    }));
    expect(headers(workbook)?.filter((text) => text === 'Прежняя')).toHaveLength(3);
    const repaired = applyEdits(workbook, setUp(workbook));
    expect(headers(repaired)).toEqual(headers(made));
  });

  test('comes back in a column of its own where nothing tells whose it is: «Тип» is the user’s now and stays', () => {
    const workbook = overwritten('without');
    const repaired = applyEdits(workbook, setUp(workbook));
    const { missing } = locateColumns(schemaOf('deals'), sheetOf(repaired, 'Сделки'));
    expect(missing).toEqual([]);
    expect(sheetOf(repaired, 'Сделки').rows[0]).toContain('Тип');
    expect(setUp(repaired)).toEqual([]);
  });
});

describe('what a user broke is repaired, and nothing else is touched', () => {
  test('a cleared header', () => {
    const workbook = changed('Сделки', (sheet) => ({
      ...sheet,
      rows: [(sheet.rows[0] ?? []).map((cell, at) => (at === 4 ? '' : cell)), ['D1', 'Ритм', '', 'S1', 'Иванов И.']],
    }));
    const edits = setUp(workbook);
    expect(edits.filter(({ kind }) => kind === 'values')).toEqual([
      { kind: 'values', sheet: 'Сделки', row: 1, column: 5, values: [['Менеджер']] },
    ]);
    expect(edits.some(({ kind }) => kind === 'insert-columns')).toBe(false);
  });

  test('a broken dropdown, a lost note, a lost protection, a foreign editor', () => {
    const at = 4;
    const replaced = <T>(values: readonly T[], value: T): T[] =>
      values.map((old, index) => (index === at ? value : old));
    const look = lookOf(made, 'Сделки');
    const dropdown = withLook('Сделки', { validations: replaced(look.validations, null) });
    expect(setUp(dropdown)).toMatchObject([
      { kind: 'validation', sheet: 'Сделки', block: { row: 2, column: 5, columns: 1 } },
    ]);
    const note = withLook('Сделки', { headerNotes: replaced(look.headerNotes, '') });
    expect(summary(setUp(note))).toEqual(['notes Сделки']);
    const format = withLook('Сделки', { numberFormats: replaced(look.numberFormats, null) });
    expect(summary(setUp(format))).toEqual(['number-format Сделки']);
    const open = withLook('Реестр', { protection: null });
    expect(summary(setUp(open))).toEqual(['protect Реестр']);
    const shared = withLook('Реестр', { protection: { editors: ['rop@firm.ru', 'x@y.z'], description: '' } });
    expect(summary(setUp(shared))).toEqual(['protect Реестр']);
    const lostRules = withLook('▶ Иванов И. (E1)', { conditionalRules: [] });
    expect(summary(setUp(lostRules))).toEqual(['conditional-rules ▶ Иванов И. (E1)']);
  });

  test('matters of taste stay: widths, colours, unhidden columns and sheets, moved columns, own columns', () => {
    const look = lookOf(made, 'Сделки');
    const taste = withLook('Сделки', {
      columnWidths: look.columnWidths.map(() => 321),
      headerBackgrounds: look.headerBackgrounds.map(() => '#ff00ff'),
      tabColor: '#123456',
    });
    expect(setUp(taste)).toEqual([]);
    expect(
      setUp(
        withLook('Нормы', { isHidden: false, hiddenColumns: lookOf(made, 'Нормы').hiddenColumns.map(() => false) }),
      ),
    ).toEqual([]);
    const reversed = changed('Календарь', (sheet) => {
      const flip = <T>(values: readonly T[]): T[] => [...values.slice(0, 4).reverse(), ...values.slice(4)];
      const own = sheet.look as SheetLookImage;
      return {
        ...sheet,
        rows: sheet.rows.map(flip),
        look: {
          ...own,
          headerNotes: flip(own.headerNotes),
          headerBackgrounds: flip(own.headerBackgrounds),
          columnWidths: flip(own.columnWidths),
          numberFormats: flip(own.numberFormats),
          validations: flip(own.validations),
        },
      };
    });
    expect(setUp(reversed)).toEqual([]);
  });

  test('a deleted column is inserted where it belongs', () => {
    const workbook = changed('Сделки', (sheet) => {
      const cut = <T>(values: readonly T[]): T[] => values.filter((_, index) => index !== 3);
      const own = sheet.look as SheetLookImage;
      return {
        ...sheet,
        maxColumns: sheet.maxColumns - 1,
        rows: sheet.rows.map(cut),
        look: {
          ...own,
          headerNotes: cut(own.headerNotes),
          headerBackgrounds: cut(own.headerBackgrounds),
          columnWidths: cut(own.columnWidths),
          hiddenColumns: cut(own.hiddenColumns),
          numberFormats: cut(own.numberFormats),
          validations: cut(own.validations),
        },
      };
    });
    const edits = setUp(workbook);
    expect(edits[0]).toEqual({ kind: 'insert-columns', sheet: 'Сделки', before: 4, count: 1 });
    const repaired = applyEdits(workbook, edits);
    expect(sheetOf(repaired, 'Сделки').rows[0]?.slice(0, 14)).toEqual(sheetOf(made, 'Сделки').rows[0]?.slice(0, 14));
    expect(setUp(repaired)).toEqual([]);
  });
});

test('changing the language renames sheets, headers, notes and dropdowns, but not what a user named himself', () => {
  const own = {
    ...changed('Нормы', (sheet) => ({ ...sheet, name: 'Мои нормы' })),
    sheetNames: made.sheetNames.map((name) => (name === 'Нормы' ? 'Мои нормы' : name)),
  };
  const english = applyEdits(own, setUp(own, 'en'));
  expect(english.sheetNames).toEqual(expect.arrayContaining(['Deals', 'Tasks', 'Мои нормы']));
  expect(english.sheetNames).not.toContain('Сделки');
  expect(sheetOf(english, 'Deals').rows[0]?.slice(0, 3)).toEqual(['ID', 'Client', 'Client type']);
  expect(setUp(english, 'en')).toEqual([]);
});

test('a sheet that is to be made can be filled in the same run', () => {
  const [plan] = plansOf(emptyBook).filter(({ desired }) => desired.schema.sheet === 'start');
  const desired = plan?.desired as DesiredSheet;
  const image = imageAfterLook(desired, null, contextOf(emptyBook));
  expect(image).toMatchObject({ name: 'Старт', maxRows: 7, lastRow: 2 });
  expect(image.rows[1]?.slice(0, 6)).toEqual(['№', 'Готово', 'Шаг', 'Как', 'Сейчас', 'Где']);
  expect(locateColumns(schemaOf('start'), image).missing).toEqual([]);
});
