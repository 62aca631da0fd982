import { BarChart } from 'chartist';
import { useMemo } from 'preact/hooks';
import type { HeadReport } from '../src/app/head-report-contract';
import { drawLevel, fitToPlace, writeAt } from './chart-marks';
import { ChartPlace, type DrawChart } from './chart-place';
import { barsIn, shownSteps, vitalFew } from './shown-steps';
import type { ReportTexts } from './texts';

const HEIGHT = 280;
const LEVELS = [0, 50, 80, 100];
const SCALE_WIDTH = 40;
const LABEL_HEIGHT = 48;
/** Lower bars have their number above, not inside. */
const LOWEST_FOR_NUMBER = 22;

/** Deviations by kind: bars, and the line of the share they make up together, on one scale. */
export function ParetoChart({ report, texts }: { readonly report: HeadReport; readonly texts: ReportTexts }) {
  const { pareto } = report;
  const draw = useMemo(() => drawPareto(report, texts), [report, texts]);
  const total = pareto.reduce((sum, { count }) => sum + count, 0);
  const few = vitalFew(pareto);
  return (
    <section class="section wide pareto-section" aria-labelledby="pareto-title">
      <h2 id="pareto-title">
        {texts.pareto.title} {total > 0 && <span class="count">· {texts.pareto.total(total)}</span>}
      </h2>
      {total === 0 ? (
        <p>{texts.pareto.none}</p>
      ) : (
        <>
          {few < pareto.length && (
            <p class="secondary">{texts.pareto.hint(few, texts.percent(pareto[few - 1]?.cumulativePercent ?? 100))}</p>
          )}
          <ChartPlace draw={draw} name="pareto-chart" />
          <p class="legend" aria-hidden="true">
            <span>
              <span class="swatch bar-swatch" /> {texts.pareto.bars}
            </span>
            <span>
              <span class="swatch line-swatch" /> {texts.pareto.line}
            </span>
          </p>
          <div class="visually-hidden">
            <table aria-labelledby="pareto-title">
              <thead>
                <tr>
                  <th scope="col">{texts.pareto.kind}</th>
                  <th scope="col">{texts.pareto.count}</th>
                  <th scope="col">{texts.pareto.cumulative}</th>
                </tr>
              </thead>
              <tbody>
                {pareto.map(({ title, count, cumulativePercent }) => (
                  <tr key={title}>
                    <th scope="row">{title}</th>
                    <td>{count}</td>
                    <td>{texts.percent(cumulativePercent)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </section>
  );
}

function drawPareto({ pareto }: HeadReport, texts: ReportTexts): DrawChart {
  const total = pareto.reduce((sum, { count }) => sum + count, 0);
  const few = vitalFew(pareto);
  return (place, width) => {
    const steps = shownSteps(pareto, barsIn(width - SCALE_WIDTH), texts.pareto.others);
    const step = (width - SCALE_WIDTH) / steps.length;
    const chart = new BarChart(
      place,
      { labels: steps.map(({ title }) => title), series: [steps.map(({ count }) => count)] },
      {
        height: HEIGHT,
        width,
        viewBox: { width, height: HEIGHT },
        low: 0,
        high: total,
        chartPadding: { top: 22, right: 0, bottom: 0, left: SCALE_WIDTH },
        axisX: { showGrid: false, offset: LABEL_HEIGHT },
        axisY: { showGrid: false, showLabel: false, offset: 0 },
      },
    );
    chart.on('draw', (event) => {
      if (event.type !== 'bar') return;
      // The rest in one bar is none of those to begin with, however high it is.
      const isFew = event.index < few && steps[event.index] === pareto[event.index];
      event.element.attr({ style: `stroke-width: ${Math.min(64, step * 0.62)}px` });
      if (!isFew) event.element.addClass('rest');
      const isInside = event.y1 - event.y2 >= LOWEST_FOR_NUMBER;
      const name = isInside ? (isFew ? 'count-inside' : 'count-inside rest') : 'value';
      writeAt(
        event.group,
        String(steps[event.index]?.count ?? ''),
        { x: event.x1, y: isInside ? event.y1 - 7 : event.y2 - 5 },
        name,
      );
    });
    chart.on('created', ({ svg, chartRect }) => {
      fitToPlace(svg);
      const yOf = (percent: number) => chartRect.y1 - (chartRect.height() * percent) / 100;
      for (const level of LEVELS) {
        drawLevel(svg, yOf(level), { x1: SCALE_WIDTH, x2: width });
        writeAt(svg, texts.percent(level), { x: SCALE_WIDTH - 6, y: yOf(level) + 4 }, 'scale', 'end');
      }
      const points = steps.map(({ cumulativePercent }, at) => ({
        x: chartRect.x1 + step * (at + 0.5),
        y: yOf(cumulativePercent),
        text: texts.percent(cumulativePercent),
      }));
      svg.elem('polyline', { points: points.map(({ x, y }) => `${x},${y}`).join(' ') }, 'cumulative');
      for (const { x, y, text } of points) {
        svg.elem('circle', { cx: x, cy: y, r: 3.5 }, 'cumulative-point');
        writeAt(svg, text, { x, y: y - 9 }, 'share');
      }
    });
    return () => {
      chart.detach();
      place.replaceChildren();
    };
  };
}
