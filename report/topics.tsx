import type { HeadReport } from '../src/app/head-report-contract';
import type { ReportTexts } from './texts';

/** What to talk about first, in sentences. */
export function Topics({ report, texts }: { readonly report: HeadReport; readonly texts: ReportTexts }) {
  return (
    <section class="section topics" aria-labelledby="topics-title">
      <h2 id="topics-title">{texts.sentences.title}</h2>
      {report.sentences.length === 0 ? (
        <p>{texts.sentences.none}</p>
      ) : (
        <ol>
          {report.sentences.map((sentence, at) => (
            <li key={at}>{sentence}</li>
          ))}
        </ol>
      )}
    </section>
  );
}
