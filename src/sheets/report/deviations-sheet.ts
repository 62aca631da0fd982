import type { Deviation, DeviationKind } from '../../control/deviation';
import type { Inspection } from '../../control/inspection';
import { type DeviationShare, deviationList } from '../../control/report/deviation-list';
import { deviationKindNames, severityNames } from '../../i18n/deviation-kind';
import { deviationSentence } from '../../i18n/deviation-sentence';
import { deviationsTitle, percentOf, shareSentence } from '../../i18n/report-titles';
import type { Teller } from '../../i18n/teller';
import type { Bilingual } from '../../kernel/language';
import { dateOf } from '../../kernel/local-date';
import type { DesiredRow } from '../desired-row';
import { deviations as schema } from '../schema/reports';
import { serialOfStamp } from '../stamp-serial';
import { type ReportNames, reportNames } from './report-names';
import type { LinkTo, ReportSheet, ReportTarget } from './report-sheet';
import { linked, placeName } from './report-target';

const workingDays: Bilingual = { ru: 'р.д.', en: 'w. days' };
const percent: Bilingual = { ru: '%', en: '%' };
const pieces: Bilingual = { ru: 'ед.', en: 'units' };

/** What a kind's size is measured in; kinds without a size have no unit. */
const units: Partial<Readonly<Record<DeviationKind, Bilingual>>> = {
  overdue: workingDays,
  late: workingDays,
  stalled: workingDays,
  rhythm: workingDays,
  'entered-later': percent,
  'over-norm': percent,
  'under-norm': percent,
  shift: percent,
  overload: percent,
  unplanned: percent,
  'below-plan': pieces,
  'above-plan': pieces,
  unchecked: pieces,
  'gate-bypass': { ru: 'вопр.', en: 'questions' },
  unattended: { ru: 'задач', en: 'tasks' },
};

/** The operation that a sentence names beside its own. */
export const otherOperation = ({ figures }: Deviation): string | null => {
  const id = figures.predecessor ?? figures.successor ?? figures.protected;
  return id === undefined || id === '' ? null : String(id);
};

/** «Отклонения»: the full list with a sentence each, up to 5,000 rows; the first line counts them all. */
export function deviationsSheet(inspection: Inspection, teller: Teller, linkTo: LinkTo): ReportSheet {
  const isByName = inspection.facts.firm.settings.sheetsByName;
  const names = reportNames(inspection.facts, teller.language, isByName);
  const list = deviationList(inspection, isByName);
  return {
    schema,
    title: deviationsTitle(teller, list.counts, list.left),
    rows: [
      ...list.shown.map((deviation) => rowOf(deviation, names, teller, linkTo)),
      ...list.shares.map((share) => shareRow(share, names, teller)),
    ],
    leftOut: { performer: !isByName },
  };
}

function rowOf(deviation: Deviation, names: ReportNames, teller: Teller, linkTo: LinkTo): DesiredRow {
  const { kind, severity, deal, operation, performer, since, size } = deviation;
  const { language } = teller;
  const target = targetOf(deviation);
  return {
    kind: deviationKindNames[kind][language],
    severity: severityNames[severity][language],
    sentence: deviationSentence(teller, deviation, names.of({ ...deviation, other: otherOperation(deviation) })),
    client: names.client(deal),
    deal: deal ?? '',
    operation: names.operation(operation),
    performer: names.person(performer),
    since: since === null ? '' : serialOfStamp(dateOf(since)),
    size: size ?? '',
    unit: size === null ? '' : (units[kind]?.[language] ?? ''),
    ...linked(target, linkTo, target === null ? '' : placeName(target, language)),
  };
}

function targetOf({ kind, task, performer, deal }: Deviation): ReportTarget | null {
  if (kind === 'gate-bypass' && deal !== null) return { kind: 'answers', deal };
  // A finished task leaves its tab in the morning; its deal stays.
  if (kind === 'overdue' && task !== null && performer !== null) return { kind: 'task', task, performer };
  return deal === null ? null : { kind: 'deal', deal };
}

function shareRow(share: DeviationShare, names: ReportNames, teller: Teller): DesiredRow {
  const { language } = teller;
  return {
    kind: deviationKindNames[share.kind][language],
    severity: severityNames.low[language],
    sentence: shareSentence(teller, share, names.person(share.performer)),
    client: '',
    deal: '',
    operation: '',
    performer: names.person(share.performer),
    since: '',
    size: percentOf(share.total === 0 ? 0 : share.count / share.total),
    unit: percent[language],
    where: '',
    url: '',
  };
}
