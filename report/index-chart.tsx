import { Interpolation, LineChart } from 'chartist';
import { useMemo } from 'preact/hooks';
import type { HeadReport } from '../src/app/head-report-contract';
import { drawLevel, fitToPlace, writeAt } from './chart-marks';
import { ChartPlace, type DrawChart } from './chart-place';
import type { ReportTexts } from './texts';
import { isUnfinished, shortDay } from './week';

const HEIGHT = 190;
const LEVELS = [0, 50, 100];
const SCALE_WIDTH = 40;
const LABEL_HEIGHT = 34;

/** The department's fulfilment week by week; weeks with too little are marked on the base line. */
export function IndexChart({ report, texts }: { readonly report: HeadReport; readonly texts: ReportTexts }) {
  const { weeks, index, today } = report;
  const draw = useMemo(() => drawIndex(report, texts), [report, texts]);
  return (
    <section class="section" aria-labelledby="index-title">
      <h2 id="index-title">{texts.index.title}</h2>
      <p class="secondary">{index.every(({ percent }) => percent === null) ? texts.index.onlyFew : texts.index.hint}</p>
      <ChartPlace draw={draw} name="index-chart" />
      <div class="visually-hidden">
        <table aria-labelledby="index-title">
          <thead>
            <tr>
              <th scope="col">{texts.week}</th>
              <th scope="col">{texts.fulfilment}</th>
              <th scope="col">{texts.matured}</th>
            </tr>
          </thead>
          <tbody>
            {index.map(({ percent, matured }, at) => (
              <tr key={weeks[at]}>
                <th scope="row">
                  {shortDay(weeks[at] ?? '', texts.language)}
                  {isUnfinished(weeks[at] ?? '', today) && `, ${texts.unfinishedLong}`}
                </th>
                <td>
                  {percent !== null
                    ? texts.percent(percent)
                    : matured === 0
                      ? texts.nothingLong
                      : texts.tooFewLong(matured)}
                </td>
                <td>{matured}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function drawIndex({ weeks, index, today }: HeadReport, texts: ReportTexts): DrawChart {
  return (place, width) => {
    const step = (width - SCALE_WIDTH) / weeks.length;
    const chart = new LineChart(
      place,
      {
        labels: weeks.map(
          (monday) => `${shortDay(monday, texts.language)}${isUnfinished(monday, today) ? ` ${texts.unfinished}` : ''}`,
        ),
        series: [index.map(({ percent }) => percent)],
      },
      {
        height: HEIGHT,
        width,
        viewBox: { width, height: HEIGHT },
        low: 0,
        high: 100,
        lineSmooth: Interpolation.none({ fillHoles: false }),
        // Half a step on the left puts each point in the middle of its week.
        chartPadding: { top: 24, right: -step / 2, bottom: 0, left: SCALE_WIDTH + step / 2 },
        axisX: { showGrid: false, offset: LABEL_HEIGHT, labelOffset: { x: -step / 2, y: 0 } },
        axisY: { showGrid: false, showLabel: false, offset: 0 },
      },
    );
    chart.on('draw', (event) => {
      if (event.type !== 'point') return;
      writeAt(event.group, texts.percent(index[event.index]?.percent ?? 0), { x: event.x, y: event.y - 10 }, 'value');
    });
    chart.on('created', ({ svg, chartRect }) => {
      fitToPlace(svg);
      const yOf = (percent: number) => chartRect.y1 - (chartRect.height() * percent) / 100;
      for (const level of LEVELS) {
        drawLevel(svg, yOf(level), { x1: SCALE_WIDTH, x2: width });
        writeAt(svg, texts.percent(level), { x: SCALE_WIDTH - 6, y: yOf(level) + 4 }, 'scale', 'end');
      }
      const xOf = (at: number) => chartRect.x1 + step * at;
      // What lies between two figures is not known: a dotted line only leads the eye.
      const known = index.flatMap(({ percent }, at) => (percent === null ? [] : [`${xOf(at)},${yOf(percent)}`]));
      svg.elem('polyline', { points: known.join(' ') }, 'bridge', true);
      for (const [at, { percent, matured }] of index.entries()) {
        if (percent !== null) continue;
        const x = xOf(at);
        svg.elem('circle', { cx: x, cy: yOf(0), r: 4 }, 'no-point');
        writeAt(svg, matured === 0 ? texts.nothing : texts.tooFew(matured), { x, y: yOf(0) - 10 }, 'few');
      }
    });
    return () => {
      chart.detach();
      place.replaceChildren();
    };
  };
}
