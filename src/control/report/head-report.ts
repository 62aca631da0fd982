import { groupBy } from '../../kernel/group-by';
import { addDays, dateOf, earlierOf, type LocalDate, startOfWeek } from '../../kernel/local-date';
import type { Deviation, DeviationKind } from '../deviation';
import { type Fulfilment, fulfilmentOf } from '../fulfilment';
import type { Inspection } from '../inspection';
import type { Obligation } from '../obligation';
import { countByKind } from './deviation-list';
import { reportedWeek } from './week';

/** Weeks that the head sees side by side, the reported one included. */
const mostWeeks = 8;

/** What hangs on from long ago is still to be talked about. */
const standingKinds: readonly DeviationKind[] = ['overdue', 'stalled'];

/** The figures of «Отчёт РОПа»: weeks by their Mondays, the oldest first, the one of «Неделя» last. */
export interface HeadFigures {
  readonly weeks: readonly LocalDate[];
  /** By employee ID: those of whom something matured in these weeks. */
  readonly people: readonly { readonly who: string; readonly weeks: readonly Fulfilment[] }[];
  readonly index: readonly Fulfilment[];
  /** Those that arose in these weeks or later, and older ones that still stand. */
  readonly deviations: readonly Deviation[];
}

/** A kind with the share of all deviations, from 0 to 1, that it and the more frequent ones make up. */
export interface ParetoStep {
  readonly kind: DeviationKind;
  readonly count: number;
  readonly cumulative: number;
}

/** Deviations by kind, the most frequent first; the last step reaches 1. */
export function paretoOf(deviations: readonly Deviation[]): readonly ParetoStep[] {
  let soFar = 0;
  return countByKind(deviations).map(({ kind, count }) => {
    soFar += count;
    return { kind, count, cumulative: soFar / deviations.length };
  });
}

/** Fulfilment by week, of all and of each, and the deviations of the last eight weeks; fewer where the firm is younger, none before anything matured. */
export function headFigures({ facts, deviations, obligations }: Inspection): HeadFigures {
  const weeks = weeksOf(reportedWeek(facts.now).from, obligations);
  const [first] = weeks;
  const isShown = ({ kind, since }: Deviation): boolean =>
    first === undefined || since === null || dateOf(since) >= first || standingKinds.includes(kind);
  const shown = obligations.filter(({ maturedOn }) => weeks.includes(startOfWeek(maturedOn)));
  return {
    weeks,
    people: [...groupBy(shown, ({ task }) => task.performer)].map(([who, own]) => ({
      who,
      weeks: weeklyOf(weeks, own),
    })),
    index: weeklyOf(weeks, obligations),
    deviations: deviations.filter(isShown),
  };
}

/** From the week in which something matured first, but no more than eight, to the last; none where nothing has matured. */
function weeksOf(last: LocalDate, obligations: readonly Obligation[]): readonly LocalDate[] {
  const earliest = obligations.reduce((day, { maturedOn }) => earlierOf(day, maturedOn), addDays(last, 7));
  const weeks = Array.from({ length: mostWeeks }, (_, at) => addDays(last, 7 * (at + 1 - mostWeeks)));
  return weeks.filter((monday) => addDays(monday, 6) >= earliest);
}

function weeklyOf(weeks: readonly LocalDate[], obligations: readonly Obligation[]): readonly Fulfilment[] {
  const byMonday = groupBy(obligations, ({ maturedOn }) => startOfWeek(maturedOn));
  return weeks.map((monday) => fulfilmentOf(byMonday.get(monday) ?? []));
}
