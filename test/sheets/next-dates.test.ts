import { nextDateEdits } from '../../src/sheets/next-dates';
import { readDraftMaps } from '../../src/sheets/records/draft-maps';
import { readFirm } from '../../src/sheets/records/read-firm';
import type { Workbook } from '../../src/sheets/sheet-image';
import { applyEdits } from './apply-edits';
import { sheetImage, today, workbookOf } from './sheet-images';

const operation = (number: number) => ({
  id: `S1-${number}`,
  stage: 'S1',
  number,
  title: `Операция ${number}`,
  performer: 'менеджер',
});

const book = workbookOf([
  sheetImage('types', [{ kind: 'продажи', code: 'project', name: 'Проектные' }]),
  sheetImage('stages', [{ id: 'S1', saleType: 'project', name: 'Разработка клиента' }]),
  sheetImage('operations', [operation(10), operation(20), operation(30), operation(40)]),
  sheetImage('calendar', [{ date: '31.12.2026', isWorking: 'нет' }]),
  sheetImage('periodicity', [
    { operation: 'S1-10', rule: 'один раз' },
    { operation: 'S1-20', rule: 'последний р.д. месяца' },
    { operation: 'S1-30', rule: 'как получится', nextDates: 'было' },
    { operation: 'S1-40', rule: 'по событию', nextDates: 'было' },
  ]),
]);

const editsFor = (workbook: Workbook) => {
  const { firm, context } = readFirm(workbook, today);
  return nextDateEdits(workbook, readDraftMaps(workbook, today), firm, context);
};

test('the next dates show how a rule was understood, days off taken into account', () => {
  const after = applyEdits(book, editsFor(book));
  const dates = after.sheets
    .find(({ key }) => key === 'periodicity')
    ?.rows.slice(1)
    .map((row) => row[6]);
  expect(dates).toEqual(['23.11.2026', '30.11.2026; 30.12.2026; 29.01.2027; 26.02.2027; 31.03.2027', 'было', '']);
  expect(editsFor(after)).toEqual([]);
});
