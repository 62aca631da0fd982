import type { CheckValue } from './check';
import type { Answer } from './command';
import type { FindingView } from './finding-view';
import type { RoundValue } from './round-command';
import type { SidebarFinding, SidebarReply } from './sidebar-contract';

const emptyReply = { unfinished: null, findings: [], preview: [], completeness: [], deviations: null } as const;

/** A reply that says what did not work and what to do next. */
export const failedReply = (message: string): SidebarReply => ({ ok: false, message, ...emptyReply });

/** Findings that the sidebar shows; the rest is on «Проверка карты». */
const mostFindings = 50;

const isCheck = (value: unknown): value is CheckValue => Array.isArray(value);
const isRound = (value: unknown): value is RoundValue =>
  typeof value === 'object' && value !== null && 'preview' in value;

/** What the sidebar gets of a command's answer; findings already in words. */
export function replyOf({ message, value, isRefused = false }: Answer, views: readonly FindingView[]): SidebarReply {
  const findings = views.slice(0, mostFindings).map(({ url: _, ...finding }): SidebarFinding => finding);
  const round = isRound(value) ? value : null;
  const deviations = round?.deviations ?? null;
  return {
    ok: !isRefused,
    unfinished: null,
    message,
    findings,
    preview: round?.preview ?? [],
    completeness: isCheck(value) ? value : [],
    deviations: deviations && {
      total: deviations.total,
      byKind: deviations.byKind.map(({ title, count }) => ({ title, count })),
      byPerson: deviations.byPerson.map(({ name, count, fulfilmentPercent }) => ({ name, count, fulfilmentPercent })),
      sentences: deviations.sentences,
    },
  };
}
