import { fewestForFulfilment } from '../../control/fulfilment';
import type { Inspection } from '../../control/inspection';
import { type WeekRow, weekReport } from '../../control/report/week';
import { percentOf, weekTitle } from '../../i18n/report-titles';
import type { Teller } from '../../i18n/teller';
import { verdictSentence } from '../../i18n/verdict-sentence';
import type { CellValue } from '../../kernel/cell';
import type { Language } from '../../kernel/language';
import type { DesiredRow } from '../desired-row';
import { heatColumnKeys, week } from '../schema/reports';
import { type ReportNames, reportNames } from './report-names';
import type { ReportSheet } from './report-sheet';

const together = { ru: 'Все вместе', en: 'All together' } as const;

/** «Неделя»: a row per manager (or, where nobody may be named, per operation) with the heat map of the last weeks, and all together. */
export function weekSheet(inspection: Inspection, teller: Teller): ReportSheet {
  const { facts } = inspection;
  const { language } = teller;
  const isByName = facts.firm.settings.sheetsByName;
  const names = reportNames(facts, language, isByName);
  const { period, total, rows, deviations } = weekReport(inspection, isByName ? 'performer' : 'operation');
  const nameOf = ({ who }: WeekRow): string =>
    who === null ? together[language] : isByName ? names.person(who) : names.operation(who);
  const sorted = [...rows].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  return {
    schema: week,
    title: weekTitle(teller, period, total.fulfilment, deviations),
    rows: [...sorted, total].map((row) => rowOf(row, nameOf(row), names, teller)),
    leftOut: {},
  };
}

function rowOf(row: WeekRow, who: string, names: ReportNames, teller: Teller): DesiredRow {
  const heat = Object.fromEntries(heatColumnKeys.map((key, at) => [key, percentCell(row.weeks[at]?.share ?? null)]));
  return {
    who,
    plan: row.plan,
    done: row.done,
    inTermPercent: percentCell(row.inTerm),
    inOrderPercent: percentCell(row.inOrder),
    evidencePercent: percentCell(row.evidence),
    unitsPercent: percentCell(row.units),
    fulfilmentPercent: percentCell(row.fulfilment.share),
    change: changeText(row.change, teller.language),
    ...heat,
    remark: remarkOf(row, names, teller),
  };
}

const percentCell = (share: number | null): CellValue => (share === null ? '' : percentOf(share));

function changeText(change: number | null, language: Language): string {
  if (change === null) return '';
  const points = Math.abs(percentOf(change));
  const unit = language === 'ru' ? 'п.п.' : 'points';
  return `${change > 0 ? '▲' : '▼'} ${points} ${unit}`;
}

function remarkOf({ fulfilment, verdict }: WeekRow, names: ReportNames, teller: Teller): string {
  const tooFew =
    fulfilment.share !== null
      ? ''
      : teller.language === 'ru'
        ? `мало данных: есть ${fulfilment.matured}, нужно ${fewestForFulfilment}`
        : `too few: ${fulfilment.matured} of ${fewestForFulfilment} needed`;
  const judged =
    verdict === null
      ? ''
      : verdictSentence(teller, verdict, {
          operation: names.operation(verdict.operation),
          // The row's first cell names him already.
          performer: '',
        });
  return [judged, tooFew].filter((part) => part !== '').join('; ');
}
