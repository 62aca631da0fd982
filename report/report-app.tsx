import { useEffect } from 'preact/hooks';
import { ActionButton } from '../sidebar/action-button';
import { EmptyView } from '../sidebar/empty-view';
import { describeFailure } from '../sidebar/failure';
import { MessageBox } from '../sidebar/message-box';
import type { ScriptRun } from '../sidebar/script-run';
import type { HeadReport } from '../src/app/head-report-contract';
import type { Language } from '../src/kernel/language';
import { HeatMap } from './heat-map';
import { IndexChart } from './index-chart';
import { LoadingReport } from './loading-report';
import { ParetoChart } from './pareto-chart';
import { ReportHeader } from './report-header';
import type { ReportTexts } from './texts';
import { textsOf } from './texts-of';
import { Topics } from './topics';
import { useReport } from './use-report';

export interface ReportAppProps {
  readonly run: ScriptRun;
  readonly isOnline: () => boolean;
  readonly firstLanguage: Language;
  readonly onLanguage: (language: Language) => void;
}

/** The whole dialog «Отчёт РОПа». */
export function ReportApp({ run, isOnline, firstLanguage, onLanguage }: ReportAppProps) {
  const state = useReport(run, isOnline);
  const { report, isLoading, failure, load } = state;
  const language = report?.language ?? firstLanguage;
  const texts = textsOf(language);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = texts.title;
    if (report !== null) onLanguage(language);
  }, [language, texts, report, onLanguage]);
  const reason = failure === null ? '' : describeFailure(failure, texts);
  const spoken = isLoading ? texts.loading : failure !== null ? reason : texts.updated;
  return (
    <>
      <ReportHeader report={report} isLoading={isLoading} onRefresh={load} texts={texts} />
      <main class="report-page" aria-busy={isLoading ? 'true' : undefined}>
        {!state.isOnline && report !== null && failure === null && <MessageBox kind="offline" text={texts.offline} />}
        {failure !== null && (
          <MessageBox
            kind={failure.kind === 'offline' ? 'offline' : 'bad'}
            text={report === null ? reason : `${texts.stale} ${reason}`}
          >
            <ActionButton kind="link" onClick={load}>
              {texts.retry}
            </ActionButton>
          </MessageBox>
        )}
        {report === null && isLoading && <LoadingReport texts={texts} />}
        {report !== null && <ReportView report={report} texts={texts} />}
      </main>
      <div class="visually-hidden" aria-live="polite" data-announcement>
        {spoken}
      </div>
    </>
  );
}

function ReportView({ report, texts }: { readonly report: HeadReport; readonly texts: ReportTexts }) {
  if (report.weeks.length === 0 && report.pareto.length === 0)
    return <EmptyView title={texts.emptyTitle} text={report.note} />;
  return (
    <div class="sections">
      <Topics report={report} texts={texts} />
      {report.weeks.length > 0 && <IndexChart report={report} texts={texts} />}
      {report.weeks.length > 0 && <HeatMap report={report} texts={texts} />}
      <ParetoChart report={report} texts={texts} />
    </div>
  );
}
