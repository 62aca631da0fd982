import type { Language } from '../../../src/kernel/language';
import { localDate } from '../../../src/kernel/local-date';
import { deviationsSheet } from '../../../src/sheets/report/deviations-sheet';
import { diffReport } from '../../../src/sheets/report/diff-report';
import { morningSheet } from '../../../src/sheets/report/morning-sheet';
import { offerGateSheet } from '../../../src/sheets/report/offer-gate-sheet';
import type { LinkTo, ReportSheet } from '../../../src/sheets/report/report-sheet';
import { reportSummary, reportSummaryText } from '../../../src/sheets/report/report-summary';
import { weekSheet } from '../../../src/sheets/report/week-sheet';
import type { SheetImage } from '../../../src/sheets/sheet-image';
import { expectApproved } from '../../approve';
import { applyEdits } from '../apply-edits';
import { sheetImage, workbookOf } from '../sheet-images';
import { shownReport } from './shown-report';
import { smallFirm } from './small-firm';
import { tellers } from './tellers';

const today = localDate('2026-11-26');
const linkTo: LinkTo = (target) => (target.kind === 'task' ? `#task=${target.task}` : `#${target.kind}=${target.deal}`);

const written = (report: ReportSheet, language: Language): SheetImage => {
  const image = sheetImage(report.schema.sheet, [], { language });
  const [sheet] = applyEdits(workbookOf([image], language), diffReport(image, report, language, today)).sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
};

const inspection = smallFirm();
const reports: Readonly<Record<string, (language: Language) => ReportSheet>> = {
  morning: (language) => morningSheet(inspection, tellers[language], linkTo),
  week: (language) => weekSheet(inspection, tellers[language]),
  deviations: (language) => deviationsSheet(inspection, tellers[language], linkTo),
  'offer-gate': (language) => offerGateSheet(inspection, tellers[language], linkTo),
};

describe.each(['ru', 'en'] as const)('in %s', (language) => {
  test.each(Object.keys(reports))('%s is as approved', (name) => {
    const report = reports[name]?.(language);
    if (!report) throw new Error(`no report ${name}`);
    expectApproved(
      shownReport(report.schema.sheet, written(report, language), language),
      `${__dirname}/approved/${name}.${language}.txt`,
    );
  });

  test('the summary is as approved', () => {
    expectApproved(
      reportSummaryText(reportSummary(inspection, tellers[language]), language),
      `${__dirname}/approved/summary.${language}.txt`,
    );
  });
});

describe('privacy: sheets that everybody opens show operations and deals', () => {
  const anonymous = smallFirm({ sheetsByName: false });
  const people = /Иванов|Петров|Сидорова|Орлова/;

  test.each([
    { name: 'morning', report: morningSheet(anonymous, tellers.ru, linkTo) },
    { name: 'week', report: weekSheet(anonymous, tellers.ru) },
    { name: 'deviations', report: deviationsSheet(anonymous, tellers.ru, linkTo) },
  ])('$name names nobody', ({ report }) => {
    expect(`${report.title} ${JSON.stringify(report.rows)}`).not.toMatch(people);
  });

  test('the performer’s column is left out', () => {
    const report = deviationsSheet(anonymous, tellers.ru, linkTo);
    expect(report.leftOut).toEqual({ performer: true });
    expect(report.rows.every((row) => row.performer === '')).toBe(true);
  });

  test('the week is told by operations', () => {
    expect(weekSheet(anonymous, tellers.ru).rows.map(({ who }) => who)).toEqual([
      'Выезд на площадку',
      'Дозвониться, назначить разговоры',
      'Допуск к КП',
      'Отправить КП',
      'Разговор с пользователем решения',
      'Разговор со снабжением',
      'Все вместе',
    ]);
  });

  test('the head’s summary is by name all the same', () => {
    expect(JSON.stringify(reportSummary(anonymous, tellers.ru))).toMatch(people);
  });
});

test('a summary is JSON', () => {
  const summary = reportSummary(inspection, tellers.ru);
  expect(JSON.parse(JSON.stringify(summary))).toEqual(summary);
  expect(summary.byKind[summary.byKind.length - 1]?.cumulativePercent).toBe(100);
});

test('a place without an address is not linked', () => {
  const report = deviationsSheet(inspection, tellers.ru, () => '');
  expect(report.rows.every((row) => row.where === '' && row.url === '')).toBe(true);
});
