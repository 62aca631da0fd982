import type { DeviationKind } from '../control/deviation';
import type { Fulfilment, Period } from '../control/fulfilment';
import type { DeviationShare } from '../control/report/deviation-list';
import { type MorningSection, morningSections } from '../control/report/morning';
import type { LocalDate } from '../kernel/local-date';
import { deviationKindNames } from './deviation-kind';
import { quote } from './quote';
import { spokenDate, spokenPeriod } from './spoken-date';
import { capital, type Teller, tell } from './teller';

/** First lines of the reports: what the head knows before he has read a row. */

type Counts = readonly { readonly kind: DeviationKind; readonly count: number }[];

/** A share as whole per cent. */
export const percentOf = (share: number): number => Math.round(share * 100);

/** What there is any of, with how many: «решить 2, просрочено 5»; the names are texts with this prefix. */
const countList = <Key extends string>(
  teller: Teller,
  prefix: string,
  keys: readonly Key[],
  counts: Readonly<Record<Key, number>>,
): string =>
  keys
    .filter((key) => counts[key] > 0)
    .map((key) => `${tell(teller, `${prefix}.${key}`)} ${counts[key]}`)
    .join(', ');

export function morningTitle(
  teller: Teller,
  today: LocalDate,
  counts: Readonly<Record<MorningSection, number>>,
): string {
  const list = countList(teller, 'morning-title', morningSections, counts) || tell(teller, 'morning-title.nothing');
  return tell(teller, 'morning-title', { day: spokenDate(teller.language, today), list });
}

export function weekTitle(
  teller: Teller,
  { from, to }: Period,
  { share, matured }: Fulfilment,
  deviations: number,
): string {
  const figure = share === null ? { matured } : { percent: percentOf(share) };
  const days = spokenPeriod(teller.language, from, to);
  return tell(teller, share === null ? 'week-title.few' : 'week-title', { days, deviations, ...figure });
}

export function deviationsTitle(teller: Teller, counts: Counts, left: Counts): string {
  const words = (of: Counts) => ({
    total: of.reduce((sum, { count }) => sum + count, 0),
    kinds: of.map(({ kind, count }) => `${deviationKindNames[kind][teller.language]} ${count}`).join(', '),
  });
  const all = words(counts);
  if (all.total === 0) return tell(teller, 'deviations-title.none');
  const rest = left.length === 0 ? '' : tell(teller, 'deviations-title.left', words(left));
  return tell(teller, 'deviations-title', all) + rest;
}

export function offerGateTitle(
  teller: Teller,
  counts: { readonly open: number; readonly answers: number; readonly approval: number },
  deadQuestions: readonly string[],
): string {
  const list = countList(teller, 'offer-gate-title', ['open', 'answers', 'approval'], counts);
  const head = capital(list || tell(teller, 'offer-gate-title.none'));
  if (deadQuestions.length === 0) return head;
  const dead = deadQuestions.map((question) => quote(teller.language, question)).join(', ');
  return head + tell(teller, 'offer-gate-title.dead', { dead });
}

/** «Иванов И.: внесено позже 4 из 20 отметок (20 %)». */
export function shareSentence(teller: Teller, { kind, count, total }: DeviationShare, performer: string): string {
  const percent = percentOf(total === 0 ? 0 : count / total);
  const text = tell(teller, `share.${kind}`, { count, total, percent });
  return performer === '' ? capital(text) : `${performer}: ${text}`;
}
