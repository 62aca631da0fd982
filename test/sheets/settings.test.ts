import fc from 'fast-check';
import { settingExplanations } from '../../library/setting-explanations';
import { deviationKindNames } from '../../src/i18n/deviation-kind';
import { dateOfDayNumber } from '../../src/kernel/local-date';
import type { Settings } from '../../src/model/firm';
import { plainContext } from '../../src/sheets/plain-context';
import { defaultSettings } from '../../src/sheets/records/default-settings';
import { formatSettings, languageOf, readSettings } from '../../src/sheets/records/settings-record';
import { settingKeys } from '../../src/sheets/setting-keys';
import { cellsOf, sheetImage, today, workbookOf } from './sheet-images';

const settingsArb: fc.Arbitrary<Settings> = fc.record({
  language: fc.constantFrom('ru', 'en'),
  dayStartsAtMinute: fc.integer({ min: 0, max: 700 }),
  dayEndsAtMinute: fc.integer({ min: 701, max: 1439 }),
  horizonWorkingDays: fc.integer({ min: 0, max: 60 }),
  timeKeeping: fc.constantFrom('always', 'campaign', 'never'),
  campaign: fc.record({
    operations: fc.subarray(['S1-50', 'S1-60', 'S2-10']),
    until: fc.option(fc.integer({ min: 46_000, max: 47_000 }).map(dateOfDayNumber), { nil: null }),
  }),
  approvalThreshold: fc.integer({ min: 0, max: 10_000_000 }),
  undisclosedAllowed: fc.integer({ min: 0, max: 100 }),
  sheetsByName: fc.boolean(),
  offerNumberSource: fc.constantFrom('addon', '1c'),
  disabledDeviations: fc.subarray(Object.keys(deviationKindNames)),
});

test('settings that were written are read back, whichever language they name', () => {
  fc.assert(
    fc.property(settingsArb, (settings) => {
      const { language } = settings;
      const rows = cellsOf(formatSettings(settings, plainContext(language, today), settingExplanations));
      const workbook = workbookOf([sheetImage('settings', rows, { language })], language);
      expect(languageOf(workbook)).toBe(language);
      expect(readSettings(workbook, today)).toEqual({ settings, findings: [] });
    }),
  );
});

test('every setting has a row with an explanation in both languages', () => {
  for (const language of ['ru', 'en'] as const) {
    const rows = formatSettings(defaultSettings, plainContext(language, today), settingExplanations);
    expect(rows).toHaveLength(Object.keys(settingKeys).length);
    for (const { key, explanation } of rows) expect([key, String(explanation).length > 30]).toEqual([key, true]);
  }
});

test('a day that ends before it starts is told of, and the usual hours hold', () => {
  const rows = [
    { key: 'Начало рабочего дня', value: '18' },
    { key: 'Конец рабочего дня', value: '9:00' },
  ];
  const { settings, findings } = readSettings(workbookOf([sheetImage('settings', rows)]), today);
  expect(settings).toEqual(defaultSettings);
  expect(findings).toMatchObject([{ code: 'day-ends-before-start' }]);
});
