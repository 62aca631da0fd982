import type { HeadReport, HeadReportFigure } from '../src/app/head-report-contract';
import { heatLevel, heatLevels } from './heat-level';
import type { ReportTexts } from './texts';
import { isUnfinished, shortDay } from './week';

/** A young firm's one or two weeks are not stretched over the page. */
const NAME_WIDTH = 260;
const WEEK_WIDTH = 165;

/** Person × week: the number in each cell, its colour beside. */
export function HeatMap({ report, texts }: { readonly report: HeadReport; readonly texts: ReportTexts }) {
  const { weeks, people, index, today } = report;
  return (
    <section class="section wide heat-section" aria-labelledby="heat-title">
      <h2 id="heat-title">{texts.heat.title}</h2>
      <p class="secondary">{texts.heat.hint}</p>
      <table
        class="heat"
        aria-labelledby="heat-title"
        style={{ maxWidth: `${NAME_WIDTH + WEEK_WIDTH * weeks.length}px` }}
      >
        <thead>
          <tr>
            <th scope="col">{texts.heat.person}</th>
            {weeks.map((monday) => (
              <th key={monday} scope="col">
                <span class="visually-hidden">{texts.week} </span>
                {shortDay(monday, texts.language)}
                {isUnfinished(monday, today) && (
                  <span class="unfinished" title={texts.unfinishedLong}>
                    {' '}
                    {texts.unfinished}
                  </span>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map(({ name, weeks: figures }) => (
            <HeatRow key={name} name={name} figures={figures} texts={texts} />
          ))}
        </tbody>
        <tfoot>
          <HeatRow name={texts.heat.all} figures={index} texts={texts} />
        </tfoot>
      </table>
      <ul class="legend" aria-label={texts.heat.legend}>
        {heatLevels.map((level) => (
          <li key={level}>
            <span class={`swatch heat-${level}`} aria-hidden="true" />
            {texts.heat.steps[level]}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface HeatRowProps {
  readonly name: string;
  readonly figures: readonly HeadReportFigure[];
  readonly texts: ReportTexts;
}

function HeatRow({ name, figures, texts }: HeatRowProps) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {figures.map(({ percent, matured }, at) =>
        percent === null ? (
          <td key={at} class="no-figure" title={matured === 0 ? texts.nothingLong : texts.tooFewLong(matured)}>
            {matured === 0 ? (
              <>
                <span aria-hidden="true">—</span>
                <span class="visually-hidden">{texts.nothingLong}</span>
              </>
            ) : (
              texts.tooFew(matured)
            )}
          </td>
        ) : (
          <td key={at} class={`heat-${heatLevel(percent)}`}>
            {texts.percent(percent)}
          </td>
        ),
      )}
    </tr>
  );
}
