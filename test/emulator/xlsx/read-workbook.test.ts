import { deflateRawSync } from 'node:zlib';
import { Workbook } from 'exceljs';
import { cellAt, validationAt, valueAt } from '../../../emulator/document/cells';
import { readWorkbook } from '../../../emulator/xlsx/read-workbook';
import { writeWorkbook } from '../../../emulator/xlsx/write-workbook';
import { NOON, rangeOf } from '../formulas/sheet-of';
import { sampleDocument } from './sample-document';

async function saved(build: (workbook: Workbook) => void): Promise<Uint8Array> {
  const workbook = new Workbook();
  build(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** A zip of deflated parts; `claim` is the unpacked size that it tells. */
function zipOf(parts: Readonly<Record<string, string | Uint8Array>>, claim?: number): Uint8Array {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(parts)) {
    const packed = deflateRawSync(content);
    const path = Buffer.from(name);
    const sizes = (header: Buffer, at: number) => {
      header.writeUInt32LE(packed.length, at);
      header.writeUInt32LE(claim ?? Buffer.byteLength(content), at + 4);
      header.writeUInt16LE(path.length, at + 8);
    };
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    sizes(local, 18);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(8, 10);
    sizes(central, 20);
    central.writeUInt32LE(offset, 42);
    bodies.push(local, path, packed);
    directory.push(central, path);
    offset += 30 + path.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(directory.length / 2, 10);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...bodies, ...directory, end]));
}

describe('a workbook made elsewhere', () => {
  const foreign = () =>
    saved((workbook) => {
      const sheet = workbook.addWorksheet('Клиенты', { views: [{ state: 'frozen', xSplit: 0, ySplit: 1 }] });
      sheet.addRow(['Клиент', 'Дата', 'Сумма', 'Итог']);
      sheet.addRow([
        'Пекарня',
        new Date('2026-11-23T00:00:00Z'),
        1250.5,
        { formula: 'IF(C2>1.5,"да","нет")', result: 'да' },
      ]);
      sheet.getCell('B2').numFmt = 'mm-dd-yy';
      sheet.getCell('A2').value = { text: 'Пекарня', hyperlink: "#'Клиенты'!A1" };
      sheet.getCell('A3').value = { richText: [{ text: 'Рит' }, { text: 'м', font: { bold: true } }] };
      sheet.getCell('C3').value = { error: '#N/A' };
      sheet.getCell('A1').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF00FF00' } };
      sheet.getColumn(3).width = 20;
      sheet.mergeCells('A5:D6');
      (sheet as unknown as { dataValidations: { add(a: string, v: object): void } }).dataValidations.add(
        'D2:D1048576',
        {
          type: 'list',
          formulae: ['"да,нет"'],
          showErrorMessage: true,
        },
      );
      sheet.addConditionalFormatting({
        ref: 'A2:D9',
        rules: [
          { type: 'expression', priority: 2, formulae: ['$C2>1.5'], style: { font: { bold: true } } },
          {
            type: 'cellIs',
            priority: 1,
            operator: 'lessThan',
            formulae: [5],
            style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFF0000' } } },
          },
        ],
      });
      workbook.addWorksheet('Скрытый', { state: 'hidden' });
      workbook.definedNames.add("'Клиенты'!$A$2:$A$9", 'Список');
    });

  test('becomes a document', async () => {
    const { document, isOwn, extras } = await readWorkbook(await foreign(), { owner: 'rop@firm.ru', name: 'База' });
    const [sheet, hidden] = document.sheets;
    if (!sheet || !hidden) throw new Error('sheets are missing');
    expect([isOwn, extras, document.name, document.owner]).toEqual([false, null, 'База', 'rop@firm.ru']);
    expect([sheet.name, sheet.frozenRows, hidden.hidden]).toEqual(['Клиенты', 1, true]);
    expect(cellAt(sheet, 2, 1)).toMatchObject({
      value: 'Пекарня',
      richText: { runs: [{ link: `#gid=${sheet.id}&range=A1` }] },
    });
    expect(cellAt(sheet, 2, 2)).toMatchObject({ value: 46_349, style: { numberFormat: 'dd.MM.yyyy' } });
    expect(cellAt(sheet, 2, 4).formula).toBe('=IF(C2>1,5;"да";"нет")');
    expect([valueAt(sheet, 3, 1), valueAt(sheet, 3, 3)]).toEqual(['Ритм', '#N/A']);
    expect(cellAt(sheet, 1, 1).style.background).toBe('#00ff00');
    expect(sheet.columnDimensions[2]).toEqual({ size: 145 });
    expect(sheet.merges).toEqual([rangeOf('A5:D6')]);
    expect(validationAt(sheet, 2, 4)).toMatchObject({
      criteria: 'VALUE_IN_LIST',
      values: [['да', 'нет'], true],
      allowInvalid: false,
    });
    expect([validationAt(sheet, 1000, 4)?.criteria, validationAt(sheet, 1001, 4)]).toEqual([
      'VALUE_IN_LIST',
      undefined,
    ]);
    expect(sheet.conditionalFormats).toMatchObject([
      { criteria: 'NUMBER_LESS_THAN', values: [5], style: { background: '#ff0000' } },
      { criteria: 'CUSTOM_FORMULA', values: ['=$C2>1,5'], style: { bold: true } },
    ]);
    expect(document.namedRanges).toEqual([{ name: 'Список', sheetId: sheet.id, range: rangeOf('A2:A9') }]);
  });
});

test('what was edited in Excel wins over what was saved', async () => {
  const workbook = new Workbook();
  const bytes = await writeWorkbook(sampleDocument(), { now: NOON });
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  const tab = workbook.worksheets[1];
  const register = workbook.getWorksheet('Реестр');
  if (!tab || !register) throw new Error('sheets are missing');
  tab.getCell('B3').value = 1;
  tab.getCell('B6').value = 1;
  tab.getCell('H3').value = 'Другое';
  tab.getCell('J3').value = 5;
  register.getCell('B2').value = '{}';
  workbook.addWorksheet('Новый').getCell('A1').value = 'мой';
  const { document } = await readWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer()));
  const [, read, , kept, added] = document.sheets;
  if (!read || !kept || !added) throw new Error('sheets are missing');
  expect([valueAt(read, 3, 2), valueAt(read, 6, 2), valueAt(read, 5, 2)]).toEqual([true, true, false]);
  expect(cellAt(read, 3, 8)).toMatchObject({ value: 'Другое' });
  expect(cellAt(read, 3, 8).richText).toBeUndefined();
  expect(cellAt(read, 3, 10)).toMatchObject({ value: 5 });
  expect(valueAt(kept, 2, 2)).toBe('{}');
  expect([added.name, valueAt(added, 1, 1), document.sheets.length]).toEqual(['Новый', 'мой', 5]);
  expect(read.protections).toHaveLength(1);
});

describe('one error for', () => {
  const whole = () => writeWorkbook(sampleDocument(), { now: NOON });

  test.each<[string, () => Uint8Array | Promise<Uint8Array>, string, string]>([
    ['an empty file', () => new Uint8Array(), 'not-a-workbook', 'The file is no .xlsx workbook.'],
    [
      'another kind of file',
      () => new TextEncoder().encode('ID;Клиент\r\n1;Пекарня'.repeat(9)),
      'not-a-workbook',
      'The file is no .xlsx workbook.',
    ],
    [
      'a zip with something else',
      () => zipOf({ 'readme.xml': '<a/>' }),
      'not-a-workbook',
      'The file is no .xlsx workbook.',
    ],
    [
      'a file cut off',
      async () => (await whole()).slice(0, 9000),
      'damaged',
      'The workbook is damaged and cannot be read.',
    ],
    [
      'a part that is no XML',
      () => zipOf({ 'xl/workbook.xml': '<workbook><sheets>' }),
      'damaged',
      'The workbook is damaged and cannot be read.',
    ],
    [
      'a file of 100 MB',
      () => new Uint8Array(100_000_000),
      'too-large',
      'The file is too large: 100 MB, at most 30 MB.',
    ],
    [
      'a zip bomb',
      () => zipOf({ 'xl/workbook.xml': new Uint8Array(170_000_000) }),
      'too-large',
      'The workbook is too large: 170 MB unpacked, at most 160 MB.',
    ],
    [
      'a zip bomb that lies',
      () => zipOf({ 'xl/workbook.xml': new Uint8Array(170_000_000) }, 900),
      'damaged',
      'The workbook is damaged and cannot be read.',
    ],
  ])('%s', async (_what, make, reason, message) => {
    await expect(readWorkbook(await make())).rejects.toMatchObject({ name: 'WorkbookError', reason, message });
  });

  test('bytes changed anywhere', async () => {
    const bytes = await whole();
    for (let at = 10; at < bytes.length; at += Math.floor(bytes.length / 40)) {
      const changed = bytes.slice();
      changed.fill(0x5a, at, at + 24);
      const outcome = await readWorkbook(changed).then(
        () => 'read',
        (error: Error) => error.name,
      );
      expect(['read', 'WorkbookError']).toContain(outcome);
    }
  });

  test.each([
    ['{"format":1,"docu', 'damaged', 'The sheet _techkarta_emulator of the workbook is damaged.'],
    ['{"format":1}', 'damaged', 'The sheet _techkarta_emulator of the workbook is damaged.'],
    ['{"format":99}', 'newer', 'The workbook was written by a newer version and cannot be read by this one.'],
  ])('a technical sheet %s', async (text, reason, message) => {
    const bytes = await saved((workbook) => {
      workbook.addWorksheet('Лист');
      workbook.addWorksheet('_techkarta_emulator').getCell('A1').value = text;
    });
    await expect(readWorkbook(bytes)).rejects.toMatchObject({ reason, message });
  });
});
