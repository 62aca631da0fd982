import type { Worksheet } from 'exceljs';
import { Workbook } from 'exceljs';
import { createFormulaEngine } from '../../../emulator/formulas/ironcalc-engine';
import { writeWorkbook } from '../../../emulator/xlsx/write-workbook';
import { NOON, TODAY } from '../formulas/sheet-of';
import { sampleDocument } from './sample-document';

/** What Excel and LibreOffice find in the file, as another reader sees it. */
async function written(today: 'live' | 'fixed' = 'live'): Promise<Workbook> {
  const bytes = await writeWorkbook(sampleDocument(), { engine: createFormulaEngine(), now: NOON, today });
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  return workbook;
}

const tabOf = (workbook: Workbook): Worksheet => {
  const tab = workbook.getWorksheet('▶ Иванов Иннокентий Константино');
  if (!tab) throw new Error('no tab');
  return tab;
};

test('texts stay texts, dates are dates, ticks are drawn', async () => {
  const tab = tabOf(await written());
  expect(tab.getCell('C7').value).toBe('=cmd|calc');
  expect(tab.getCell('C7').numFmt).toBe('@');
  expect(tab.getCell('C6').value).toBe('007');
  expect(tab.getCell('E4').value).toEqual(new Date('2026-11-23T00:00:00Z'));
  expect(tab.getCell('E4').numFmt).toBe('dd.mm.yyyy');
  expect(tab.getCell('E6').numFmt).toBe('[$-419]d mmm hh:mm');
  expect(tab.getCell('I3').numFmt).toBe('0 "мин"');
  expect([3, 4, 6].map((row) => tab.getCell(row, 2).value)).toEqual([0, 1, 0]);
  expect(tab.getCell('B3').numFmt).toBe('"☑";;"☐"');
});

test('formulas read as Excel’s and bring their results', async () => {
  const tab = tabOf(await written());
  expect(tab.getCell('J4').formula).toBe('IF(($B4=1),0,$I4)');
  expect([tab.getCell('J3').result, tab.getCell('J4').result]).toEqual([30, 0]);
  expect(tab.getCell('J6').value).toMatchObject({ formula: 'TODAY()+5' });
  expect(tab.getCell('J6').numFmt).toBe('dd.mm.yyyy');
  expect(tab.getCell('K3').value).toEqual({
    formula: 'HYPERLINK("#Сотрудники!$B$2","Сотрудник")',
    result: 'Сотрудник',
  });
  expect(tab.getCell('K4').value).toBeNull();
  expect(tab.getCell('K5').value).toEqual({
    formula: 'COUNTIF(B3:B$100,1)&" из "&COUNTA(A3:A$100)',
    result: '1 из 4',
  });
});

test('rules keep their order and text, with Excel’s separators', async () => {
  const rules = (workbook: Workbook) =>
    (
      tabOf(workbook) as Worksheet & { conditionalFormattings: { ref: string; rules: { formulae: string[] }[] }[] }
    ).conditionalFormattings.map(({ ref, rules: [first] }) => `${ref} ${first?.formulae[0]}`);
  expect(rules(await written())).toEqual([
    'A3:J100 AND(($B3=1)=TRUE,N("tk:done")=0)',
    'A3:J100 AND($E3<>"",$E3<TODAY()-2,N("tk:red")=0)',
    'A3:J100 AND($E3<>"",$E3<TODAY(),N("tk:yellow")=0)',
    'E3:E100 INT($E3)=TODAY()',
    'F3:F100 ISNUMBER(SEARCH("ждём",F3))',
  ]);
  expect(rules(await written('fixed'))[2]).toBe(`A3:J100 AND($E3<>"",$E3<${TODAY},N("tk:yellow")=0)`);
});

test('lists, notes, links, frozen rows, hidden parts and protection are Excel’s own', async () => {
  const workbook = await written();
  const tab = tabOf(workbook);
  expect(tab.getCell('F3').dataValidation).toMatchObject({ type: 'list', showErrorMessage: true });
  expect(tab.getCell('C3').dataValidation).toMatchObject({
    formulae: ['Сотрудники!$B$2:$B$100'],
    prompt: 'Выберите из списка',
  });
  expect(tab.getCell('B3').dataValidation).toMatchObject({ type: 'list', formulae: ['"1,0"'] });
  expect(tab.getCell('B2').note).toBe('Отметьте, когда сделано.\nПример: галочка');
  expect(tab.getCell('H3').value).toEqual({ text: 'Скрипт', hyperlink: '#Сотрудники!$B$2' });
  expect(tab.views[0]).toMatchObject({ state: 'frozen', xSplit: 2, ySplit: 2 });
  expect(tab.getColumn(1).hidden).toBe(true);
  expect(tab.getRow(6).hidden).toBe(true);
  expect(tab.getCell('B3').protection).toMatchObject({ locked: false });
  expect((tab as Worksheet & { sheetProtection: object }).sheetProtection).toMatchObject({ sheet: true });
  expect(tab.pageSetup).toMatchObject({
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: '1:2',
  });
  expect(workbook.getWorksheet('Реестр')?.state).toBe('hidden');
  expect(workbook.getWorksheet('_techkarta_emulator')?.state).toBe('veryHidden');
});
