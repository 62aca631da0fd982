import { ActionButton } from '../sidebar/action-button';
import { formatDate } from '../sidebar/format-date';
import { Icon } from '../sidebar/icon';
import type { HeadReport } from '../src/app/head-report-contract';
import type { ReportTexts } from './texts';
import { endOfWeek } from './week';

export interface ReportHeaderProps {
  readonly report: HeadReport | null;
  readonly isLoading: boolean;
  readonly onRefresh: () => void;
  readonly texts: ReportTexts;
}

/** Whose report, of which weeks, made when; refresh and print. */
export function ReportHeader({ report, isLoading, onRefresh, texts }: ReportHeaderProps) {
  return (
    <header class="report-header">
      <div class="report-names">
        <h1>{report === null || report.firm === '' ? texts.title : report.firm}</h1>
        <p class="secondary">{report === null ? '\u00a0' : subtitleOf(report, texts)}</p>
      </div>
      <div class="report-buttons">
        <button
          type="button"
          class="icon-button"
          aria-label={texts.refresh}
          title={texts.refresh}
          aria-disabled={isLoading ? 'true' : undefined}
          aria-busy={isLoading ? 'true' : undefined}
          onClick={onRefresh}
        >
          <Icon name="refresh" />
        </button>
        <ActionButton kind="plain" isBlocked={report === null} onClick={() => window.print()}>
          {texts.print}
        </ActionButton>
      </div>
    </header>
  );
}

function subtitleOf({ weeks, today, note }: HeadReport, { weeksOf, title, language }: ReportTexts): string {
  const [first] = weeks;
  const last = weeks[weeks.length - 1];
  // Without weeks the note says why, in the place where they would be.
  if (first === undefined || last === undefined) return title;
  const period = weeksOf(
    weeks.length,
    formatDate(first, today, language),
    formatDate(endOfWeek(last), today, language),
  );
  return `${title}. ${period}. ${note}`;
}
