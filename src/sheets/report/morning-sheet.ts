import type { Inspection } from '../../control/inspection';
import { type MorningItem, type MorningSection, morningReport, morningSections } from '../../control/report/morning';
import { deviationSentence } from '../../i18n/deviation-sentence';
import { morningSectionNames, morningSentence } from '../../i18n/morning-sentence';
import { morningTitle } from '../../i18n/report-titles';
import type { Teller } from '../../i18n/teller';
import { dateOf, type LocalStamp } from '../../kernel/local-date';
import type { DesiredRow } from '../desired-row';
import { morning } from '../schema/reports';
import { serialOfStamp } from '../stamp-serial';
import { type ReportNames, reportNames } from './report-names';
import type { LinkTo, ReportSheet, ReportTarget } from './report-sheet';
import { linked, placeName } from './report-target';

/** «Утро РОПа»: what to decide now, what is overdue, bypassed, moved by the client, due today; each row leads to its place. */
export function morningSheet(inspection: Inspection, teller: Teller, linkTo: LinkTo): ReportSheet {
  const { facts } = inspection;
  const isByName = facts.firm.settings.sheetsByName;
  const names = reportNames(facts, teller.language, isByName);
  const items = morningReport(inspection);
  const counts = Object.fromEntries(
    morningSections.map((section) => [section, items.filter((item) => item.section === section).length]),
  ) as Record<MorningSection, number>;
  return {
    schema: morning,
    title: morningTitle(teller, facts.today, counts),
    rows: items.map((item) => rowOf(item, names, teller, linkTo)),
    leftOut: { performer: !isByName },
  };
}

function rowOf(item: MorningItem, names: ReportNames, teller: Teller, linkTo: LinkTo): DesiredRow {
  const what = item.deviation ?? item.task;
  const { language } = teller;
  const target = targetOf(item);
  return {
    section: morningSectionNames[item.section][language],
    sentence: sentenceOf(item, names, teller),
    client: names.client(what.deal),
    operation: names.operation(what.operation),
    performer: names.person(what.performer),
    since: daySerial(item.deviation ? item.deviation.since : item.task.availableFrom),
    days: item.days ?? '',
    ...linked(target, linkTo, target === null ? '' : placeName(target, language)),
  };
}

function sentenceOf(item: MorningItem, names: ReportNames, teller: Teller): string {
  if (item.deviation) {
    const { protected: held } = item.deviation.figures;
    return deviationSentence(
      teller,
      item.deviation,
      names.of({ ...item.deviation, other: held === undefined ? null : String(held) }),
    );
  }
  const { task, reason, days } = item;
  const other = 'operation' in reason ? reason.operation : reason.kind === 'approval' ? reason.protected : null;
  return morningSentence(teller, reason, names.of({ ...task, other: other === '' ? null : other }), days, task.due);
}

function targetOf(item: MorningItem): ReportTarget | null {
  if (item.task) return { kind: 'task', task: item.task.id, performer: item.task.performer };
  const { task, performer, deal } = item.deviation;
  if (item.deviation.kind === 'gate-bypass' && deal !== null) return { kind: 'answers', deal };
  if (task !== null && performer !== null) return { kind: 'task', task, performer };
  return deal === null ? null : { kind: 'deal', deal };
}

const daySerial = (stamp: LocalStamp | null): number | '' => (stamp === null ? '' : serialOfStamp(dateOf(stamp)));
