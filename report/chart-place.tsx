import { useEffect, useRef } from 'preact/hooks';

/** How a chart is drawn into an element of a width; gives what takes it away again. */
export type DrawChart = (place: HTMLElement, width: number) => () => void;

/**
 * A place that is drawn anew when its width changes; on paper the drawing is scaled. The picture says nothing to a screen reader: a
 * table beside it does. `draw` has to stay the same function as long as the figures do.
 */
export function ChartPlace({ draw, name }: { readonly draw: DrawChart; readonly name: string }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    let drawnWidth = 0;
    let erase = () => {};
    const drawAnew = () => {
      const width = Math.round(element.clientWidth);
      if (width === 0 || width === drawnWidth || matchMedia('print').matches) return;
      erase();
      drawnWidth = width;
      erase = draw(element, width);
    };
    drawAnew();
    window.addEventListener('resize', drawAnew);
    return () => {
      window.removeEventListener('resize', drawAnew);
      erase();
    };
  }, [draw]);
  return <div class={`chart ${name}`} ref={place} aria-hidden="true" />;
}
