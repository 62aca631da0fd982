import type { Deviation } from '../../control/deviation';
import { fulfilmentOf, maturedIn } from '../../control/fulfilment';
import type { Inspection } from '../../control/inspection';
import { mapOrPerson, type Verdict } from '../../control/map-or-person';
import { deviationList } from '../../control/report/deviation-list';
import { paretoOf } from '../../control/report/head-report';
import { reportedWeek } from '../../control/report/week';
import { deviationKindNames } from '../../i18n/deviation-kind';
import { deviationSentence } from '../../i18n/deviation-sentence';
import { deviationsTitle, percentOf, shareSentence } from '../../i18n/report-titles';
import type { Teller } from '../../i18n/teller';
import { verdictSentence } from '../../i18n/verdict-sentence';
import type { Language } from '../../kernel/language';
import { addDays } from '../../kernel/local-date';
import { otherOperation } from './deviations-sheet';
import { type ReportNames, reportNames } from './report-names';

/** What the head's dialog, the sidebar and the console show of a report; JSON, by name. */
export interface ReportSummary {
  readonly title: string;
  readonly total: number;
  /** The most frequent first, with the share of all that the kinds so far make up (Pareto). */
  readonly byKind: readonly {
    readonly kind: string;
    readonly title: string;
    readonly count: number;
    readonly cumulativePercent: number;
  }[];
  readonly byPerson: readonly {
    readonly name: string;
    readonly count: number;
    readonly fulfilmentPercent: number | null;
  }[];
  /** The weightiest deviations, said. */
  readonly sentences: readonly string[];
  /** Map or person, over the last four weeks; ordinary scatter is left out unless there is nothing else. */
  readonly verdicts: readonly string[];
}

const mostSentences = 20;
const mostVerdicts = 6;

/** The summary «Отклонения» by kind and person. It names people: it is for the head's eyes. */
export function reportSummary(inspection: Inspection, teller: Teller): ReportSummary {
  const { facts, deviations } = inspection;
  const { language } = teller;
  const names = reportNames(facts, language, true);
  const list = deviationList(inspection, true);
  return {
    title: deviationsTitle(teller, list.counts, []),
    total: deviations.length,
    byKind: paretoOf(deviations).map(({ kind, count, cumulative }) => ({
      kind,
      title: deviationKindNames[kind][language],
      count,
      cumulativePercent: percentOf(cumulative),
    })),
    byPerson: byPerson(inspection, names.person),
    sentences: [
      ...list.shown.map((deviation) => sentenceOf(deviation, names, teller)),
      ...list.shares.map((share) => shareSentence(teller, share, names.person(share.performer))),
    ].slice(0, mostSentences),
    verdicts: verdictsOf(inspection, teller, names),
  };
}

function byPerson(
  { facts, deviations, obligations }: Inspection,
  nameOf: (id: string) => string,
): ReportSummary['byPerson'] {
  const counts = new Map<string, number>();
  for (const { performer } of deviations)
    if (performer !== null) counts.set(performer, (counts.get(performer) ?? 0) + 1);
  for (const { task } of obligations) if (!counts.has(task.performer)) counts.set(task.performer, 0);
  return [...counts]
    .map(([performer, count]) => {
      const { share } = fulfilmentOf(obligations.filter(({ task }) => task.performer === performer));
      return {
        name: nameOf(performer),
        count,
        fulfilmentPercent: share === null ? null : percentOf(share),
        isStaff: facts.employees.has(performer),
      };
    })
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    .map(({ name, count, fulfilmentPercent }) => ({ name, count, fulfilmentPercent }));
}

/** Verdicts that tell something first; ordinary scatter is left out unless there is nothing else. */
function verdictsOf(inspection: Inspection, teller: Teller, names: ReportNames): readonly string[] {
  const verdicts = judged(inspection);
  const telling = verdicts.filter(({ kind }) => kind !== 'ordinary');
  return (telling.length > 0 ? telling : verdicts)
    .slice(0, mostVerdicts)
    .map((verdict) => spoken(verdict, teller, names));
}

const judged = ({ facts, obligations }: Inspection): readonly Verdict[] => {
  const { from, to } = reportedWeek(facts.now);
  return mapOrPerson(maturedIn({ from: addDays(from, -21), to }, obligations));
};

const spoken = (verdict: Verdict, teller: Teller, names: ReportNames): string =>
  verdictSentence(teller, verdict, {
    operation: names.operation(verdict.operation),
    performer: verdict.kind === 'person' ? names.person(verdict.performer) : '',
  });

const sentenceOf = (deviation: Deviation, names: ReportNames, teller: Teller): string =>
  deviationSentence(teller, deviation, names.of({ ...deviation, other: otherOperation(deviation) }));

/**
 * What the head should talk about first, by name: where the map or a person is at fault (half of the list at most), then the
 * weightiest deviation of each kind, and if there is room the next ones.
 */
export function topicsOf(inspection: Inspection, teller: Teller, most: number): readonly string[] {
  const names = reportNames(inspection.facts, teller.language, true);
  const verdicts = judged(inspection).filter(({ kind }) => kind !== 'ordinary');
  const kinds = new Set<string>();
  const [first, further]: [Deviation[], Deviation[]] = [[], []];
  for (const deviation of deviationList(inspection, true).shown) {
    (kinds.has(deviation.kind) ? further : first).push(deviation);
    kinds.add(deviation.kind);
  }
  const said = verdicts.slice(0, most / 2).map((verdict) => spoken(verdict, teller, names));
  const told = [...first, ...further].slice(0, most - said.length);
  return [...said, ...told.map((deviation) => sentenceOf(deviation, names, teller))];
}

/** The summary as text for a console: title, kinds, people, sentences. */
export function reportSummaryText(
  { title, byKind, byPerson: people, sentences, verdicts }: ReportSummary,
  language: Language,
): string {
  const width = Math.max(0, ...byKind.map((kind) => kind.title.length), ...people.map((person) => person.name.length));
  const heading = (ru: string, en: string): string => `\n${language === 'ru' ? ru : en}`;
  const lines = [title];
  if (byKind.length > 0) lines.push(heading('По видам', 'By kind'));
  for (const kind of byKind)
    lines.push(
      `  ${kind.title.padEnd(width)}  ${String(kind.count).padStart(4)}  ${String(kind.cumulativePercent).padStart(3)} %`,
    );
  if (people.length > 0)
    lines.push(heading('По людям (отклонений, выполнение карты)', 'By person (deviations, fulfilment)'));
  for (const { name, count, fulfilmentPercent } of people)
    lines.push(
      `  ${name.padEnd(width)}  ${String(count).padStart(4)}  ${fulfilmentPercent === null ? '  —' : `${String(fulfilmentPercent).padStart(3)} %`}`,
    );
  if (verdicts.length > 0)
    lines.push(heading('Карта или человек', 'Map or person'), ...verdicts.map((verdict) => `  ${verdict}`));
  if (sentences.length > 0)
    lines.push(heading('Главное', 'First of all'), ...sentences.map((sentence) => `  ${sentence}`));
  return `${lines.join('\n')}\n`;
}
