import type { CellStyle } from '../../../emulator/document/cell';
import {
  eachCell,
  setFormulaAt,
  setNoteAt,
  setRichTextAt,
  setStyleAt,
  setValidationAt,
  setValueAt,
} from '../../../emulator/document/cells';
import type { DataValidation } from '../../../emulator/document/data-validation';
import { gridRange } from '../../../emulator/document/grid-range';
import type { SheetData } from '../../../emulator/document/sheet';
import type { SpreadsheetDocument } from '../../../emulator/document/spreadsheet';
import { internStyle } from '../../../emulator/document/style';
import { addSheet, documentOf, formulaRule, rangeOf, TODAY } from '../formulas/sheet-of';

const rule = (criteria: string, ...values: DataValidation['values']): DataValidation => ({
  criteria,
  values,
  allowInvalid: false,
  helpText: null,
});

const OUTCOMES = ['сделано', 'попытка без результата', 'перенёс клиент', 'ждём клиента', 'ждём своих', 'не требуется'];

function styleRange(sheet: SheetData, a1: string, style: CellStyle): void {
  eachCell(rangeOf(a1), (row, column) => setStyleAt(sheet, row, column, internStyle(style)));
}

function validateRange(sheet: SheetData, a1: string, validation: DataValidation): void {
  eachCell(rangeOf(a1), (row, column) => setValidationAt(sheet, row, column, validation));
}

/** A workbook like the add-on's: a manager's tab, a directory, a hidden register, a report with a heat map. */
export function sampleDocument(): SpreadsheetDocument {
  const document = documentOf();
  document.sheets = [];
  document.metadata.push({
    id: 7,
    key: 'tk:version',
    value: '1',
    visibility: 'PROJECT',
    location: { kind: 'spreadsheet' },
  });
  const staff = addSheet(document, 'Сотрудники', [
    ['ID', 'Имя', 'E-mail'],
    ['E1', 'Иванов И.', 'ivanov@firm.ru'],
    ['E2', "О'Нил П.", 'oneil@firm.ru'],
  ]);
  addTab(document, staff);
  addReport(document);
  const register = addSheet(document, 'Реестр', [
    ['ID', 'JSON'],
    ['D1/1/50/1', `{"карта":"${'я'.repeat(45_000)}"}`],
    ['D1/1/60/1', 'a\u0001b\r\nc_x0041_ \ud83d\ude00 \ud83d'],
  ]);
  register.hidden = true;
  register.protections.push({
    id: 31,
    kind: 'sheet',
    range: null,
    unprotected: [],
    description: 'Реестр ведёт надстройка',
    warningOnly: false,
    editors: ['rop@firm.ru'],
    domainEdit: false,
  });
  document.metadata.push({
    id: 8,
    key: 'tk:sheet',
    value: 'register',
    visibility: 'DOCUMENT',
    location: { kind: 'sheet', sheetId: register.id },
  });
  document.namedRanges.push({ name: 'Имена', sheetId: staff.id, range: rangeOf('B2:B100') });
  return document;
}

function addTab(document: SpreadsheetDocument, staff: SheetData): void {
  const tab = addSheet(document, '▶ Иванов Иннокентий Константинович (E1)', [
    ['Сегодня 3 · ждём клиента 1'],
    ['ID', '☐', 'Клиент', 'Операция', 'Срок', 'Итог', 'Подтверждение', 'Чем делать', 'Минуты', 'Остаток'],
    ['D1/1/10/1', false, 'Пекарня № 3', 'Собрать сведения', TODAY - 4, null, null, 'Скрипт', 30, '=IF($B3;0;$I3)'],
    ['D1/1/20/1', true, 'Ритм', 'Позвонить', TODAY, 'сделано', '+7 900 000-00-00', 'Карта', 12.5, '=IF($B4;0;$I4)'],
    [
      'D1/1/30/1',
      false,
      'Завод «Прогресс»',
      'Отправить КП',
      TODAY + 2,
      'ждём клиента',
      null,
      null,
      null,
      '=IF($B5;0;$I5)',
    ],
    ['D1/1/40/1', null, '007', 'Выезд', TODAY + 9 + 10 / 24, null, '1-2', null, null, '=TODAY()+5'],
  ]);
  // A text that looks like a formula.
  setValueAt(tab, 7, 3, '=cmd|calc');
  styleRange(tab, 'A2:J2', {
    bold: true,
    background: '#d9ead3',
    wrap: 'WRAP',
    verticalAlignment: 'middle',
    borders: { bottom: { color: '#38761d', style: 'SOLID_MEDIUM' } },
  });
  styleRange(tab, 'C3:D7', { wrap: 'CLIP' });
  styleRange(tab, 'E3:E100', { numberFormat: 'dd.MM.yyyy' });
  styleRange(tab, 'E6', { numberFormat: 'd mmm HH:mm', horizontalAlignment: 'right' });
  styleRange(tab, 'G3:G100', { numberFormat: '@', fontSize: 10 });
  styleRange(tab, 'I3:I100', { numberFormat: '0 мин', fontColor: '#666666', italic: true });
  validateRange(tab, 'B3:B7', rule('CHECKBOX'));
  validateRange(tab, 'F3:F7', rule('VALUE_IN_LIST', OUTCOMES, true));
  validateRange(tab, 'C3:C7', {
    ...rule('VALUE_IN_RANGE', { sheetId: staff.id, range: rangeOf('B2:B100') }, true),
    allowInvalid: true,
    helpText: 'Выберите из списка',
  });
  validateRange(tab, 'E3:E7', rule('DATE_IS_VALID_DATE'));
  validateRange(tab, 'I3:I7', rule('NUMBER_BETWEEN', 0, 600));
  setNoteAt(tab, 2, 2, 'Отметьте, когда сделано.\nПример: галочка');
  setRichTextAt(tab, 3, 8, { runs: [{ start: 0, end: 6, link: `#gid=${staff.id}&range=B2` }] });
  setRichTextAt(tab, 4, 8, { runs: [{ start: 0, end: 5, link: 'https://example.com/map?a=1&b=2' }] });
  setRichTextAt(tab, 1, 1, { runs: [{ start: 0, end: 9, style: { bold: true, fontColor: '#990000' } }] });
  setFormulaAt(tab, 3, 11, `=HYPERLINK("#gid=${staff.id}&range=B2";"Сотрудник")`);
  setFormulaAt(tab, 4, 11, '=SPARKLINE(I3:I6)');
  setFormulaAt(tab, 5, 11, '=COUNTIF(B3:B;TRUE)&" из "&COUNTA(A3:A)');
  tab.conditionalFormats = [
    formulaRule('A3:J100', '=AND($B3=TRUE;N("tk:done")=0)', { fontColor: '#999999', strikethrough: true }),
    formulaRule('A3:J100', '=AND($E3<>"";$E3<TODAY()-2;N("tk:red")=0)', { background: '#f4c7c3' }),
    formulaRule('A3:J100', '=AND($E3<>"";$E3<TODAY();N("tk:yellow")=0)', { background: '#fce8b2' }),
    formulaRule('E3:E100', '=INT($E3)=TODAY()', { bold: true, background: '#b7e1cd' }),
    {
      kind: 'condition',
      ranges: [rangeOf('F3:F100')],
      criteria: 'TEXT_CONTAINS',
      values: ['ждём'],
      style: { background: '#cfe2f3' },
    },
  ];
  tab.protections.push({
    id: 30,
    kind: 'sheet',
    range: null,
    unprotected: [gridRange(3, 2, 5, 1)],
    description: 'Вкладка менеджера',
    warningOnly: false,
    editors: ['rop@firm.ru', 'ivanov@firm.ru'],
    domainEdit: false,
  });
  tab.frozenRows = 2;
  tab.frozenColumns = 2;
  tab.tabColor = '#38761d';
  tab.columnDimensions = [{ hidden: true }, { size: 36 }, { size: 160 }, { size: 180 }];
  tab.rowDimensions = [{ size: 30 }, { size: 42 }];
  tab.filter = { range: rangeOf('A2:J7'), hiddenValues: new Map([[4, ['Выезд']]]) };
}

function addReport(document: SpreadsheetDocument): void {
  const report = addSheet(document, 'Неделя', [
    ['Неделя 23–29 ноября', null, null, null],
    ['Менеджер', 'В срок, %', 'Часы', 'Норма'],
    ['Иванов И.', 0.92, 31.25, '=C3*1,12'],
    ['Петров П.', 0.4, 12, '=C4*1,12'],
    ['Сидорова А.', 0.65, 40, '=SUM(C3:C4)'],
  ]);
  styleRange(report, 'A1:D1', { bold: true, fontSize: 14 });
  report.merges = [rangeOf('A1:D1')];
  styleRange(report, 'B3:B5', { numberFormat: '0%' });
  styleRange(report, 'C3:D5', { numberFormat: '#,##0.0' });
  report.conditionalFormats = [
    {
      kind: 'gradient',
      ranges: [rangeOf('B3:B5')],
      min: { color: '#e67c73', type: 'NUMBER', value: '0' },
      mid: { color: '#ffd666', type: 'PERCENT', value: '50' },
      max: { color: '#57bb8a', type: 'NUMBER', value: '1' },
    },
  ];
  report.hiddenGridlines = true;
}
